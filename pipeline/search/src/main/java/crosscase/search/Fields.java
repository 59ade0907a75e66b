package crosscase.search;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.queryparser.flexible.standard.config.PointsConfig;

/** The names of a sentence's fields in the index. */
final class Fields {
  static final String TEXT = "text";
  static final String TOKENS = "tokens";
  static final String DOCUMENT = "document";
  static final String NUMBER = "sentence";
  static final String BEGIN = "begin";
  static final String CASE = "case";
  static final String KIND = "kind";
  static final String DATE = "date";
  static final String SPEAKER = "speaker";
  static final String ROLE = "role";
  static final String VOICE = "voice";
  static final String ATTRIBUTION = "attribution";
  static final String CODER = "coder";

  /** The state of the sentence's document, as {@link IndexedCorpus#marks} tells it. */
  static final String MARK = "document.mark";

  /** Who coded with which theme, as {@link PeoplesCodings#term} writes it. */
  static final String CODER_THEME = "coder.theme";

  /** What the paragraph of a sentence is; stored only. */
  static final String FORM = "form";

  /** When its turn begins; stored only. */
  static final String START = "start";

  static final String TITLE = "title";
  static final String SECTION = "section";
  static final String PAGE = "page";

  /** Fields of one whole value each, which a query names as {@code role:provider}. */
  static final Set<String> VALUES =
      Set.of(DOCUMENT, CASE, KIND, DATE, SPEAKER, ROLE, VOICE, ATTRIBUTION);

  /** Fields of one number each, which a query may name with a range: {@code page:[3 TO 5]}. */
  static final Set<String> NUMBERS = Set.of(PAGE, NUMBER);

  private static final Set<String> TAKEN =
      Set.of(
          TEXT,
          SECTION,
          TITLE,
          START,
          TOKENS,
          BEGIN,
          FORM,
          "pos",
          "ner",
          "theme",
          "turn",
          "paragraph",
          CODER);

  private static final String STORED = "stored.";

  /** Asked for every field of every sentence that is shown. */
  private static final Map<String, String> STORED_NAMES = new ConcurrentHashMap<>();

  private Fields() {}

  /** Where the value of a field stands that is read back, never searched. */
  static String stored(String field) {
    return STORED_NAMES.computeIfAbsent(field, STORED::concat);
  }

  /** The name behind that of a stored field; empty if it is none. */
  static Optional<String> ofStored(String name) {
    return name.startsWith(STORED)
        ? Optional.of(name.substring(STORED.length()))
        : Optional.empty();
  }

  /** The field of a metadata column; a column whose name a fixed field has is put apart. */
  static String variable(String column) {
    boolean taken =
        VALUES.contains(column)
            || NUMBERS.contains(column)
            || TAKEN.contains(column)
            || column.indexOf('.') >= 0;
    return taken ? "metadata-" + column.replace('.', '-') : column;
  }

  /** Whether a field of the index is a metadata column. */
  static boolean isVariable(String field) {
    return !VALUES.contains(field)
        && !NUMBERS.contains(field)
        && !TAKEN.contains(field)
        && field.indexOf('.') < 0;
  }

  /** How a query writes the numbers; made anew, since a number format is not for many threads. */
  static Map<String, PointsConfig> points() {
    PointsConfig whole =
        new PointsConfig(NumberFormat.getIntegerInstance(Locale.ROOT), Integer.class);
    return Map.of(PAGE, whole, NUMBER, whole);
  }
}
