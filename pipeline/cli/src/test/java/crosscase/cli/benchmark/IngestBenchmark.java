package crosscase.cli.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.cli.CommandResult;
import crosscase.cli.LaunchedProcess;
import crosscase.cli.SampleCorpus;
import crosscase.cli.corpus.CorpusStages;
import crosscase.cli.terminal.ProgressLog;
import crosscase.corpus.Sentence;
import crosscase.jobs.CorpusTables;
import crosscase.jobs.IngestInput;
import crosscase.jobs.IngestJob;
import crosscase.jobs.Progress;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;

/**
 * How fast files become tables, compared with a loop that only tags the same paragraphs; and how
 * long another ingest takes when nothing, or one file, has changed. Not part of the build: {@code
 * scripts/benchmark-ingest} runs it.
 */
class IngestBenchmark {
  private static final int TOKENS = Integer.getInteger("crosscase.tokens", 8_000_000);
  private static final int DOCUMENTS = Integer.getInteger("crosscase.documents", 1_000);
  private static final boolean WITH_LOOP = !Boolean.getBoolean("crosscase.noloop");

  /** With its AOT caches, if the script has found them. */
  private static final List<String> AS_INSTALLED =
      List.of(System.getProperty("crosscase.flags", "-Xmx2g").split(" "));

  private static final List<String> DEFAULT_JIT = List.of("-XX:+DontCompileHugeMethods");
  private static final int CORES = Runtime.getRuntime().availableProcessors();

  private final Path folder = Path.of("target/ingest-benchmark").toAbsolutePath();
  private final Path input = folder.resolve("input");
  private final Path corpus = folder.resolve("corpus");

  @Test
  void measure() throws Exception {
    FileUtils.deleteDirectory(folder.toFile());
    write();
    try (PrintWriter out =
        new PrintWriter(folder.resolve("result.txt").toFile(), StandardCharsets.UTF_8)) {
      out.printf("%,d documents, on %d cores, in 2 GB%n", DOCUMENTS, CORES);
      double whole = throughput("ingest", List.of(), out);
      if (WITH_LOOP) {
        out.printf("  ratio %.2f%n", whole / throughput("loop", List.of(), out));
        out.println("without Crosscase's Java option to compile CoreNLP's largest method:");
        out.printf("  ratio %.2f%n", whole / throughput("loop", DEFAULT_JIT, out));
      }
      timeUpdates(out);
    }
  }

  /** Tokens per second, in a process of its own, so that nothing is warmed up. */
  private double throughput(String what, List<String> flags, PrintWriter out) throws Exception {
    List<String> all = Stream.concat(AS_INSTALLED.stream(), flags.stream()).toList();
    Process process =
        LaunchedProcess.command(all, IngestBenchmark.class, List.of(what))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    CommandResult result = new LaunchedProcess(process).await();
    assertThat(result.code()).isZero();
    out.print(result.out());
    out.flush();
    return Double.parseDouble(result.out().lines().findFirst().orElseThrow().split(" +")[1]);
  }

  /** {@code IngestBenchmark write}; then {@code ingest} or {@code loop} over what was written. */
  public static void main(String[] arguments) throws Exception {
    IngestBenchmark benchmark = new IngestBenchmark();
    switch (arguments[0]) {
      case "write" -> benchmark.write();
      case "ingest" -> benchmark.ingest();
      default -> benchmark.loop();
    }
    System.exit(0); // because threads of Spark and of the reading processes would keep waiting
  }

  private static CorpusTables tables(Path corpus) throws Exception {
    return CorpusStages.tables(corpus, new ProgressLog(new PrintWriter(Writer.nullWriter())));
  }

