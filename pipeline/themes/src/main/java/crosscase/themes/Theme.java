package crosscase.themes;

import java.util.List;

/**
 * An entry of a codebook.
 *
 * @param id short and stable, {@code control-fixation}
 * @param queries in the language of search; a sentence that any of them matches is coded
 */
public record Theme(
    String id,
    String label,
    String definition,
    String useWhen,
    String notWhen,
    List<String> examples,
    List<String> queries) {
  public Theme {
    examples = List.copyOf(examples);
    queries = List.copyOf(queries);
  }
}
