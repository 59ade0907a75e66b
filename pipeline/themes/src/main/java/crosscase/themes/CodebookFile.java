package crosscase.themes;

import crosscase.themes.exchange.CodebookCsv;
import crosscase.themes.exchange.CodebookQdc;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Codebooks of other programs: REFI-QDA's {@code .qdc}, and {@code .csv}.
 *
 * <p>What one side has no place for is never dropped in silence, but a warning.
 */
public final class CodebookFile {
  private static final int BYTE_ORDER_MARK = '\uFEFF';

  private CodebookFile() {}

  /**
   * A codebook that was read, and one sentence for each thing that was not.
   *
   * @param codebook its title is the file's name; its queries have been read, too
   */
  public record Imported(Codebook codebook, List<String> warnings) {
    public Imported {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * Reads a file by its extension.
   *
   * @throws ExchangeException if it is no codebook
   * @throws CodebookException if a theme is not as it must be; line and column are those of the
   *     YAML that it would become
   */
  public static Imported read(Path file) throws IOException, ExchangeException, CodebookException {
    String title = fileName(file).replaceFirst("\\.[^.]*$", "");
    Imported raw =
        fileName(file).toLowerCase(Locale.ROOT).endsWith(".csv")
            ? readCsv(file, title)
            : readQdc(file, title);
    return new Imported(Codebook.parse(file.toString(), raw.codebook.yaml()), raw.warnings);
  }

  /** Writes a file by its extension; themes come after their parents. */
  public static void write(Codebook codebook, Path file) throws IOException {
    if (fileName(file).toLowerCase(Locale.ROOT).endsWith(".csv")) {
      try (Writer out = Files.newBufferedWriter(file)) {
        CodebookCsv.write(codebook, out);
      }
    } else {
      try (OutputStream out = Files.newOutputStream(file)) {
        CodebookQdc.write(codebook, out);
      }
    }
  }

  private static Imported readQdc(Path file, String title) throws IOException, ExchangeException {
    try (InputStream in = Files.newInputStream(file)) {
      return CodebookQdc.read(in, title);
    }
  }

  private static Imported readCsv(Path file, String title) throws IOException, ExchangeException {
    try (BufferedReader in = openText(file)) {
      return CodebookCsv.read(in, title);
    }
  }

  /** A text file in UTF-8, after its byte order mark. */
  static BufferedReader openText(Path file) throws IOException {
    BufferedReader in = Files.newBufferedReader(file);
    in.mark(1);
    if (in.read() != BYTE_ORDER_MARK) {
      in.reset();
    }
    return in;
  }

  private static String fileName(Path file) {
    return file.getFileName().toString();
  }
}
