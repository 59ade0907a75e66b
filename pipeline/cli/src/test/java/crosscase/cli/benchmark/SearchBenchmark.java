package crosscase.cli.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.cli.SampleCorpus;
import crosscase.cli.corpus.CodebookOption;
import crosscase.cli.corpus.CorpusStages;
import crosscase.cli.terminal.ProgressLog;
import crosscase.corpus.Sentence;
import crosscase.search.ConcordanceOrder;
import crosscase.search.ConcordanceRequest;
import crosscase.search.SentenceIndex;
import crosscase.search.SentenceSearch;
import crosscase.themes.Codebook;
import crosscase.themes.ThemeCoder;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.io.FileUtils;
import org.apache.lucene.search.Query;
import org.junit.jupiter.api.Test;

/**
 * How fast a corpus of many sentences is indexed, searched and coded, compared with Lucene alone.
 * Not part of the build: {@code scripts/benchmark-search} runs it.
 */
class SearchBenchmark {
  private static final int SENTENCES = Integer.getInteger("crosscase.sentences", 1_000_000);

  /** Whether to search the index of an earlier run again. */
  private static final boolean KEEP = Boolean.getBoolean("crosscase.keep");

  private static final int WARM = Integer.getInteger("crosscase.warm", 500);
  private static final int TIMES = Integer.getInteger("crosscase.times", 2_000);
  private static final int SHOWN = 20;
  private static final int LINES = 50;

  /** The coding job passes about this many sentences to a task at a time. */
  private static final int PORTION = 5_000;

  private static final int CODED = 100_000;

  private final Path folder = Path.of("target/search-benchmark");
  private final Path ours = folder.resolve("ours");
  private final Path bare = folder.resolve("bare");

  @Test
  void measure() throws Exception {
    boolean kept = KEEP && Files.isDirectory(ours);
    if (!kept) {
      FileUtils.deleteDirectory(folder.toFile());
    }
    Files.createDirectories(folder);
    VariedSamples varied = new VariedSamples(kept ? List.of() : samples());
    try (PrintWriter out =
        new PrintWriter(folder.resolve("result.txt").toFile(), StandardCharsets.UTF_8)) {
      if (!kept) {
        indexing(varied, out);
      }
      searching(out);
      if (!kept) {
        coding(varied, out);
      }
    }
  }

  static List<Sentence> samples() throws Exception {
    List<Sentence> samples = new ArrayList<>();
    CorpusStages.tables(
            SampleCorpus.shared().folder(), new ProgressLog(new PrintWriter(Writer.nullWriter())))
        .sentencesInOrder()
        .forEachRemaining(samples::add);
    return samples;
  }

  private void indexing(VariedSamples varied, PrintWriter out) throws Exception {
    TimedSentenceFeed toOurs = new TimedSentenceFeed(varied.atLeast(SENTENCES));
    TimedSentenceFeed toBare = new TimedSentenceFeed(varied.atLeast(SENTENCES));
    double ourSeconds =
        toOurs.secondsWithoutFeeding(() -> SentenceIndex.rebuild(ours, toOurs, "1"));
    double bareSeconds =
        toBare.secondsWithoutFeeding(
            () -> {
              BareLucene.write(bare, toBare);
              return 0;
            });
    out.printf("Indexing %,d sentences, %,d bytes of text%n", toOurs.count(), toOurs.bytes());
    out.printf("  ours                   %,9.0f sentences/s%n", toOurs.count() / ourSeconds);
    out.printf("  IndexWriter alone      %,9.0f sentences/s%n", toBare.count() / bareSeconds);
    out.printf("  ratio of times         %9.2f%n", ourSeconds / bareSeconds);
    out.printf(
        "  ours, bytes per byte   %9.2f%n",
        FileUtils.sizeOfDirectory(ours.toFile()) / (double) toOurs.bytes());
    out.printf(
        "  alone, bytes per byte  %9.2f%n%n",
        FileUtils.sizeOfDirectory(bare.toFile()) / (double) toOurs.bytes());
    out.flush();
    FileUtils.deleteDirectory(bare.toFile());
  }

  private void searching(PrintWriter out) throws Exception {
    List<TimingRatios> all = new ArrayList<>();
    out.print(TimingRatios.HEADER);
    try (SentenceSearch search = SentenceSearch.open(ours);
        BareLucene lucene = new BareLucene(ours)) {
      for (Map.Entry<String, Query> query : BenchmarkQueries.ALL.entrySet()) {
        timed(query, search, lucene, 1);
      }
      for (Map.Entry<String, Query> query : BenchmarkQueries.ALL.entrySet()) {
        List<Timing> timed = timed(query, search, lucene, TIMES);
        all.add(new TimingRatios(query.getKey(), lucene.count(query.getValue()), timed));
        out.print(all.getLast());
        out.flush();
      }
    }
    out.print(TimingRatios.summary(all));
  }

  private static List<Timing> timed(
      Map.Entry<String, Query> query, SentenceSearch search, BareLucene lucene, int times)
      throws Exception {
    String ours = query.getKey();
    assertThat(search.find(ours, 1).total()).as(ours).isEqualTo(lucene.count(query.getValue()));
    ConcordanceRequest lines =
        new ConcordanceRequest(5, ConcordanceOrder.DOCUMENT, Optional.empty(), 1, LINES);
    return Timing.interleaved(
        WARM,
        times,
        () -> lucene.searchOnly(query.getValue(), SHOWN),
        () -> lucene.searchWithTexts(query.getValue(), SHOWN),
        () -> search.find(ours, SHOWN),
        () -> lucene.searchWithTexts(query.getValue(), LINES),
        () -> search.concordance(ours, lines));
  }

  private static void coding(VariedSamples varied, PrintWriter out) throws Exception {
    Codebook codebook = new CodebookOption().load().codebook();
    ThemeCoder coder = new ThemeCoder(codebook);
    Iterator<Sentence> sentences = varied.atLeast(CODED);
    long nanos = 0;
    int coded = 0;
    while (sentences.hasNext()) {
      List<Sentence> portion = new ArrayList<>();
      while (sentences.hasNext() && portion.size() < PORTION) {
        portion.add(sentences.next());
      }
      long start = System.nanoTime();
      coder.code(portion);
      nanos += System.nanoTime() - start;
      coded += portion.size();
    }
    out.printf(
        "%nCoding with %d themes: %,.0f sentences/s on one thread, in portions of %,d%n",
        codebook.themes().size(), coded / (nanos / 1e9), PORTION);
  }
}
