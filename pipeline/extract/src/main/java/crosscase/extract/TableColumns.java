package crosscase.extract;

import java.util.ArrayList;
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
 */
public record TableColumns(Map<String, String> headers, List<String> codes) {
  /** Nothing is said. */
  public static final TableColumns NONE = new TableColumns(Map.of(), List.of());

  private static final Set<String> PARTS =
      Set.of("text", "speaker", "role", "case", "document", "date", "time");
  private static final String CODES = "codes";
  private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

  public TableColumns {
    headers = Map.copyOf(headers);
    codes = List.copyOf(codes);
  }

  /** All on one map, codes joined by {@code |}: what {@link #of(Map)} takes. */
  public Map<String, String> asMap() {
    Map<String, String> map = new TreeMap<>(headers);
    if (!codes.isEmpty()) {
      map.put(CODES, String.join("|", codes));
    }
    return map;
  }

  /** The same columns again from {@link #asMap}. */
  public static TableColumns of(Map<String, String> map) {
    Map<String, String> headers = new LinkedHashMap<>(map);
    String joined = headers.remove(CODES);
    List<String> codes = new ArrayList<>();
    for (String code : joined == null ? new String[0] : BAR.split(joined.strip())) {
      if (!code.isEmpty()) {
        codes.add(code);
      }
    }
    return new TableColumns(headers, codes);
  }

  /** The columns as the metadata names them at a place. */
  static TableColumns of(Map<String, String> written, String place) throws MetadataException {
    Map<String, String> map = new LinkedHashMap<>();
    for (var entry : written.entrySet()) {
      String part = entry.getKey().toLowerCase(Locale.ROOT);
      if (!PARTS.contains(part) && !part.equals(CODES)) {
        throw new MetadataCell(entry.getKey(), place)
            .wrong(
                "is no part of a table; write one of text, speaker, role, case, document, date,"
                    + " time, codes");
      }
      map.put(part, entry.getValue());
    }
    return of(map);
  }
}