  /**
   * Interviews made from the sentences of the samples, as text files with a speaker for each
   * paragraph. No two paragraphs are equal, because ingest would tag them once and the loop twice.
   */
  private void write() throws Exception {
    List<Sentence> samples = new ArrayList<>();
    tables(SampleCorpus.shared().folder()).sentencesInOrder().forEachRemaining(samples::add);
    Iterator<Sentence> sentences = new VariedSamples(samples).atLeast(TOKENS / 10);
    Set<String> said = new HashSet<>();
    int written = 0;
    for (int document = 0; document < DOCUMENTS; document++) {
      StringBuilder text = new StringBuilder();
      int tokens = 0;
      for (int turn = 0; tokens < TOKENS / DOCUMENTS; turn++) {
        StringBuilder words = new StringBuilder();
        int more = 0;
        for (int i = 0; i <= turn % 4 && sentences.hasNext(); i++) {
          Sentence sentence = sentences.next();
          words.append(' ').append(sentence.text().replaceAll("\\s+", " "));
          more += sentence.tokens().size();
        }
        if (said.add(words.toString())) {
          text.append(turn % 2 == 0 ? "Ann Lee:" : "Bob Ray:").append(words).append("\n\n");
          tokens += more;
        }
      }
      written += tokens;
      Path file = input.resolve("case%d/interview-%05d.txt".formatted(document % 7, document));
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
    assertThat(written).isGreaterThanOrEqualTo(TOKENS);
  }

  private void ingest() throws Exception {
    CorpusTables tables = tables(corpus);
    IngestInput sources = IngestInput.of(input);
    long start = System.nanoTime();
    Map<String, Double> stages = new LinkedHashMap<>();
    Progress progress =
        (stage, done, total, pace) ->
            stages.computeIfAbsent(stage, any -> (System.nanoTime() - start) / 1e9);
    new IngestJob(tables, progress).execute(sources);
    double seconds = (System.nanoTime() - start) / 1e9;
    long tokens = 0;
    for (Iterator<Sentence> all = tables.sentencesInOrder(); all.hasNext(); ) {
      tokens += all.next().tokens().size();
    }
    printThroughput("ingest", tokens, seconds);
    stages.forEach(
        (stage, begun) -> System.out.printf(Locale.ROOT, "  %s from %.1f s on%n", stage, begun));
  }

  private static void printThroughput(String what, long tokens, double seconds) {
    Duration readers =
        ProcessHandle.current()
            .descendants()
            .flatMap(child -> child.info().totalCpuDuration().stream())
            .reduce(Duration.ZERO, Duration::plus);
    System.out.printf(Locale.ROOT, "%s %.0f tokens/s%n", what, tokens / seconds);
    System.out.printf(
        "  %,d tokens in %.1f s; processor: %d s here (%.1f s compiling, %.1f s of pauses), %d s in"
            + " reading processes; peak of heap %,d MB%n",
        tokens,
        seconds,
        ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toSeconds(),
        ManagementFactory.getCompilationMXBean().getTotalCompilationTime() / 1e3,
        ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(collector -> collector.getCollectionTime())
                .sum()
            / 1e3,
        readers.toSeconds(),
        peak() >> 20);
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }

  /** The same paragraphs and settings, with as many threads as cores; nothing is stored. */
  private void loop() throws Exception {
    Iterator<String> paragraphs = paragraphs().iterator();
    long start = System.nanoTime();
    StanfordCoreNLP pipeline = new StanfordCoreNLP(settings());
    LongAdder tokens = new LongAdder();
    try (ExecutorService threads = Executors.newFixedThreadPool(CORES)) {
      List<Future<?>> ends = new ArrayList<>();
      for (int i = 0; i < CORES; i++) {
        ends.add(threads.submit(() -> loop(pipeline, paragraphs, tokens)));
      }
      for (Future<?> end : ends) {
        end.get();
      }
    }
    printThroughput("loop", tokens.sum(), (System.nanoTime() - start) / 1e9);
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

  /** The paragraphs as ingest sees them, without the names of the speakers. */
  private List<String> paragraphs() throws IOException {
    List<String> paragraphs = new ArrayList<>();
    try (Stream<Path> files = Files.walk(input)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        for (String turn : Files.readString(file).split("\n\n")) {
          paragraphs.add(turn.substring(turn.indexOf(':') + 1).strip());
        }
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

  /** Runs each command as a user would. */
  private void timeUpdates(PrintWriter out) throws Exception {
    timed("index built", out);
    timed("nothing changed", out);
    Files.writeString(input.resolve("case0/interview-00000.txt"), "Ann Lee: The zeppelin landed.");
    timed("one document changed", out);
    Files.writeString(input.resolve("case0/another.txt"), "Ann Lee: The zeppelin left.");
    timed("one document added", out);
    assertThat(
            LaunchedProcess.crosscase("search", "zeppelin", "--corpus", corpus.toString())
                .await()
                .out())
        .contains("landed", "left");
  }

  private void timed(String what, PrintWriter out) throws Exception {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(
                "../../scripts/crosscase",
                "ingest",
                input.toString(),
                "--corpus",
                corpus.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    CommandResult result = new LaunchedProcess(process).await();
    out.printf("  %-21s %5.1f s in all%n", what, (System.nanoTime() - start) / 1e9);
    out.flush();
    assertThat(result.code()).isZero();
  }
}
