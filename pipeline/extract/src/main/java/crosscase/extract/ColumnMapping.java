package crosscase.extract;

import crosscase.extract.metadata.MetadataCell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What the metadata says of the columns of a table of answers; nothing, where the headers are to be
 * guessed from.
 *
 * @param headers from a part ({@code text}, {@code speaker}, ...) to the header of its column
 * @param codes headers of columns of 0 and 1 that are themes
 * @param variables headers of columns that become variables; all that are nothing else if empty
 */
public record ColumnMapping(
    Map<String, String> headers, List<String> codes, List<String> variables) {
  /** Nothing is said. */
  public static final ColumnMapping NONE = new ColumnMapping(Map.of(), List.of(), List.of());

  private static final Set<String> PARTS =
      Set.of("text", "speaker", "role", "case", "document", "date", "time");
  private static final String CODES = "codes";
  private static final String VARIABLES = "variables";
  private static final Pattern SEPARATOR = Pattern.compile("\\s*\\|\\s*");

  public ColumnMapping {
    headers = Map.copyOf(headers);
    codes = List.copyOf(codes);
    variables = List.copyOf(variables);
  }

  /** All on one map, lists joined by {@code |}: what {@link #of(Map)} takes. */
  public Map<String, String> asMap() {
    Map<String, String> map = new TreeMap<>(headers);
    map.put(CODES, String.join("|", codes));
    map.put(VARIABLES, String.join("|", variables));
    map.values().removeIf(String::isEmpty);
    return map;
  }

  /** The same columns again from {@link #asMap}. */
  public static ColumnMapping of(Map<String, String> map) {
    Map<String, String> headers = new LinkedHashMap<>(map);
    headers.keySet().removeAll(List.of(CODES, VARIABLES));
    return new ColumnMapping(
        headers, list(map.getOrDefault(CODES, "")), list(map.getOrDefault(VARIABLES, "")));
  }

  private static List<String> list(String joined) {
    return SEPARATOR.splitAsStream(joined.strip()).filter(header -> !header.isEmpty()).toList();
  }

  /** The columns as the metadata names them at a place. */
  public static ColumnMapping of(Map<String, String> written, String place)
      throws MetadataException {
    Map<String, String> map = new LinkedHashMap<>();
    for (var entry : written.entrySet()) {
      String part = entry.getKey().toLowerCase(Locale.ROOT);
      if (!PARTS.contains(part) && !part.equals(CODES) && !part.equals(VARIABLES)) {
        throw new MetadataCell(entry.getKey(), place)
            .error(
                "is no part of a table; write one of text, speaker, role, case, document, date,"
                    + " time, codes, variables");
      }
      map.put(part, entry.getValue());
    }
    return of(map);
  }
}
