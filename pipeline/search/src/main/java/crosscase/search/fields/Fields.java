package crosscase.search.fields;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.queryparser.flexible.standard.config.PointsConfig;

/** The names of a sentence's fields in the index. */
public final class Fields {
  public static final String TEXT = "text";

  /** The distinct token types of the sentence; together the dictionary of a segment. */
  public static final String TOKEN_TYPES = "token.types";

  /** The order of its tokens. */
  public static final String TOKEN_ORDER = "token.order";

  public static final String DOCUMENT = "document";
  public static final String NUMBER = "sentence";
  public static final String BEGIN = "begin";
  public static final String CASE = "case";
  public static final String KIND = "kind";
  public static final String DATE = "date";
  public static final String SPEAKER = "speaker";
  public static final String ROLE = "role";
  public static final String VOICE = "voice";
  public static final String ATTRIBUTION = "attribution";
  public static final String CODER = "coder";

  /** The state of the sentence's document, as {@code IndexedCorpus.fingerprints} gives it. */
  public static final String FINGERPRINT = "document.mark";

  /** Who coded with which theme, as {@link #coderThemeTerm} writes it. */
  public static final String CODER_THEME = "coder.theme";

  /** The form of a sentence's paragraph, such as {@code heading}; stored only. */
  public static final String FORM = "form";

  /** When the turn begins in the recording; stored only. */
  public static final String START = "start";

  public static final String TITLE = "title";
  public static final String SECTION = "section";
  public static final String PAGE = "page";

  /** Fields that hold one value each, such as {@code role:provider} in a query. */
  public static final Set<String> VALUES =
      Set.of(DOCUMENT, CASE, KIND, DATE, SPEAKER, ROLE, VOICE, ATTRIBUTION);

  /** Fields that hold one number each; a query can give a range: {@code page:[3 TO 5]}. */
  public static final Set<String> NUMBERS = Set.of(PAGE, NUMBER);

  private static final Set<String> RESERVED =
      Set.of(
          TEXT,
          SECTION,
          TITLE,
          START,
          BEGIN,
          FORM,
          "pos",
          "ner",
          "theme",
          "turn",
          "paragraph",
          CODER);

  /** Occurs in no name and no id. */
  private static final char SEPARATOR = '\u001f';

  private static final String STORED_PREFIX = "stored.";

  /** Cached, because they are needed for every field of every sentence that is shown. */
  private static final Map<String, String> STORED_NAMES = new ConcurrentHashMap<>();

  private Fields() {}

  /** The name under which a field's value is stored, to be read back but not searched. */
  public static String storedName(String field) {
    return STORED_NAMES.computeIfAbsent(field, STORED_PREFIX::concat);
  }

  /** The field that a stored name belongs to; empty if it is not a stored name. */
  public static Optional<String> fromStoredName(String name) {
    return name.startsWith(STORED_PREFIX)
        ? Optional.of(name.substring(STORED_PREFIX.length()))
        : Optional.empty();
  }

  /** The field of a metadata column; a column named like a fixed field gets a prefix. */
  public static String variable(String column) {
    boolean isReserved =
        VALUES.contains(column)
            || NUMBERS.contains(column)
            || RESERVED.contains(column)
            || column.indexOf('.') >= 0;
    return isReserved ? "metadata-" + column.replace('.', '-') : column;
  }

  /** Whether a field of the index is a metadata column. */
  public static boolean isVariable(String field) {
    return !VALUES.contains(field)
        && !NUMBERS.contains(field)
        && !RESERVED.contains(field)
        && field.indexOf('.') < 0;
  }

  /** The term for a coder's codings with a theme. */
  public static String coderThemeTerm(String coder, String theme) {
    return coder + SEPARATOR + theme;
  }

  /** How a query writes numbers; new for each query, because number formats are not thread-safe. */
  public static Map<String, PointsConfig> pointsConfig() {
    PointsConfig whole =
        new PointsConfig(NumberFormat.getIntegerInstance(Locale.ROOT), Integer.class);
    return Map.of(PAGE, whole, NUMBER, whole);
  }
}
