package crosscase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.corpus.Sentence;
import crosscase.corpus.Span;
import crosscase.jobs.CorpusTables;
import crosscase.jobs.IngestJob;
import crosscase.jobs.Input;
import crosscase.jobs.Progress;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/**
 * How fast files become tables, held against a loop that does nothing but tag the same paragraphs;
 * and how long the same corpus takes when nothing, or one file, has changed. No test: {@code
 * scripts/benchmark-ingest} runs it.
 */
class IngestBenchmark {
  private static final int TOKENS = Integer.getInteger("crosscase.tokens", 2_000_000);
  private static final int DOCUMENTS = Integer.getInteger("crosscase.documents", 1_000);
  private static final boolean LOOP = !Boolean.getBoolean("crosscase.noloop");
  private static final int CORES = Runtime.getRuntime().availableProcessors();

  private final Path folder = Path.of("target/ingest-benchmark").toAbsolutePath();
  private final Path input = folder.resolve("input");
  private final Path corpus = folder.resolve("corpus");

  @Test
  void measure() throws Exception {
    FileUtils.deleteDirectory(corpus.toFile());
    if (!Files.exists(input)) {
      write();
    }
    if (Boolean.getBoolean("crosscase.inputonly")) {
      return;
    }
    try (PrintWriter out =
        new PrintWriter(folder.resolve("result.txt").toFile(), StandardCharsets.UTF_8)) {
      ingest(out);
      if (LOOP) {
        loop(out);
      }
      growth(out);
    }
  }

  private static CorpusTables tables(Path corpus) throws Exception {
    return Stages.tables(corpus, new Steps(new PrintWriter(Writer.nullWriter())));
  }

  /** Interviews made of the samples' sentences, as text files with a speaker to each paragraph. */
  private void write() throws Exception {
    List<Sentence> samples = new ArrayList<>();
    tables(SampleCorpus.made().folder()).sentencesInOrder().forEachRemaining(samples::add);
    Iterator<Sentence> sentences = new VariedSamples(samples).atLeast(TOKENS / 10);
    int written = 0;
    for (int document = 0; document < DOCUMENTS; document++) {
      StringBuilder text = new StringBuilder();
      int tokens = 0;
      for (int turn = 0; tokens < TOKENS / DOCUMENTS; turn++) {
        text.append(turn % 2 == 0 ? "Ann Lee:" : "Bob Ray:");
        for (int i = 0; i <= turn % 4 && sentences.hasNext(); i++) {
          Sentence sentence = sentences.next();
          text.append(' ').append(sentence.text().replaceAll("\\s+", " "));
          tokens += sentence.tokens().size();
        }
        text.append("\n\n");
      }
      written += tokens;
      Path file = input.resolve("case%d/interview-%05d.txt".formatted(document % 7, document));
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
    assertThat(written).isGreaterThanOrEqualTo(TOKENS);
  }

  private void ingest(PrintWriter out) throws Exception {
    CorpusTables tables = tables(corpus);
    long start = System.nanoTime();
    new IngestJob(tables, Progress.SILENT).execute(Input.of(input));
    double seconds = (System.nanoTime() - start) / 1e9;
    long tokens = tables.sentences().selectExpr("sum(size(tokens))").first().getLong(0);
    out.printf("Ingest of %,d documents, %,d tokens, on %d cores%n", DOCUMENTS, tokens, CORES);
    out.printf("  whole path   %,9.0f tokens/s, %.1f s%n", tokens / seconds, seconds);
    out.printf("  peak of heap %,9d MB%n", peak() >> 20);
    out.flush();
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }

  /** The same paragraphs, the same settings, as many threads as cores; nothing is kept. */
  private void loop(PrintWriter out) throws Exception {
    Iterator<String> paragraphs = paragraphs().iterator();
    StanfordCoreNLP pipeline = new StanfordCoreNLP(settings());
    LongAdder tokens = new LongAdder();
    long start = System.nanoTime();
    try (ExecutorService threads = Executors.newFixedThreadPool(CORES)) {
      List<Future<?>> ends = new ArrayList<>();
      for (int i = 0; i < CORES; i++) {
        ends.add(threads.submit(() -> loop(pipeline, paragraphs, tokens)));
      }
      for (Future<?> end : ends) {
        end.get();
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    out.printf("  bare loop    %,9.0f tokens/s, %.1f s%n", tokens.sum() / seconds, seconds);
    out.flush();
  }

  private static void loop(StanfordCoreNLP pipeline, Iterator<String> texts, LongAdder tokens) {
    for (String text = next(texts); !text.isEmpty(); text = next(texts)) {
      CoreDocument document = new CoreDocument(text);
      pipeline.annotate(document);
      tokens.add(document.tokens().size());
    }
  }

  private static String next(Iterator<String> texts) {
    synchronized (texts) {
      return texts.hasNext() ? texts.next() : "";
    }
  }

  private List<String> paragraphs() throws Exception {
    List<String> paragraphs = new ArrayList<>();
    for (Row document : tables(corpus).documents().select("text", "paragraphs").collectAsList()) {
      for (Row paragraph : document.<Row>getList(1)) {
        Span span = new Span(paragraph.<Integer>getAs("begin"), paragraph.<Integer>getAs("end"));
        paragraphs.add(span.of(document.getString(0)));
      }
    }
    return paragraphs;
  }

  private static Properties settings() throws IOException {
    Properties settings = new Properties();
    try (InputStream in = IngestBenchmark.class.getResourceAsStream("/annotation.properties")) {
      settings.load(Objects.requireNonNull(in));
    }
    return settings;
  }

  /** Each command as a user gives it, in a process of its own. */
  private void growth(PrintWriter out) throws Exception {
    timed("index built", out);
    timed("nothing changed", out);
    Files.writeString(input.resolve("case0/interview-00000.txt"), "Ann Lee: The zeppelin landed.");
    timed("one document changed", out);
    Files.writeString(input.resolve("case0/another.txt"), "Ann Lee: The zeppelin left.");
    timed("one document added", out);
    assertThat(Launched.crosscase("search", "zeppelin", "--corpus", corpus.toString()).ran().out())
        .contains("landed", "left");
  }

  private void timed(String what, PrintWriter out) throws Exception {
    long start = System.nanoTime();
    Ran ran = Launched.crosscase("ingest", input.toString(), "--corpus", corpus.toString()).ran();
    out.printf("  %-21s %5.1f s in all%n", what, (System.nanoTime() - start) / 1e9);
    out.flush();
    assertThat(ran.code()).isZero();
  }
}
