package crosscase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The caches that the launcher makes in the background, with a stand-in for Java. */
@EnabledOnOs(OS.LINUX)
@Timeout(60)
class LauncherCacheTest {
  private static final Path SCRIPTS = Path.of("../../scripts");

  /** Makes the cache that it is asked for, and fails if it is told to. */
  private static final String JAVA =
      """
      #!/bin/sh
      case "$*" in
        -version) echo 'openjdk version "25"' >&2 ;;
        *" fail"*) exit 1 ;;
      esac
      for argument in "$@"; do
        case $argument in -XX:AOTCacheOutput=*) : > "${argument#*=}" ;; esac
      done
      """;

  @TempDir private Path folder;

  @BeforeEach
  void aStandInForJava() throws IOException {
    Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
    Files.writeString(java, JAVA);
    assertThat(java.toFile().setExecutable(true)).isTrue();
  }

  @Test
  void twoInstallationsKeepTheirCaches() throws Exception {
    Path one = installation("one");
    Path other = installation("other");

    launch(one, "run", "interviews");
    List<String> first = awaitCaches(1);
    launch(other, "run", "interviews");
    assertThat(awaitCaches(2)).containsAll(first);

    Files.writeString(one.resolve("pipeline/cli/target/lib/more.jar"), "another build");
    launch(one, "run", "interviews");
    awaitNoMoreThan(2);
    assertThat(caches()).hasSize(2).doesNotContainAnyElementsOf(first);
  }

  @Test
  void onlyARunThatSucceedsStartsWorkInTheBackground() throws Exception {
    Path home = installation("one");
    for (String arguments :
        List.of("run fail", "run --help", "run -h", "run --version", "run x -V", "search x", "")) {
      launch(home, arguments.split(" "));
      assertThat(folder.resolve("caches/crosscase")).as(arguments).doesNotExist();
    }
  }

  private Path installation(String name) throws IOException {
    Path home = folder.resolve(name);
    Path program = Files.createDirectories(home.resolve("pipeline/cli/target/lib"));
    Files.writeString(program.resolve("cli-1.jar"), name);
    Files.createDirectories(home.resolve("data-samples/housing"));
    Files.createDirectories(home.resolve("scripts"));
    for (String script : List.of("crosscase", "find-jdk", "reading-cache", "jvm.options")) {
      Files.copy(SCRIPTS.resolve(script), home.resolve("scripts").resolve(script));
    }
    return home;
  }

  private void launch(Path home, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(home + "/scripts/crosscase"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    builder.environment().put("JAVA_HOME", folder + "/jdk");
    builder.environment().put("XDG_CACHE_HOME", folder + "/caches");
    assertThat(builder.start().waitFor()).isLessThan(2);
  }

  private List<String> awaitCaches(int number) throws IOException {
    while (caches().size() < number || isBeingMade()) {
      Thread.onSpinWait();
    }
    return caches();
  }

  private void awaitNoMoreThan(int number) throws IOException {
    while (caches().size() > number || isBeingMade()) {
      Thread.onSpinWait();
    }
  }

  private List<String> caches() throws IOException {
    return names(".aot");
  }

  private boolean isBeingMade() throws IOException {
    return !names(".lock").isEmpty();
  }

  private List<String> names(String end) throws IOException {
    Path caches = folder.resolve("caches/crosscase");
    if (!Files.exists(caches)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(caches)) {
      return files.map(file -> file.getFileName().toString()).filter(n -> n.endsWith(end)).toList();
    }
  }
}
