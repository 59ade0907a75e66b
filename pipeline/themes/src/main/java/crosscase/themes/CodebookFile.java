package crosscase.themes;

import crosscase.themes.codebook.CodebookWriter;
import crosscase.themes.exchange.CodebookCsv;
import crosscase.themes.exchange.CodebookQdc;
import crosscase.themes.exchange.CsvFile;
import crosscase.themes.exchange.ImportedThemes;
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
 * Reads and writes codebooks for other programs: REFI-QDA {@code .qdc} and {@code .csv}.
 *
 * <p>Nothing is dropped silently: a warning names whatever cannot be kept.
 */
public final class CodebookFile {
  private CodebookFile() {}

  /**
   * A codebook, with one sentence for each thing that was left out.
   *
   * @param codebook titled after the file; its queries are checked
   */
  public record Imported(Codebook codebook, List<String> warnings) {
    public Imported {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * Reads a file according to its extension.
   *
   * @throws ExchangeException if it is not a codebook
   * @throws CodebookException if a theme is not valid; the message gives line and column in the
   *     equivalent YAML
   */
  public static Imported read(Path file) throws IOException, ExchangeException, CodebookException {
    String title = fileName(file).replaceFirst("\\.[^.]*$", "");
    ImportedThemes imported =
        fileName(file).toLowerCase(Locale.ROOT).endsWith(".csv") ? readCsv(file) : readQdc(file);
    return new Imported(
        Codebook.parse(file.toString(), CodebookWriter.yaml(title, imported.themes())),
        imported.warnings());
  }

  /** Writes a file according to its extension; themes come after their parents. */
  public static void write(Codebook codebook, Path file) throws IOException {
    if (fileName(file).toLowerCase(Locale.ROOT).endsWith(".csv")) {
      try (Writer out = Files.newBufferedWriter(file)) {
        CodebookCsv.write(codebook.themes(), out);
      }
    } else {
      try (OutputStream out = Files.newOutputStream(file)) {
        CodebookQdc.write(codebook.themes(), out);
      }
    }
  }

  private static ImportedThemes readQdc(Path file) throws IOException, ExchangeException {
    try (InputStream in = Files.newInputStream(file)) {
      return CodebookQdc.read(in);
    }
  }

  private static ImportedThemes readCsv(Path file) throws IOException, ExchangeException {
    try (BufferedReader in = CsvFile.open(file)) {
      return CodebookCsv.read(in);
    }
  }

  private static String fileName(Path file) {
    return file.getFileName().toString();
  }
}
