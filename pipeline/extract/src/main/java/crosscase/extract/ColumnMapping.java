package crosscase.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What the metadata says about the columns of a table of answers; empty where it says nothing and
 * the headers decide.
 *
 * @param headers the column header for each part ({@code text}, {@code speaker}, ...)
 * @param codes headers of 0/1 columns that are themes
 * @param variables headers of columns that become variables; if empty, all remaining columns do
 */
public record ColumnMapping(
    Map<String, String> headers, List<String> codes, List<String> variables) {
  /** The metadata says nothing. */
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

  /** Everything in one map, with lists joined by {@code |}; {@link #of(Map)} reads it back. */
  public Map<String, String> asMap() {
    Map<String, String> map = new TreeMap<>(headers);
    map.put(CODES, String.join("|", codes));
    map.put(VARIABLES, String.join("|", variables));
    map.values().removeIf(String::isEmpty);
    return map;
  }

  /** Reads the map that {@link #asMap} gave. */
  public static ColumnMapping of(Map<String, String> map) {
    Map<String, String> headers = new LinkedHashMap<>(map);
    headers.keySet().removeAll(List.of(CODES, VARIABLES));
    return new ColumnMapping(
        headers, list(map.getOrDefault(CODES, "")), list(map.getOrDefault(VARIABLES, "")));
  }

  private static List<String> list(String joined) {
    return SEPARATOR.splitAsStream(joined.strip()).filter(header -> !header.isEmpty()).toList();
  }

  /** Reads the columns as written in the metadata; {@code place} says where, for messages. */
  public static ColumnMapping of(Map<String, String> written, String place)
      throws MetadataException {
    Map<String, String> map = new LinkedHashMap<>();
    for (var entry : written.entrySet()) {
      String part = entry.getKey().toLowerCase(Locale.ROOT);
      if (!PARTS.contains(part) && !part.equals(CODES) && !part.equals(VARIABLES)) {
        throw new MetadataException(
            place,
            entry.getKey()
                + " is not a part of a table; write one of text, speaker, role, case, document, date,"
                + " time, codes, variables.");
      }
      map.put(part, entry.getValue());
    }
    return of(map);
  }
}
