package crosscase.themes;

import crosscase.corpus.Fingerprint;
import crosscase.search.NamedQuery;
import crosscase.themes.codebook.CodebookReader;
import crosscase.themes.codebook.CodebookWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The themes of a study, in the order in which their author gave them.
 *
 * @param fingerprint SHA-256 of the file it was read from, in hex: equal if and only if the files
 *     are equal
 */
public record Codebook(String title, List<Theme> themes, String fingerprint) {
  public Codebook {
    themes = List.copyOf(themes);
  }

  /**
   * Reads a YAML file.
   *
   * @throws CodebookException if it is not a valid codebook; the message names line and column
   * @throws IOException if the file cannot be read
   */
  public static Codebook load(Path file) throws IOException, CodebookException {
    return parse(file.toString(), Files.readString(file));
  }

  /**
   * Reads YAML text.
   *
   * @param name the name of the file, for messages
   */
  public static Codebook parse(String name, String yaml) throws CodebookException {
    CodebookReader.Content content = new CodebookReader(name, yaml).read();
    return new Codebook(content.title(), content.themes(), Fingerprint.of(yaml));
  }

  /** This codebook, followed by a theme without queries for each id that it lacks. */
  public Codebook withMissingThemes(Collection<String> ids) {
    List<Theme> all = new ArrayList<>(themes);
    ids.stream()
        .filter(id -> themes.stream().noneMatch(theme -> theme.id().equals(id)))
        .map(Theme::withoutQueries)
        .forEach(all::add);
    return new Codebook(title, all, fingerprint);
  }

  /** What {@code theme:ID} stands for in a query, by the id of each theme that has queries. */
  public Map<String, NamedQuery> namedQueries() {
    return themes.stream()
        .filter(theme -> !theme.queries().include().isEmpty())
        .collect(Collectors.toMap(Theme::id, theme -> theme.queries().asNamedQuery()));
  }

  /** The themes as YAML; {@link #parse} reads it back as the same themes. */
  public String yaml() {
    return CodebookWriter.yaml(title, themes);
  }

  /** The JSON Schema of the YAML, for editors and other programs. */
  public static String schema() throws IOException {
    try (InputStream in = Codebook.class.getResourceAsStream("codebook.schema.json")) {
      return new String(
          Objects.requireNonNull(in, "the schema is on the class path").readAllBytes(),
          StandardCharsets.UTF_8);
    }
  }
}
