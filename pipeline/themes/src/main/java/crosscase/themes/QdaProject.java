package crosscase.themes;

import crosscase.corpus.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one program for qualitative analysis hands to another: themes, sources, and who coded what.
 *
 * <p>Offsets are UTF-16 units into the text of a source, as everywhere here.
 */
public record QdaProject(String name, List<Theme> themes, List<Source> sources) {
  public QdaProject {
    themes = List.copyOf(themes);
    sources = List.copyOf(sources);
  }

  /**
   * A text of a project.
   *
   * @param name as the program shows it; here, the document's path
   * @param selections in the order of their beginnings
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
   * A stretch of a source that somebody gave a theme.
   *
   * @param theme the id of a theme of the project
   */
  public record Selection(Span span, String theme, String coder, boolean negated) {}
}
