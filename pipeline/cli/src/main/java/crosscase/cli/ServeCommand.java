package crosscase.cli;

import crosscase.cli.corpus.CorpusCodebook;
import crosscase.cli.corpus.CorpusIndex;
import crosscase.cli.corpus.CorpusOption;
import crosscase.cli.failures.FailureLog;
import crosscase.serve.CrosscaseServer;
import crosscase.serve.Project;
import crosscase.serve.ServeSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "serve",
    description = {
      "Serve pages for the browser: add interviews and read them, search, see which themes go"
          + " together, edit themes. Without --corpus, you choose or create a project there.",
      "They can be reached only from this machine, unless --host says otherwise. Stop with Ctrl-C."
    },
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  private static final int MAX_PORT = 65_535;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "7474",
      description = "The port (default: ${DEFAULT-VALUE}; 0 for any free port).")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "H",
      defaultValue = ServeSettings.LOOPBACK,
      description = "The address to listen on (default: ${DEFAULT-VALUE}, this machine only).")
  private String host = ServeSettings.LOOPBACK;

  @Option(
      names = "--codebook",
      paramLabel = "FILE",
      description = "The codebook to edit, in YAML (default: the one that the corpus keeps).")
  private @Nullable Path codebook;

  @Option(
      names = "--input",
      paramLabel = "DIR",
      description =
          "The folder with the interviews of the corpus, to read them again on the Corpus page"
              + " (default: the folder input beside the corpus).")
  private @Nullable Path input;

  @Option(
      names = "--projects",
      paramLabel = "DIR",
      defaultValue = "${sys:user.home}/Crosscase",
      description =
          "The folder of the projects that are created on the Corpus page (default:"
              + " ${DEFAULT-VALUE}).")
  private Path projects = Path.of("Crosscase");

  @Mixin private final CorpusOption corpus = new CorpusOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    if (port < 0 || port > MAX_PORT) {
      throw new UsageException("--port %d is not a valid port: give 0 to 65535.".formatted(port));
    }
    ServeSettings settings =
        ServeSettings.of(project(), projects.toAbsolutePath(), new InstalledProgram(), port);
    try (CrosscaseServer server = CrosscaseServer.start(settings.withHost(host))) {
      announce(server);
      new CountDownLatch(1).await();
    } catch (BindException e) {
      throw new UsageException(
          "Port %d of %s cannot be used, perhaps because another program uses it: give another one with --port, or 0 for any free port."
              .formatted(port, host));
    }
    return ExitCode.DONE;
  }

  private Optional<Project> project() throws Exception {
    if (!corpus.isGiven()) {
      if (codebook != null || input != null) {
        throw new UsageException("--codebook and --input need --corpus.");
      }
      return Optional.empty();
    }
    Path folder = corpus.resolved().toAbsolutePath().normalize();
    System.setProperty("crosscase.log.file", folder.resolve(FailureLog.FILE).toString());
    Optional<Path> interviews = interviews(folder);
    boolean isNew = interviews.isPresent() && !Files.exists(folder.resolve("index"));
    if (!isNew) {
      CorpusIndex.requireOwn(folder);
      CorpusIndex.outdatedNote(folder).ifPresent(spec.commandLine().getErr()::println);
    }
    String name = String.valueOf(folder.getFileName());
    return Optional.of(new Project(name, folder, codebook(folder, isNew), interviews));
  }

  private Optional<Path> interviews(Path folder) throws IOException {
    if (input != null && !Files.isDirectory(input)) {
      throw new UsageException(
          "There is no folder %s: give the folder with the interviews.".formatted(input));
    }
    Path beside = folder.resolveSibling("input");
    return input != null
        ? Optional.of(input.toRealPath())
        : Optional.of(beside).filter(Files::isDirectory);
  }

  private Path codebook(Path folder, boolean isNew) throws Exception {
    if (codebook != null && !Files.isRegularFile(codebook)) {
      throw new UsageException("There is no codebook %s: check the name.".formatted(codebook));
    }
    if (codebook == null && !isNew && CorpusCodebook.read(folder).isEmpty()) {
      throw new UsageException(
          "%s has never been coded, so it has no codebook: give one with --codebook."
              .formatted(folder));
    }
    return codebook != null ? codebook.toAbsolutePath() : CorpusCodebook.file(folder);
  }

  private void announce(CrosscaseServer server) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf("Open %s%n", server.url());
    if (server.token().isPresent()) {
      out.println(
          "Other machines can reach this address, so it asks for the token above, which is shown"
              + " only now.");
      out.println(
          "The traffic is not encrypted: put a server with TLS in front, such as a reverse proxy,"
              + " or use an SSH tunnel.");
    }
    out.println("Stop with Ctrl-C.");
    out.flush();
  }
}
