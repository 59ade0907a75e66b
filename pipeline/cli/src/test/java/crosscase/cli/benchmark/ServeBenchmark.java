package crosscase.cli.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.cli.SampleCorpus;
import crosscase.cli.corpus.CorpusStages;
import crosscase.cli.terminal.ProgressLog;
import crosscase.corpus.Sentence;
import crosscase.search.SentenceIndex;
import crosscase.serve.CrosscaseServer;
import crosscase.serve.ServeSettings;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * How fast the pages answer with many sentences and 40 themes, over real HTTP on the loopback
 * interface. Not part of the build: {@code scripts/benchmark-serve} runs it.
 */
class ServeBenchmark {
  private static final int SENTENCES = Integer.getInteger("crosscase.sentences", 1_000_000);
  private static final int SECONDS = Integer.getInteger("crosscase.seconds", 60);
  private static final int CLIENTS = 8;
  private static final int THEMES = 40;
  private static final double MILLION = 1e6;

  private static final List<String> WORDS =
      List.of(
          "people",
          "work",
          "money",
          "council",
          "time",
          "service",
          "board",
          "meeting",
          "family",
          "house",
          "school",
          "job",
          "partner",
          "report",
          "number",
          "target",
          "contract",
          "form",
          "tenant",
          "nurse",
          "worker",
          "voice",
          "plan",
          "budget",
          "year",
          "week",
          "day",
          "team",
          "manager",
          "charity",
          "office",
          "letter",
          "visit",
          "rent",
          "care",
          "question",
          "answer",
          "decision",
          "door",
          "phone");

  private static final List<String> QUERIES =
      List.of(
          "trust",
          "control",
          "\"joint working\"",
          "partner*",
          "trust control",
          "council OR board",
          "pos:JJ trust",
          "money",
          "theme:trust",
          "people",
          "fn:maxgaps(4 fn:unordered(control trust))",
          "service -money",
          "role:provider work",
          "");

  private static final List<String> FILTERS =
      List.of(
          "",
          "&case=housing",
          "&role=provider",
          "&kind=interview",
          "&case=welfare&role=provider",
          "&theme=theme-3",
          "&voice=respondent",
          "&kind=interview&kind=report");

  /** How a page is shown; most users look at the first sentences. */
  private static final List<String> STATES =
      List.of(
          "",
          "",
          "",
          "",
          "&from=21",
          "&sort=document",
          "&sort=speaker",
          "&context=1",
          "&exclude-interviewers=yes",
          "&view=concordance");

  private final Path folder = Path.of("target/serve-benchmark").toAbsolutePath();
  private final HttpClient http = HttpClient.newHttpClient();
  private final Set<String> requests = ConcurrentHashMap.newKeySet();

  @Test
  void measure() throws Exception {
    Files.createDirectories(folder);
    index();
    ServeSettings settings = ServeSettings.of(folder, codebook(), 0);
    try (CrosscaseServer server = CrosscaseServer.start(settings);
        PrintWriter out =
            new PrintWriter(folder.resolve("result.txt").toFile(), StandardCharsets.UTF_8)) {
      String root = "http://127.0.0.1:" + server.port();
      matrix(root, out);
      clients(root, out);
      new ServeUnderLoad(server.port(), out).measure();
    }
  }

  private Path index() throws Exception {
    Path index = folder.resolve("index");
    String made = "%d sentences".formatted(SENTENCES);
    if (!SentenceIndex.version(index).equals(Optional.of(made))) {
      List<Sentence> samples = new ArrayList<>();
      CorpusStages.tables(
              SampleCorpus.shared().folder(), new ProgressLog(new PrintWriter(Writer.nullWriter())))
          .sentencesInOrder()
          .forEachRemaining(samples::add);
      SentenceIndex.rebuild(index, new VariedSamples(samples).atLeast(SENTENCES), made);
    }
    return index;
  }

