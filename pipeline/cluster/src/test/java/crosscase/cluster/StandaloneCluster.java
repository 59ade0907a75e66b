package crosscase.cluster;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Spark's own stand-alone cluster on the loopback interface: a master, two workers with one core
 * each, and only the jars that Spark itself brings.
 */
final class StandaloneCluster implements AutoCloseable {
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
  private static final Path OPTIONS = Path.of("../../scripts/jvm.options").toAbsolutePath();
  private static final Path PROGRAM = Path.of("target/lib").toAbsolutePath();
  private static final Pattern MASTER = Pattern.compile("Starting Spark master at (\\S+)");
  private static final Pattern WORKER = Pattern.compile("Successfully registered with master");
  private static final long LONGEST_MINUTES = 10;

  /** Each process ends before the JVM's second compiler pays off. */
  private static final String COMPILER = "-XX:TieredStopAtLevel=1";

  private final Path home;
  private final List<Process> processes = new CopyOnWriteArrayList<>();
  private String master = "";

  /** What a submitted command printed, and its exit code. */
  record SubmittedCommand(int code, String out) {}

  private StandaloneCluster(Path home) {
    this.home = home;
  }

  static StandaloneCluster start(Path home) throws IOException, InterruptedException {
    StandaloneCluster cluster = new StandaloneCluster(home);
    Path jars = Files.createDirectories(home.resolve("jars"));
    String classPath = Files.readString(Path.of("spark/target/class-path"));
    for (String jar : classPath.split(File.pathSeparator)) {
      Path file = Path.of(jar.strip());
      Files.createSymbolicLink(jars.resolve(file.getFileName().toString()), file);
    }
    cluster.master =
        cluster.daemon(
            "master",
            MASTER,
            "org.apache.spark.deploy.master.Master",
            "--host",
            "127.0.0.1",
            "--port",
            "0",
            "--webui-port",
            "0");
    for (String worker : List.of("first", "second")) {
      cluster.daemon(
          worker,
          WORKER,
          "org.apache.spark.deploy.worker.Worker",
          "--host",
          "127.0.0.1",
          "--webui-port",
          "0",
          "--cores",
          "1",
          "--memory",
          "2g",
          "--work-dir",
          home.resolve(worker + "-work").toString(),
          cluster.master);
    }
    return cluster;
  }

  /** The address of the cluster. */
  String master() {
    return master;
  }

  /**
   * Runs a command of Crosscase with spark-submit, and passes on its standard error line by line.
   */
  SubmittedCommand submit(String master, List<String> arguments, Consumer<String> said)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("org.apache.spark.deploy.SparkSubmit"));
    command.addAll(List.of("--master", master));
    command.addAll(List.of("--conf", "spark.driver.host=127.0.0.1"));
    command.addAll(List.of("--conf", "spark.driver.bindAddress=127.0.0.1"));
    command.addAll(List.of("--conf", "spark.ui.enabled=false"));
    command.addAll(List.of("--conf", "spark.executor.memory=1500m"));
    command.addAll(List.of("--conf", "spark.executor.extraJavaOptions=" + COMPILER));
    command.addAll(List.of("--conf", "spark.sql.shuffle.partitions=4"));
    command.addAll(List.of("--class", "crosscase.cli.Crosscase"));
    command.addAll(List.of("--jars", PROGRAM.resolve("models.jar").toString()));
    command.add(PROGRAM.resolve("crosscase.jar").toString());
    command.addAll(arguments);
    Path printed = Files.createTempFile(home, "submitted", ".out");
    Process process = java(command).redirectOutput(printed.toFile()).start();
    processes.add(process);
    try (var lines = process.errorReader(StandardCharsets.UTF_8)) {
      lines.lines().forEach(said);
    }
    if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
      throw new IOException("the submitted command did not end in time");
    }
    return new SubmittedCommand(process.exitValue(), Files.readString(printed));
  }

  /** Kills an executor, like a failing machine; returns whether there was one. */
  boolean killAnExecutor() {
    return executors().findFirst().map(ProcessHandle::destroyForcibly).orElse(false);
  }

  /** The processes in which executors read files. */
  List<ProcessHandle> readers() {
    return executors().flatMap(ProcessHandle::children).toList();
  }

  private Stream<ProcessHandle> executors() {
    return processes.stream().flatMap(Process::descendants).filter(StandaloneCluster::isExecutor);
  }

  private static boolean isExecutor(ProcessHandle process) {
    return process
        .info()
        .commandLine()
        .filter(line -> line.contains("CoarseGrainedExecutorBackend"))
        .isPresent();
  }

  /** Starts a process in the background, and waits until its log shows that it is ready. */
  private String daemon(String name, Pattern ready, String... arguments)
      throws IOException, InterruptedException {
    Path log = home.resolve(name + ".log");
    Process process =
        java(List.of(arguments)).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    processes.add(process);
    @Nullable String found = null;
    while (found == null) {
      if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
        throw new IOException("%s ended:%n%s".formatted(name, Files.readString(log)));
      }
      Matcher matcher = ready.matcher(Files.readString(log));
      found = matcher.find() ? matcher.group(matcher.groupCount()) : null;
    }
    return found;
  }

  private ProcessBuilder java(List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(JAVA.toString(), "@" + OPTIONS));
    command.addAll(List.of(COMPILER, "-Xmx1g"));
    command.addAll(List.of("-cp", home.resolve("jars") + "/*"));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("XDG_CACHE_HOME", home.resolve("cache").toString());
    builder.environment().put("SPARK_HOME", home.toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return builder;
  }

  @Override
  public void close() {
    for (Process process : processes) {
      List<ProcessHandle> children = process.descendants().toList();
      process.destroy();
      children.forEach(ProcessHandle::destroyForcibly);
      process.onExit().join();
    }
  }
}
