package crosscase.cli.benchmark;

import com.sun.management.OperatingSystemMXBean;
import crosscase.search.Concordance;
import crosscase.search.ConcordanceOrder;
import crosscase.search.ConcordanceRequest;
import crosscase.search.SentenceIndex;
import crosscase.search.SentenceSearch;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The index and the searches of Crosscase as a process of their own, like the peers: {@code index
 * INPUT INDEX}, or {@code answer INDEX} with queries on standard input.
 */
final class PeerProgram {
  private static final int LINES = 50;
  private static final int CONTEXT = 5;

  private PeerProgram() {}

  public static void main(String[] arguments) throws Exception {
    PrintStream out = System.out;
    if (arguments[0].equals("index")) {
      long start = System.nanoTime();
      SentenceIndex.rebuild(Path.of(arguments[2]), PeerInput.read(Path.of(arguments[1])), "1");
      out.printf("indexed\t%d\t%d\t%d%n", System.nanoTime() - start, cpuNanos(), peakBytes());
    } else {
      try (SentenceSearch search = SentenceSearch.open(Path.of(arguments[1]))) {
        answer(search, out);
      }
    }
  }

  private static void answer(SentenceSearch search, PrintStream out) throws Exception {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    out.println("ready");
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] request = line.split("\t", -1);
      ConcordanceOrder order = ConcordanceOrder.ofWord(request[0]).orElseThrow();
      long start = System.nanoTime();
      Concordance found =
          search.concordance(
              request[1], new ConcordanceRequest(CONTEXT, order, Optional.empty(), 1, LINES));
      out.printf("answer\t%d\t%d%n", System.nanoTime() - start, found.sentences());
    }
  }

  private static long cpuNanos() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /** 0 where the system does not tell. */
  private static long peakBytes() throws IOException {
    Path status = Path.of("/proc/self/status");
    return Files.exists(status)
        ? Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("VmHWM"))
            .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
            .sum()
        : 0;
  }
}
