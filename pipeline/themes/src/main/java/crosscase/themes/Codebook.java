package crosscase.themes;

import crosscase.corpus.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The themes of a study, in the order their author gave them.
 *
 * @param fingerprint SHA-256 of the file it was read from, in hex: equal exactly when it is the
 *     same
 */
public record Codebook(String title, List<Theme> themes, String fingerprint) {
  public Codebook {
    themes = List.copyOf(themes);
  }

  /**
   * Reads a YAML file.
   *
   * @throws CodebookException if it is not a codebook; the message names line and column
   * @throws IOException if it cannot be read at all
   */
  public static Codebook load(Path file) throws IOException, CodebookException {
    return parse(file.toString(), Files.readString(file));
  }

  /**
   * Reads YAML text.
   *
   * @param name of the file, for messages
   */
  public static Codebook parse(String name, String yaml) throws CodebookException {
    return new CodebookReader(name).read(yaml, Fingerprint.of(yaml));
  }
}
