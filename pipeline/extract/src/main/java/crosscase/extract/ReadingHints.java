package crosscase.extract;

import crosscase.corpus.Genre;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the metadata says about how a source is to be read.
 *
 * @param encoding the name of the encoding of a text; empty if it is to be found from the bytes
 * @param columns of a table
 * @param genre the name of a {@link Genre}; empty if it is to be judged
 * @param speakers what {@code speakers.csv} says about its speakers
 */
public record ReadingHints(
    String encoding, ColumnMapping columns, String genre, SpeakerCorrections speakers) {
  /** The metadata says nothing. */
  public static final ReadingHints NONE = new ReadingHints("", ColumnMapping.NONE);

  private static final String ENCODING = "encoding";
  private static final String GENRE = "genre";
  private static final String SPEAKER = "speaker of ";

  /** With nothing about genre and speakers. */
  public ReadingHints(String encoding, ColumnMapping columns) {
    this(encoding, columns, "", SpeakerCorrections.NONE);
  }

  public static ReadingHints of(ColumnMapping columns) {
    return new ReadingHints("", columns);
  }

  public Optional<Charset> charset() {
    return encoding.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(encoding));
  }

  /** The genre that the metadata gives. */
  public Optional<Genre> toldGenre() {
    return Genre.ofWord(genre);
  }

  /** A copy with these corrections. */
  public ReadingHints withSpeakers(SpeakerCorrections other) {
    return new ReadingHints(encoding, columns, genre, other);
  }

  /** Everything in one map; {@link #of(Map)} reads it back. */
  public Map<String, String> asMap() {
    Map<String, String> map = new TreeMap<>(columns.asMap());
    map.put(ENCODING, encoding);
    map.put(GENRE, genre);
    map.values().removeIf(String::isEmpty);
    speakers.asMap().forEach((label, entry) -> map.put(SPEAKER + label, entry));
    return map;
  }

  /** Reads the map that {@link #asMap} gave. */
  public static ReadingHints of(Map<String, String> map) {
    Map<String, String> columns = new TreeMap<>(map);
    String encoding = Optional.ofNullable(columns.remove(ENCODING)).orElse("");
    String genre = Optional.ofNullable(columns.remove(GENRE)).orElse("");
    Map<String, String> speakers = new TreeMap<>();
    map.forEach(
        (key, value) -> {
          if (key.startsWith(SPEAKER)) {
            columns.remove(key);
            speakers.put(key.substring(SPEAKER.length()), value);
          }
        });
    return new ReadingHints(
        encoding, ColumnMapping.of(columns), genre, SpeakerCorrections.of(speakers));
  }
}
