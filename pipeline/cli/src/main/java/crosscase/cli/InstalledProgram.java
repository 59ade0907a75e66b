package crosscase.cli;

import crosscase.serve.JobLauncher;
import crosscase.serve.ServeSettings;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Starts commands in a process of their own: with the launcher script that started this program if
 * it says where it is, otherwise with the Java of this program.
 */
final class InstalledProgram implements JobLauncher {
  /** Where the launcher script is. */
  private static final String LAUNCHER = "crosscase.launcher";

  private static final String JAVA_OPTIONS = "CROSSCASE_JAVA_OPTS";
  private static final String TERMINAL = "-Dcrosscase.terminal";
  private static final String ALL_PROGRESS = "-Dcrosscase.progress=all";

  @Override
  public Process start(List<String> arguments) throws IOException {
    Optional<String> launcher = Optional.ofNullable(System.getProperty(LAUNCHER));
    List<String> command =
        new ArrayList<>(launcher.map(List::of).orElseGet(InstalledProgram::java));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    String options = builder.environment().getOrDefault(JAVA_OPTIONS, "");
    builder.environment().put(JAVA_OPTIONS, (options + " " + ALL_PROGRESS).strip());
    builder.environment().put("SPARK_LOCAL_IP", ServeSettings.LOOPBACK);
    return builder.start();
  }

  /** This Java with the same options; the class path of the pages lacks what commands need. */
  private static List<String> java() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(option -> !option.startsWith(TERMINAL))
        .forEach(command::add);
    command.add(ALL_PROGRESS);
    Optional<Path> jar = jar();
    if (jar.isPresent()) {
      command.addAll(List.of("-jar", jar.get().toString()));
    } else {
      command.addAll(
          List.of("-cp", System.getProperty("java.class.path"), Crosscase.class.getName()));
    }
    return command;
  }

  /** The jar of this program, whose manifest names all others; empty for a folder of classes. */
  private static Optional<Path> jar() {
    try {
      Path code =
          Path.of(
              InstalledProgram.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isRegularFile(code) ? Optional.of(code) : Optional.empty();
    } catch (URISyntaxException notAFile) {
      return Optional.empty();
    }
  }
}
