package crosscase.cli.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.cli.ExpectedResults;
import crosscase.cli.LaunchedProcess;
import crosscase.jobs.CorpusCheck;
import crosscase.jobs.CorpusTables;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/**
 * Kills runs at random moments, completes each with another run, and compares the corpus with that
 * of an undisturbed run: its tables row for row, its index, its results byte for byte.
 *
 * <p>Every other killed run is a first run; the others find a changed, a new and a deleted file and
 * a changed row of metadata.
 */
final class KilledRuns {
  private static final int SOME_REJECTED = 3;

  private static final Pattern PLAIN = Pattern.compile("[a-z-]+/[^/]+\\.(txt|vtt|srt|md)");

  private final Path before;
  private final Path after;
  private final Path first;
  private final Path corpus;
  private final PrintWriter out;
  private final UndisturbedRun fromNothing;
  private final UndisturbedRun fromFirst;

  /** The corpus that an undisturbed run leaves, and how long the run takes. */
  private record UndisturbedRun(Map<String, List<String>> content, Duration time) {}

  KilledRuns(Path folder, PrintWriter out) throws Exception {
    this.out = out;
    before = folder.resolve("before");
    after = folder.resolve("after");
    first = folder.resolve("first");
    corpus = folder.resolve("corpus");
    FileUtils.deleteDirectory(folder.toFile());
    inputs();
    fromNothing = undisturbed(before, first);
    copy(first, corpus);
    fromFirst = undisturbed(after, corpus);
    out.printf(
        "Undisturbed: the first run takes %.1f s, one after changes %.1f s%n",
        seconds(fromNothing.time()), seconds(fromFirst.time()));
  }

  private void inputs() throws IOException {
    List<Path> plain = plainSamples();
    for (Path file : plain) {
      FileUtils.copyFile(
          file.toFile(), before.resolve(ExpectedResults.SAMPLES.relativize(file)).toFile());
    }
    copy(before, after);
    FileUtils.forceDelete(
        after.resolve(ExpectedResults.SAMPLES.relativize(plain.get(plain.size() / 2))).toFile());
    Files.writeString(after.resolve("welfare/new.txt"), "Q: Why?\n\nA: We trust the council now.");
    Files.writeString(after.resolve("bad/empty.txt"), "It is no longer empty. We trust it.");
    Files.writeString(
        after.resolve("metadata.csv"),
        "path,case,speakers\n%s,benefits,\n"
            .formatted(ExpectedResults.SAMPLES.relativize(plain.getLast())));
  }

  /** The few samples that are read quickly, including the bad ones. */
  private static List<Path> plainSamples() throws IOException {
    try (Stream<Path> files = Files.walk(ExpectedResults.SAMPLES)) {
      return files
          .filter(
              file -> PLAIN.matcher(ExpectedResults.SAMPLES.relativize(file).toString()).matches())
          .sorted()
          .toList();
    }
  }

  private static UndisturbedRun undisturbed(Path input, Path corpus) throws Exception {
    Instant start = Instant.now();
    complete(input, corpus);
    Duration time = Duration.between(start, Instant.now());
    return new UndisturbedRun(CorpusSnapshot.of(corpus), time);
  }

  /** Kills this many runs, at moments that depend on the seed. */
  void killRuns(int times, long seed) throws Exception {
    Random random = new Random(seed);
    for (int i = 1; i <= times; i++) {
      boolean again = i % 2 == 0;
      FileUtils.deleteDirectory(corpus.toFile());
      if (again) {
        copy(first, corpus);
      }
      UndisturbedRun expected = again ? fromFirst : fromNothing;
      long millis = random.nextLong(expected.time().toMillis());
      killAfter(millis, again ? after : before);
      complete(again ? after : before, corpus);
      assertThat(CorpusSnapshot.of(corpus))
          .as("killed at %d ms", millis)
          .isEqualTo(expected.content());
      assertNothingLeftOver();
      out.printf(
          "%2d: killed after %.1f s of a %s run, completed: equal%n",
          i, millis / 1000.0, again ? "later" : "first");
      out.flush();
    }
  }

  private void killAfter(long millis, Path input) throws Exception {
    LaunchedProcess run = LaunchedProcess.crosscase(arguments(input, corpus));
    run.process().waitFor(millis, TimeUnit.MILLISECONDS);
    List<ProcessHandle> helpers = run.process().descendants().toList();
    run.kill();
    for (ProcessHandle helper : helpers) {
      helper.onExit().get(1, TimeUnit.MINUTES);
    }
  }

  private static void complete(Path input, Path corpus) throws Exception {
    assertThat(LaunchedProcess.crosscase(arguments(input, corpus)).await().code())
        .isEqualTo(SOME_REJECTED);
  }

  private static String[] arguments(Path input, Path corpus) {
    return new String[] {"run", input.toString(), "--prune", "--corpus", corpus.toString()};
  }

  private void assertNothingLeftOver() throws Exception {
    CorpusCheck check = new CorpusCheck(CorpusTables.open(corpus), 0);
    check.repair();
    assertThat(check.findings()).isEmpty();
    assertThat(FileUtils.listFiles(corpus.toFile(), null, true))
        .extracting(file -> file.getName())
        .noneMatch(name -> name.endsWith(".draft") || name.endsWith(".tmp"));
  }

  private static void copy(Path from, Path to) throws IOException {
    FileUtils.copyDirectory(from.toFile(), to.toFile());
  }

  private static double seconds(Duration time) {
    return time.toMillis() / 1000.0;
  }
}
