package crosscase.extract.isolation;

import crosscase.extract.ExtractionSettings;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.tika.exception.TikaConfigException;
import org.apache.tika.pipes.PipesConfig;

/** With which Java, class path, flags and Tika configuration a reading process is started. */
final class ReadingProcessConfig {
  /** As the configuration names it. */
  static final String FETCHER_NAME = "files";

  private static final long START_TIMEOUT_MILLIS = 60_000;

  /** What a process has to keep its limits by itself before it is ended. */
  private static final long GRACE_MILLIS = 3_000;

  /** All that a file gives comes back to us. */
  private static final long NEVER_EMIT = -1;

  /**
   * The property by which the launcher names the AOT cache that {@link ReadingTrainingRun} made
   * with this very class path; Java does without one that does not fit.
   */
  private static final String AOT_CACHE_PROPERTY = "crosscase.reading.cache";

  private static final String CONFIG_RESOURCE = "reading-process.xml";

  private ReadingProcessConfig() {}

  static PipesConfig of(ExtractionSettings settings, ScratchFolder scratch) throws IOException {
    Path file = configFile(scratch);
    try (InputStream bytes = ReadingProcessConfig.class.getResourceAsStream(CONFIG_RESOURCE)) {
      Files.copy(Objects.requireNonNull(bytes, CONFIG_RESOURCE), file);
    }
    PipesConfig config;
    try {
      config = PipesConfig.load(file);
    } catch (TikaConfigException impossible) {
      throw new IOException("Tika does not take its configuration", impossible);
    }
    config.setJavaPath(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    config.setForkedJvmArgs(arguments(settings, scratch));
    config.setTimeoutMillis(settings.limits().time().toMillis() + GRACE_MILLIS);
    config.setStartupTimeoutMillis(START_TIMEOUT_MILLIS);
    config.setSleepOnStartupTimeoutMillis(0);
    config.setMaxForEmitBatchBytes(NEVER_EMIT);
    return config;
  }

  static Path configFile(ScratchFolder scratch) {
    return scratch.folder().resolve(CONFIG_RESOURCE).toAbsolutePath();
  }

  private static List<String> arguments(ExtractionSettings settings, ScratchFolder scratch) {
    List<String> arguments = new ArrayList<>(List.of("-cp", classPath()));
    arguments.add("-Xmx" + settings.limits().megabytes() + "m");
    arguments.add("-Djava.io.tmpdir=" + scratch.tempFolder());
    arguments.add("-D" + ProcessIsolation.SCRATCH_PROPERTY + "=" + scratch.folder());
    arguments.add("-XX:ErrorFile=" + scratch.tempFolder().resolve("crash.log"));
    arguments.add("-D" + IsolatedParser.CHARACTERS + "=" + settings.limits().characters());
    arguments.add("-D" + IsolatedParser.MILLIS + "=" + settings.limits().time().toMillis());
    arguments.add("-D" + IsolatedParser.OCR + "=" + settings.usesOcr());
    arguments.addAll(
        List.of(
            // Most files are read before the better compiler would be done with their reader.
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-XX:-CreateCoredumpOnCrash",
            "-Dfile.encoding=UTF-8",
            // Standard output is where answers come from; libraries' logs may quote the file.
            "-Xlog:disable",
            "-XX:+DisplayVMOutputToStderr",
            "-Dslf4j.internal.verbosity=ERROR",
            "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
            "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
            "-Dorg.apache.logging.log4j.simplelog.level=OFF"));
    String cache = System.getProperty(AOT_CACHE_PROPERTY, "");
    arguments.add(cache.isEmpty() ? "-Xshare:auto" : "-XX:AOTCache=" + cache);
    return arguments;
  }

  /**
   * The jar of this package, whose manifest names the libraries beside it; where they are within
   * it, as on a cluster, or elsewhere, as while the project is built, all that this process has as
   * well.
   */
  private static String classPath() {
    Path code = locationOf(IsolatedParser.class);
    Path library = locationOf(PipesConfig.class);
    String process = System.getProperty("java.class.path");
    if (code.equals(library)) {
      return code + File.pathSeparator + process;
    }
    return Objects.equals(code.getParent(), library.getParent()) ? code.toString() : process;
  }

  private static Path locationOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new UncheckedIOException(new IOException("no place for the class path", e));
    }
  }
}
