package crosscase.corpus;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a source before it is opened: its case, kind, title, date, free variables, and
 * the roles of its speakers.
 *
 * <p>{@code path} is the source's path below the input root, with {@code /}, and is the document's
 * name everywhere. A document without a case is searched, but counts in no stratum.
 *
 * @param date as written in the metadata (ISO, {@code 2025-03-11}), or empty
 * @param variables every further column of the metadata, in its order
 * @param roles from speaker label to role
 */
public record DocumentMetadata(
    String path,
    Optional<String> caseName,
    Kind kind,
    String title,
    String date,
    Map<String, String> variables,
    Map<String, String> roles) {
  public DocumentMetadata {
    if (path.isBlank()) {
      throw new IllegalArgumentException("A document needs a path");
    }
    variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
    roles = Map.copyOf(roles);
  }
}
