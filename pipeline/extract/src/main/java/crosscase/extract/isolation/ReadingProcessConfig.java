package crosscase.extract.isolation;

import crosscase.extract.ExtractionSettings;
import crosscase.extract.files.ProcessSettings;
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

/**
 * The Java version, class path, flags and Tika configuration with which a reading process is
 * started.
 */
final class ReadingProcessConfig {
  /** Its name in the configuration. */
  static final String FETCHER_NAME = "files";

  private static final long START_TIMEOUT_MILLIS = 60_000;

  /** How long a process may take to enforce its limits itself before it is killed. */
  private static final long GRACE_MILLIS = 3_000;

  /** All results are returned to this process. */
  private static final long NEVER_EMIT = -1;

  /**
   * The property with which the launcher names the AOT cache that {@link ReadingTrainingRun}
   * created for this class path; Java ignores a cache that does not match.
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
      throw new IOException("Tika rejected its configuration", impossible);
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
    arguments.add(
        "-D" + ProcessSettings.CHARACTERS_PROPERTY + "=" + settings.limits().characters());
    arguments.add(
        "-D" + ProcessSettings.MILLIS_PROPERTY + "=" + settings.limits().time().toMillis());
    arguments.add("-D" + ProcessSettings.OCR_PROPERTY + "=" + settings.usesOcr());
    arguments.addAll(
        List.of(
            // Most files have been read before the optimising compiler would have compiled their
            // reader.
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-XX:-CreateCoredumpOnCrash",
            "-Dfile.encoding=UTF-8",
            // Standard output carries the results; log messages of libraries may quote the file.
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
   * The jar of this module, whose manifest names the libraries beside it. If the libraries are
   * inside the jar, as on a cluster, or elsewhere, as during a build, the class path of this
   * process is used as well.
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
      throw new UncheckedIOException(new IOException("the class path cannot be located", e));
    }
  }
}
