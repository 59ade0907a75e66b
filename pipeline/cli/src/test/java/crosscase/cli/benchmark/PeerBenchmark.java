package crosscase.cli.benchmark;

import crosscase.cli.LaunchedProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;

/**
 * How fast a corpus is indexed and its sorted concordances are read, compared with BlackLab. Both
 * are processes of their own with the same heap, and answer each query in turn. Not part of the
 * build: {@code scripts/benchmark-peers} runs it.
 */
class PeerBenchmark {
  private static final int TOKENS = Integer.getInteger("crosscase.tokens", 5_000_000);
  private static final int TIMES = Integer.getInteger("crosscase.times", 31);
  private static final List<String> HEAP = List.of("-Xmx2g");
  private static final double MILLION = 1e6;
  private static final double BILLION = 1e9;

  /** Per sentence, so that there are enough sentences. */
  private static final int FEWEST_TOKENS = 5;

  private final Path folder = Path.of("target/peer-benchmark").toAbsolutePath();
  private final Path input = folder.resolve("input");

  /** A program that is compared, and where its index is. */
  private record Peer(List<String> command, Path index) {
    Process start(String... arguments) throws IOException {
      List<String> all = Stream.concat(command.stream(), Arrays.stream(arguments)).toList();
      return new ProcessBuilder(all).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }
  }

  @Test
  void measure() throws Exception {
    FileUtils.deleteDirectory(folder.toFile());
    VariedSamples varied = new VariedSamples(SearchBenchmark.samples());
    long tokens = PeerInput.write(input, varied.atLeast(TOKENS / FEWEST_TOKENS), TOKENS);
    Peer ours =
        new Peer(
            LaunchedProcess.command(HEAP, PeerProgram.class, List.of()).command(),
            folder.resolve("ours"));
    Peer theirs =
        new Peer(
            List.of(ours.command().getFirst(), "-Xmx2g", "-cp", classPath(), "BlackLabPeer"),
            folder.resolve("theirs"));
    try (PrintWriter out =
        new PrintWriter(folder.resolve("result.txt").toFile(), StandardCharsets.UTF_8)) {
      out.printf("%,d tokens; Crosscase, BlackLab 4.0.0, and the ratio%n", tokens);
      compareIndexing(tokens, ours, theirs, out);
      compareAnswers(ours, theirs, out);
    }
  }

  /** Where {@code scripts/benchmark-peers} put BlackLab. */
  private static String classPath() {
    return Objects.requireNonNull(System.getProperty("crosscase.peers"), "crosscase.peers");
  }

  private void compareIndexing(long tokens, Peer ours, Peer theirs, PrintWriter out)
      throws Exception {
    double[] our = indexing(ours);
    double[] their = indexing(theirs);
    print("index, seconds", our[0], their[0], out);
    print("index, seconds of processor time", our[1], their[1], out);
    print("index, peak memory in MB", our[2], their[2], out);
    print("bytes a token", size(ours) / tokens, size(theirs) / tokens, out);
  }

  /** Seconds, seconds of processor time, and peak memory in MB. */
  private double[] indexing(Peer peer) throws Exception {
    Process process = peer.start("index", input.toString(), peer.index().toString());
    String[] result = awaited("indexed", process.inputReader());
    process.waitFor();
    return new double[] {
      Long.parseLong(result[1]) / BILLION,
      Long.parseLong(result[2]) / BILLION,
      Long.parseLong(result[3]) / MILLION
    };
  }

  private static double size(Peer peer) {
    return FileUtils.sizeOfDirectory(peer.index().toFile());
  }

  private static void compareAnswers(Peer ours, Peer theirs, PrintWriter out) throws Exception {
    out.printf("50 sorted lines, ms: median (shortest) of %d, in turn%n", TIMES);
    Process our = ours.start("answer", ours.index().toString());
    Process their = theirs.start("answer", theirs.index().toString());
    try (BufferedReader ourAnswers = our.inputReader();
        BufferedReader theirAnswers = their.inputReader();
        PrintWriter ourQueries = new PrintWriter(our.outputWriter(), true);
        PrintWriter theirQueries = new PrintWriter(their.outputWriter(), true)) {
      awaited("ready", ourAnswers);
      awaited("ready", theirAnswers);
      for (PeerQuery query : PeerQuery.ALL) {
        double[] ourTimes = new double[TIMES];
        double[] theirTimes = new double[TIMES];
        for (int round = -TIMES; round < TIMES; round++) {
          int place = Math.max(0, round);
          ourQueries.println(query.order() + "\t" + query.ours());
          ourTimes[place] = Long.parseLong(awaited("answer", ourAnswers)[1]) / MILLION;
          theirQueries.println(query.order() + "\t" + query.theirs());
          theirTimes[place] = Long.parseLong(awaited("answer", theirAnswers)[1]) / MILLION;
        }
        print(query, ourTimes, theirTimes, out);
      }
    }
  }

  private static void print(PeerQuery query, double[] ours, double[] theirs, PrintWriter out) {
    Arrays.sort(ours);
    Arrays.sort(theirs);
    double our = ours[TIMES / 2];
    double their = theirs[TIMES / 2];
    out.printf(
        "%-32s %-5s %7.1f (%6.1f) %7.1f (%6.1f)  %5.2f (%4.2f)%n",
        query.ours(),
        query.order(),
        our,
        ours[0],
        their,
        theirs[0],
        our / their,
        ours[0] / theirs[0]);
    out.flush();
  }

  private static void print(String what, double ours, double theirs, PrintWriter out) {
    out.printf("%-32s %8.1f %8.1f  %5.2f%n", what, ours, theirs, ours / theirs);
    out.flush();
  }

  /** The cells of the next line that begins with a word; other lines are the program's own. */
  private static String[] awaited(String first, BufferedReader lines) throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] cells = line.split("\t", -1);
      if (cells[0].equals(first)) {
        return cells;
      }
    }
    throw new IOException("The process ended without '%s'.".formatted(first));
  }
}
