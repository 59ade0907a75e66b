package crosscase.themes;

import crosscase.corpus.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one qualitative analysis program hands to another: themes, sources, and who coded what.
 *
 * <p>Offsets are UTF-16 units into the text of a source, as everywhere in Crosscase.
 */
public record QdaProject(String name, List<Theme> themes, List<Source> sources) {
  public QdaProject {
    themes = List.copyOf(themes);
    sources = List.copyOf(sources);
  }

  /**
   * A source of a project, with its text.
   *
   * @param name as the program shows it; Crosscase uses the document's path
   * @param selections ordered by where they begin
   */
  public record Source(
      String name,
      String text,
      Optional<String> caseName,
      Map<String, String> variables,
      List<Selection> selections) {
    public Source {
      variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
      selections = List.copyOf(selections);
    }
  }

  /**
   * A passage of a source that somebody coded with a theme.
   *
   * @param theme the id of one of the project's themes
   */
  public record Selection(Span span, String theme, String coder, boolean negated) {}

  /** A project, with one sentence for each thing that was left out. */
  public record Imported(QdaProject project, List<String> warnings) {
    public Imported {
      warnings = List.copyOf(warnings);
    }
  }
}
