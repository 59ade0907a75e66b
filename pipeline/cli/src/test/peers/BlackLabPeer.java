import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.inl.blacklab.index.Indexer;
import nl.inl.blacklab.queryParser.corpusql.CorpusQueryLanguageParser;
import nl.inl.blacklab.resultproperty.HitProperty;
import nl.inl.blacklab.resultproperty.HitPropertyAfterHit;
import nl.inl.blacklab.resultproperty.HitPropertyBeforeHit;
import nl.inl.blacklab.resultproperty.HitPropertyHitText;
import nl.inl.blacklab.search.BlackLab;
import nl.inl.blacklab.search.BlackLabIndex;
import nl.inl.blacklab.search.Kwic;
import nl.inl.blacklab.search.indexmetadata.Annotation;
import nl.inl.blacklab.search.indexmetadata.MatchSensitivity;
import nl.inl.blacklab.search.results.ContextSize;
import nl.inl.blacklab.search.results.Hit;
import nl.inl.blacklab.search.results.Hits;
import nl.inl.blacklab.search.results.Kwics;
import nl.inl.blacklab.search.results.QueryInfo;

/**
 * BlackLab, to be compared with Crosscase: {@code index INPUT INDEX}, or {@code answer INDEX} with
 * queries on standard input. Speaks as PeerProgram does.
 */
public final class BlackLabPeer {
  private static final int LINES = 50;
  private static final int CONTEXT = 5;
  private static final int LONGEST_MATCH = 1_000;

  private BlackLabPeer() {}

  public static void main(String[] arguments) throws Exception {
    if (arguments[0].equals("index")) {
      long start = System.nanoTime();
      Indexer indexer =
          Indexer.create(BlackLab.openForWriting(new File(arguments[2]), true, "tsv"), "tsv");
      indexer.index(new File(arguments[1]), "*.tsv");
      indexer.close();
      System.out.println("indexed\t" + (System.nanoTime() - start) + "\t" + cpuNanos() + "\t" + peakBytes());
    } else {
      answer(BlackLab.open(new File(arguments[1])));
    }
    System.exit(0); // because its threads would keep waiting
  }

  private static void answer(BlackLabIndex index) throws Exception {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    System.out.println("ready");
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] request = line.split("\t");
      long start = System.nanoTime();
      long hits = concordance(index, request[0], request[1]);
      System.out.println("answer\t" + (System.nanoTime() - start) + "\t" + hits);
    }
  }

  private static long concordance(BlackLabIndex index, String order, String query)
      throws Exception {
    Annotation word = index.mainAnnotatedField().annotation("word");
    Hits hits = index.find(CorpusQueryLanguageParser.parse(query).toQuery(QueryInfo.create(index)));
    Hits sorted = hits.sort(property(order, word, index));
    Hits page = sorted.window(0, LINES);
    Kwics kwics = page.kwics(ContextSize.get(CONTEXT, LONGEST_MATCH));
    long length = 0;
    for (Hit hit : page) {
      Kwic kwic = kwics.get(hit);
      length += String.join(" ", kwic.before(word)).length();
      length += String.join(" ", kwic.match(word)).length();
      length += String.join(" ", kwic.after(word)).length();
    }
    if (length < 0) {
      throw new IllegalStateException();
    }
    return sorted.size();
  }

  private static HitProperty property(String order, Annotation word, BlackLabIndex index) {
    MatchSensitivity sensitivity = MatchSensitivity.INSENSITIVE;
    return switch (order) {
      case "1L" -> new HitPropertyBeforeHit(index, word, sensitivity, 1);
      case "match" -> new HitPropertyHitText(index, word, sensitivity);
      default -> new HitPropertyAfterHit(index, word, sensitivity, 1);
    };
  }

  private static long cpuNanos() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

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