  /** Forty themes of two common words each, one of them called trust. */
  private Path codebook() throws Exception {
    StringBuilder yaml = new StringBuilder("title: Benchmark\nthemes:\n");
    for (int i = 0; i < THEMES; i++) {
      String other = WORDS.get((i * 7 + 3) % WORDS.size());
      String id = i == 0 ? "trust" : "theme-" + i;
      yaml.append("  - id: %s%n    queries:%n".formatted(id));
      yaml.append("      - '%s OR %s'%n".formatted(i == 0 ? "trust" : WORDS.get(i), other));
    }
    return Files.writeString(folder.resolve("codebook.yaml"), yaml);
  }

  private void matrix(String root, PrintWriter out) throws Exception {
    List<String> states = new ArrayList<>();
    for (String filter : FILTERS) {
      for (String query : List.of("", "trust", "money OR council", "people")) {
        states.add("?q=" + encoded(query) + filter);
      }
    }
    long[] cold = new long[states.size()];
    for (int i = 0; i < cold.length; i++) {
      cold[i] = timed(root + "/api/v1/co-occurrence" + states.get(i));
    }
    int rounds = 5;
    long[] warm = new long[states.size() * rounds];
    for (int i = 0; i < warm.length; i++) {
      warm[i] = timed(root + "/api/v1/co-occurrence" + states.get(i % states.size()));
    }
    out.printf(
        "Pair matrix of %d themes over %,d sentences, %d filters%n",
        THEMES, SENTENCES, cold.length);
    out.printf("  first time             %s%n", summary(cold));
    out.printf("  warm                   %s%n", summary(warm));
    out.flush();
  }

  private void clients(String root, PrintWriter out) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(CLIENTS);
    for (String query : QUERIES) {
      timed(root + "/search?q=" + encoded(query));
    }
    ConcurrentLinkedQueue<Long> fresh = new ConcurrentLinkedQueue<>();
    long end = System.nanoTime() + SECONDS * 1_000_000_000L;
    List<Callable<List<Long>>> all = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      Random random = new Random(i);
      all.add(() -> ask(root, random, end, fresh));
    }
    List<Long> times = new ArrayList<>();
    for (Future<List<Long>> each : pool.invokeAll(all)) {
      times.addAll(each.get());
    }
    pool.shutdown();
    long[] nanos = times.stream().mapToLong(Long::longValue).toArray();
    out.printf("Search page, %d clients for %d s, without pauses%n", CLIENTS, SECONDS);
    out.printf("  %,d pages, none failed  %s%n", nanos.length, summary(nanos));
    long[] first = fresh.stream().mapToLong(Long::longValue).toArray();
    out.printf("  %,d of them new queries  %s%n", first.length, summary(first));
  }

  /** Every other query is probably new. */
  private List<Long> ask(String root, Random random, long end, Queue<Long> fresh) throws Exception {
    List<Long> times = new ArrayList<>();
    while (System.nanoTime() < end) {
      String known = drawn(QUERIES, random);
      String query = random.nextBoolean() ? known : pair(random);
      boolean first = !query.equals(known) && requests.add(query);
      String state = drawn(FILTERS, random) + drawn(STATES, random);
      times.add(timed(root + "/search?q=" + encoded(query) + state));
      if (first) {
        fresh.add(times.getLast());
      }
    }
    return times;
  }

  private static String pair(Random random) {
    String between = drawn(List.of(" ", " OR ", " -"), random);
    return drawn(WORDS, random) + between + drawn(WORDS, random);
  }

  private static <T> T drawn(List<T> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }

  private long timed(String address) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    long start = System.nanoTime();
    int status = http.send(request, BodyHandlers.ofByteArray()).statusCode();
    long nanos = System.nanoTime() - start;
    assertThat(status).as(address).isEqualTo(200);
    return nanos;
  }

  private static String summary(long[] nanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return "p50 %.1f ms, p95 %.1f ms, longest %.1f ms"
        .formatted(at(sorted, 0.5), at(sorted, 0.95), at(sorted, 1));
  }

  private static double at(long[] sorted, double share) {
    return sorted[(int) Math.ceil(share * sorted.length) - 1] / MILLION;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
