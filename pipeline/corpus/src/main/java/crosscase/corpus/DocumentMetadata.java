package crosscase.corpus;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is known about a source before it is opened: its case, kind, title, date, free variables,
 * and the roles of its speakers.
 *
 * <p>{@code path} is the source's path below the input root, separated by {@code /}, and names the
 * document everywhere. A document without a case can be searched, but does not count in any
 * stratum.
 *
 * @param date as written in the metadata (ISO, {@code 2025-03-11}); empty if there is none
 * @param variables the further columns of the metadata, in order
 * @param roles the role of each speaker, by label
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
      throw new IllegalArgumentException(
          "The path of a document is empty: give its path below the input root");
    }
    variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
    roles = Map.copyOf(roles);
  }
}
