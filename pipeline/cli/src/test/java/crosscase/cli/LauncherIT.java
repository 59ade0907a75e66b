package crosscase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.corpus.DocumentMetadata;
import crosscase.corpus.Kind;
import crosscase.corpus.Paragraph;
import crosscase.corpus.Sentence;
import crosscase.corpus.Span;
import crosscase.corpus.Token;
import crosscase.search.SentenceIndex;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with the packaged program, started as a user would start it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a bash script")
class LauncherIT {
  private static final Path LAUNCHER =
      Path.of("../../scripts/crosscase").toAbsolutePath().normalize();

  @TempDir private Path folder;

  @Test
  void findsAJdkWithoutJavaHomeAndPrintsNothingElse() throws Exception {
    assertThat(launch(folder, "--version")).isEqualTo("0: Crosscase 0.1.0-SNAPSHOT\n");
  }

  @Test
  void passesExitCodesAndArgumentsWithSpacesOn() throws Exception {
    assertThat(launch(folder, "search", "two words", "--corpus", "no such corpus"))
        .startsWith("2: no such corpus is not a corpus");
  }

  @Test
  void neverUsesACacheOfAnotherBuild() throws Exception {
    Path caches = Files.createDirectories(folder.resolve("crosscase"));
    Files.writeString(caches.resolve("0123456789abcdef.aot"), "stale");

    assertThat(launch(folder, "--version")).isEqualTo("0: Crosscase 0.1.0-SNAPSHOT\n");
  }

  @Test
  void saysInOneSentenceWhatIsMissingWithoutAJdk() throws Exception {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Path java =
        Files.writeString(bin.resolve("java"), "#!/bin/sh\necho 'version \"17.0.1\"' >&2\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();

    assertThat(
            output(
                folder,
                List.of(
                    "bash",
                    "-c",
                    "ls() { :; }; PATH=%s:$PATH; . %s; find_jdk 21"
                        .formatted(bin, LAUNCHER.resolveSibling("find-jdk")))))
        .startsWith("1: Crosscase needs a JDK, version 21 or later")
        .hasLineCount(1);
  }

  @Test
  void servesPagesWithoutSparkOnTheClassPath() throws Exception {
    Process process = serve();
    try (BufferedReader out = process.inputReader()) {
      String address = String.valueOf(out.readLine()).replace("Open ", "");
      assertThat(address).startsWith("http://127.0.0.1:");
      HttpRequest page = HttpRequest.newBuilder(URI.create(address + "search?q=trust")).build();
      assertThat(HttpClient.newHttpClient().send(page, BodyHandlers.ofString()).body())
          .contains("/read?q=trust&amp;open=a.txt&amp;sentence=1#s1");
      assertThat(Files.readString(Path.of("/proc/%d/cmdline".formatted(process.pid()))))
          .contains("javalin")
          .doesNotContain("spark-", "scala-library", "hadoop", "netty", "tika", "corenlp");
    } finally {
      process.destroy();
      process.waitFor();
    }
  }

  @Test
  void whereOthersCanReachItATokenIsShownOnceAndTlsAskedFor() throws Exception {
    Process process = serve("--host", "0.0.0.0");
    try (BufferedReader out = process.inputReader()) {
      String address = String.valueOf(out.readLine());
      assertThat(address).matches("Open http://0\\.0\\.0\\.0:\\d+/\\?token=[0-9a-f]{48}");
      assertThat(out.readLine()).contains("shown only now");
      assertThat(out.readLine()).contains("TLS", "SSH tunnel");
    } finally {
      process.destroy();
      process.waitFor();
    }
  }

  private Process serve(String... options) throws IOException {
    List<String> command = new ArrayList<>(List.of(LAUNCHER.toString(), "serve", "--port", "0"));
    command.addAll(List.of("--corpus", smallCorpus().toString()));
    command.addAll(List.of(options));
    return new ProcessBuilder(command).redirectError(folder.resolve("err.txt").toFile()).start();
  }

  private Path smallCorpus() throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Token word = new Token(new Span(0, 5), "trust", "trust", "NN", Token.NO_ENTITY);
    Sentence sentence =
        new Sentence(
            new DocumentMetadata(
                "a.txt", Optional.of("housing"), Kind.REPORT, "", "", Map.of(), Map.of()),
            1,
            1,
            Paragraph.Form.TEXT,
            OptionalInt.empty(),
            "",
            Optional.empty(),
            Optional.empty(),
            word.span(),
            "trust",
            List.of(word));
    SentenceIndex.rebuild(corpus.resolve("index"), List.of(sentence).iterator(), "1");
    Files.writeString(
        corpus.resolve("codebook.yaml"), "themes:\n  - id: trust\n    queries: [trust]\n");
    return corpus;
  }

  private static String launch(Path caches, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
    command.addAll(List.of(arguments));
    return output(caches, command);
  }

  private static String output(Path caches, List<String> command)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().remove("JAVA_HOME");
    builder.environment().put("XDG_CACHE_HOME", caches.toString());
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return process.exitValue() + ": " + output;
  }
}
