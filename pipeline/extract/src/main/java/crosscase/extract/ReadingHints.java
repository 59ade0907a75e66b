package crosscase.extract;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the metadata says about how a source is to be read.
 *
 * @param encoding the name of the encoding of a text; empty if it is to be found from the bytes
 * @param columns of a table
 */
public record ReadingHints(String encoding, ColumnMapping columns) {
  /** The metadata says nothing. */
  public static final ReadingHints NONE = new ReadingHints("", ColumnMapping.NONE);

  private static final String ENCODING = "encoding";

  public static ReadingHints of(ColumnMapping columns) {
    return new ReadingHints("", columns);
  }

  public Optional<Charset> charset() {
    return encoding.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(encoding));
  }

  /** Everything in one map; {@link #of(Map)} reads it back. */
  public Map<String, String> asMap() {
    Map<String, String> map = new TreeMap<>(columns.asMap());
    if (!encoding.isEmpty()) {
      map.put(ENCODING, encoding);
    }
    return map;
  }

  /** Reads the map that {@link #asMap} gave. */
  public static ReadingHints of(Map<String, String> map) {
    Map<String, String> columns = new TreeMap<>(map);
    String encoding = Optional.ofNullable(columns.remove(ENCODING)).orElse("");
    return new ReadingHints(encoding, ColumnMapping.of(columns));
  }
}
