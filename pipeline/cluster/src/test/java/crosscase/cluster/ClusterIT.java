package crosscase.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.cluster.StandaloneCluster.SubmittedCommand;
import crosscase.search.SentenceMatch;
import crosscase.search.SentenceSearch;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.hdfs.MiniDFSCluster;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Tests the jar for {@code spark-submit} on Spark's own class path, with and without a cluster. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Spark's cluster needs links to its jars")
class ClusterIT {
  private static final Path SAMPLES = Path.of("../../data-samples").toAbsolutePath().normalize();
  private static final List<String> TABLES =
      List.of("documents", "sentences", "codings", "rejections", "sources");

  /** What a run prints while sources are read, and when documents are being annotated. */
  private static final String READING = "Reading: ";

  private static final String ANNOTATING = "Annotating: ";

  private static final int SOME_REJECTED = 3;

  @TempDir private static Path folder;
  private static StandaloneCluster cluster;

  /** A run without a cluster, beside the first one on the cluster. */
  private static Future<Path> local;

  private static List<String> localRows = List.of();

  @BeforeAll
  static void start() throws Exception {
    cluster = StandaloneCluster.start(folder.resolve("spark"));
    FutureTask<Path> run = new FutureTask<>(ClusterIT::runLocally);
    Thread.ofPlatform().name("local run").start(run);
    local = run;
  }

  private static Path runLocally() throws Exception {
    Path corpus = folder.resolve("local");
    List<String> arguments = List.of("run", SAMPLES.toString(), "--corpus", corpus.toString());
    List<String> log = new ArrayList<>();
    assertThat(cluster.submit("local[2]", arguments, log::add).code())
        .as(() -> String.join("\n", log))
        .isEqualTo(SOME_REJECTED);
    return corpus;
  }

  @AfterAll
  static void stop() {
    cluster.close();
  }

  @Test
  void theJarSharesNoClassWithSpark() throws IOException {
    TreeSet<String> classes = new TreeSet<>(classes(Path.of("target/lib/crosscase.jar")));
    String classPath = Files.readString(Path.of("spark/target/class-path"));
    TreeSet<String> sparks = new TreeSet<>();
    for (String jar : classPath.split(File.pathSeparator)) {
      sparks.addAll(classes(Path.of(jar.strip())));
    }
    assertThat(classes).contains("crosscase/cli/Crosscase.class");
    classes.retainAll(sparks);
    assertThat(classes).isEmpty();
  }

  @Test
  void aClusterMakesTheSameCorpusAndResultsInHdfs() throws Exception {
    Path fetched = Files.createDirectories(folder.resolve("fetched"));
    try (MiniDFSCluster hdfs = hdfs()) {
      FileSystem files = hdfs.getFileSystem();
      files.copyFromLocalFile(path(SAMPLES), new org.apache.hadoop.fs.Path("/data samples"));
      String corpus = hdfs.getURI() + "/study/corpus";

      run(hdfs.getURI() + "/data%20samples", corpus, false);
      Path undisturbed = local.get();
      files.copyToLocalFile(new org.apache.hadoop.fs.Path(corpus), path(fetched));
      assertThat(results(fetched.resolve("corpus"))).isEqualTo(results(undisturbed));
      assertThat(rows(corpus)).isEqualTo(localRows());
      assertThat(found(corpus)).isNotEmpty().isEqualTo(found(undisturbed.toString()));
    }
  }

  private static MiniDFSCluster hdfs() throws IOException {
    File home = folder.resolve("hdfs").toFile();
    return new MiniDFSCluster.Builder(new Configuration(), home).numDataNodes(1).build();
  }

  private static org.apache.hadoop.fs.Path path(Path local) {
    return new org.apache.hadoop.fs.Path(local.toUri());
  }

  /** What a search prints. */
  private static String found(String corpus) throws IOException, InterruptedException {
    List<String> arguments = List.of("search", "trust", "--corpus", corpus);
    SubmittedCommand search = cluster.submit("local[1]", arguments, line -> {});
    assertThat(search.code()).isZero();
    return search.out();
  }

  @Test
  void anExecutorKilledDuringIngestMakesNoDifference() throws Exception {
    Path corpus = folder.resolve("killed");

    run(SAMPLES.toString(), corpus.toString(), true);
    Path undisturbed = local.get();
    assertThat(results(corpus)).isEqualTo(results(undisturbed));
    assertThat(rows(corpus.toString())).isEqualTo(localRows());
    assertThat(indexed(corpus)).isEqualTo(indexed(undisturbed));
  }

  private static void run(String input, String corpus, boolean kill) throws Exception {
    List<String> arguments = List.of("run", input, "--corpus", corpus);
    List<String> log = new ArrayList<>();
    AtomicBoolean killed = new AtomicBoolean(!kill);
    Set<ProcessHandle> readers = new HashSet<>();
    SubmittedCommand run =
        cluster.submit(
            cluster.master(),
            arguments,
            line -> {
              log.add(line);
              if (line.contains(READING)) {
                readers.addAll(cluster.readers());
              }
              if (!killed.get()
                  && line.contains(ANNOTATING)
                  && !line.contains(ANNOTATING + "0 of")) {
                killed.set(cluster.killAnExecutor());
              }
            });
    assertThat(killed).as("there was an executor to kill").isTrue();
    assertThat(run.code()).as(() -> String.join("\n", log)).isEqualTo(SOME_REJECTED);
    assertThat(readers).as("files are read on the cluster").isNotEmpty();
    for (ProcessHandle reader : readers) {
      reader.onExit().get(1, TimeUnit.MINUTES); // none outlives its executor
    }
  }

  /** The CSV results by name, byte for byte. */
  private static SortedMap<String, String> results(Path corpus) throws IOException {
    SortedMap<String, String> results = new TreeMap<>();
    Path root = corpus.resolve("results");
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".csv")).toList()) {
        results.put(root.relativize(file).toString(), Files.readString(file));
      }
    }
    assertThat(results).isNotEmpty();
    return results;
  }

  private static List<String> localRows() throws Exception {
    if (localRows.isEmpty()) {
      localRows = rows(local.get().toString());
    }
    return localRows;
  }

  /** All rows of all tables. */
  private static List<String> rows(String corpus) throws IOException {
    try (SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 1)
            .config("spark.databricks.delta.snapshotPartitions", 1)
            .config("spark.sql.extensions", "io.delta.sql.DeltaSparkSessionExtension")
            .config(
                "spark.sql.catalog.spark_catalog",
                "org.apache.spark.sql.delta.catalog.DeltaCatalog")
            .getOrCreate()) {
      List<String> rows = new ArrayList<>();
      for (String table : TABLES) {
        spark.read().format("delta").load(corpus + "/" + table).toJSON().collectAsList().stream()
            .sorted()
            .forEach(row -> rows.add(table + " " + row));
      }
      return rows;
    }
  }

  /** All sentences of the index that the executors have built. */
  private static List<SentenceMatch> indexed(Path corpus) throws Exception {
    try (SentenceSearch search = SentenceSearch.open(corpus.resolve("index"))) {
      List<SentenceMatch> all = search.findAll(SentenceSearch.EVERYTHING);
      assertThat(all).isNotEmpty();
      return all;
    }
  }

  private static List<String> classes(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream()
          .map(entry -> entry.getName())
          .filter(name -> name.endsWith(".class") && !name.startsWith("META-INF"))
          .toList();
    }
  }
}
