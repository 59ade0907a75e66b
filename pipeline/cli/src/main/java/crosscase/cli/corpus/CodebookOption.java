package crosscase.cli.corpus;

import crosscase.cli.UsageException;
import crosscase.themes.Codebook;
import crosscase.themes.CodebookException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --codebook}: a file, or by default the codebook on partnership working. */
public final class CodebookOption {
  private static final String DEFAULT_RESOURCE = "/codebooks/partnership.yaml";

  @Option(
      names = "--codebook",
      paramLabel = "FILE",
      description =
          "The codebook, in YAML (default: the one that the corpus was coded with; for a new corpus,"
              + " and in run and code, the codebook on partnership working).")
  private @Nullable Path file;

  /** A codebook as text and as it was read. */
  public record LoadedCodebook(String yaml, Codebook codebook) {}

  /** Whether a codebook was named. */
  public boolean isGiven() {
    return file != null;
  }

  public LoadedCodebook load() throws IOException, CodebookException {
    String yaml = file == null ? defaultYaml() : read(file);
    String name = file == null ? DEFAULT_RESOURCE : file.toString();
    return new LoadedCodebook(yaml, Codebook.parse(name, yaml));
  }

  /** The codebook whose themes a query in this corpus can name. */
  public Codebook loadForCorpus(Path corpus) throws IOException, CodebookException {
    return loadFor(corpus).codebook();
  }

  /** The codebook that was given, else the one that the corpus was coded with, else the default. */
  public LoadedCodebook loadFor(Path corpus) throws IOException, CodebookException {
    Optional<String> kept = file == null ? CorpusCodebook.read(corpus) : Optional.empty();
    return kept.isPresent()
        ? new LoadedCodebook(kept.get(), Codebook.parse("The codebook of " + corpus, kept.get()))
        : load();
  }

  private static String read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new UsageException("There is no codebook %s: check the name.".formatted(file));
    }
    try {
      return Files.readString(file);
    } catch (java.nio.charset.CharacterCodingException e) {
      throw new UsageException(
          "%s is not UTF-8 text: save it as UTF-8 in a text editor.".formatted(file));
    }
  }

  private static String defaultYaml() throws IOException {
    try (InputStream in = CodebookOption.class.getResourceAsStream(DEFAULT_RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(
            DEFAULT_RESOURCE + " is not on the class path: add the models module");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
