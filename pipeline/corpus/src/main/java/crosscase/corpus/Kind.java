package crosscase.corpus;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What sort of source a document is; written in lower case with a hyphen, as {@code focus-group}.
 */
public enum Kind {
  INTERVIEW,
  FOCUS_GROUP,
  REPORT,
  OTHER;

  /** The word as it stands in tables, metadata and queries. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind for a word, in any case of letters; empty if there is no such kind. */
  public static Optional<Kind> ofWord(String word) {
    String wanted = word.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(kind -> kind.word().equals(wanted)).findFirst();
  }

  /** All words, for a message that says what is allowed. */
  public static String words() {
    return Arrays.stream(values()).map(Kind::word).collect(Collectors.joining(", "));
  }
}
