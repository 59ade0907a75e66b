package crosscase.cli;

import crosscase.cli.corpus.CorpusCodebook;
import crosscase.cli.corpus.CorpusIndex;
import crosscase.cli.corpus.CorpusOption;
import crosscase.cli.corpus.CorpusStages;
import crosscase.serve.CrosscaseServer;
import crosscase.serve.ServeSettings;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
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
      "Serve pages for the browser: search, read, see which themes go together, edit themes.",
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

  @Mixin private final CorpusOption corpus = new CorpusOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    if (port < 0 || port > MAX_PORT) {
      throw new UsageException("--port %d is not a valid port: give 0 to 65535.".formatted(port));
    }
    Path folder = corpus.resolved();
    Path index = CorpusStages.indexFolder(folder);
    CorpusIndex.requireOwn(folder);
    CorpusIndex.outdatedNote(folder).ifPresent(spec.commandLine().getErr()::println);
    try (CrosscaseServer server =
        CrosscaseServer.start(ServeSettings.of(index, codebook(folder), port).withHost(host))) {
      announce(server);
      new CountDownLatch(1).await();
    }
    return ExitCode.DONE;
  }

  private Path codebook(Path folder) throws Exception {
    if (codebook != null && !Files.isRegularFile(codebook)) {
      throw new UsageException("There is no codebook %s: check the name.".formatted(codebook));
    }
    if (codebook == null && CorpusCodebook.read(folder).isEmpty()) {
      throw new UsageException(
          "%s has never been coded, so it has no codebook: give one with --codebook."
              .formatted(folder));
    }
    return codebook != null ? codebook : CorpusCodebook.file(folder);
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
