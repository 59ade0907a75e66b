package crosscase.corpus;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The sort of source a document comes from; written in lower case with hyphens, {@code
 * focus-group}.
 */
public enum Kind {
  INTERVIEW,
  FOCUS_GROUP,
  REPORT,
  OTHER;

  /** The word used in tables, metadata and queries. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind named by a word, ignoring case; empty if there is no such kind. */
  public static Optional<Kind> ofWord(String word) {
    String wanted = word.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(kind -> kind.word().equals(wanted)).findFirst();
  }

  /** All kinds, for messages that list what is allowed. */
  public static String words() {
    return Arrays.stream(values()).map(Kind::word).collect(Collectors.joining(", "));
  }
}
