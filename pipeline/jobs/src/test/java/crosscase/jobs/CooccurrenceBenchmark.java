package crosscase.jobs;

import crosscase.association.CooccurrenceMatrix;
import crosscase.association.Verdict;
import crosscase.themes.Codebook;
import crosscase.themes.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Measures the time of one way to count a planted corpus by sentences or turns, several times in
 * this process. Not a test: {@code scripts/benchmark-cooccurrence} runs each way in a process of
 * its own.
 */
final class CooccurrenceBenchmark {
  /** How often to count after the first time; the median is reported. */
  private static final int ROUNDS = 5;

  private final Path corpus;
  private final List<String> themes;

  private CooccurrenceBenchmark(Path corpus) throws Exception {
    this.corpus = corpus;
    String yaml = Files.readString(corpus.resolve("codebook.yaml"));
    this.themes = Codebook.parse("codebook", yaml).themes().stream().map(Theme::id).toList();
  }

  /** A way to count. */
  @FunctionalInterface
  private interface CountingMethod {
    SortedMap<String, CooccurrenceMatrix> count() throws Exception;
  }

  public static void main(String[] args) throws Exception {
    CooccurrenceBenchmark benchmark = new CooccurrenceBenchmark(Path.of(args[1]));
    long start = System.nanoTime();
    CountingMethod way = benchmark.way(args[0]);
    double started = seconds(start);
    Timed first = benchmark.timed(way);
    List<Timed> again = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      again.add(benchmark.timed(way));
    }
    again.sort(Comparator.comparingDouble(Timed::seconds));
    System.out.printf(
        Locale.ROOT,
        "%-10s start-up %5.1f s; first %s; again %s, from %s to %s; peak %,d MB; %s%n",
        args[0],
        started,
        first,
        again.get(ROUNDS / 2),
        again.getFirst(),
        again.getLast(),
        peakMegabytes(),
        benchmark.found);
  }

  private String found = "";

  /** Elapsed seconds, and seconds of processor time on all cores. */
  private record Timed(double seconds, double worked) {
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.1f s (%.1f s of work)", seconds, worked);
    }
  }

  private Timed timed(CountingMethod way) throws Exception {
    long start = System.nanoTime();
    long worked = workedNanos();
    SortedMap<String, CooccurrenceMatrix> counts = way.count();
    double seconds = seconds(start);
    double cores = (workedNanos() - worked) / 1e9;
    long units = counts.values().stream().mapToLong(CooccurrenceMatrix::units).sum();
    found = String.format(Locale.ROOT, "%,d units, counts %08x", units, counts.hashCode());
    return new Timed(seconds, cores);
  }

  private static long workedNanos() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
  }

  private CountingMethod way(String name) throws Exception {
    return switch (name) {
      case "loop" -> () -> SingleThreadBaseline.count(corpus, themes);
      case "self-join" -> {
        var spark = CorpusTables.open(corpus).delta().spark();
        yield () -> SelfJoinBaseline.count(spark, corpus, themes);
      }
      case String unit -> {
        CooccurrenceJob job = new CooccurrenceJob(CorpusTables.open(corpus));
        Selection selection = Selection.DEFAULT.with(Unit.ofWord(unit).orElseThrow());
        yield () -> matrices(job, selection);
      }
    };
  }

  private SortedMap<String, CooccurrenceMatrix> matrices(CooccurrenceJob job, Selection selection)
      throws SelectionException {
    SortedMap<String, CooccurrenceMatrix> matrices = new TreeMap<>();
    job.execute(selection, themes, Verdict.Thresholds.DEFAULT)
        .counts()
        .strata()
        .forEach((name, s) -> matrices.put(name, s.units()));
    return matrices;
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  /** The peak memory of this process, as Linux reports it. */
  private static long peakMegabytes() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }
}
