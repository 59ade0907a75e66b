package crosscase.corpus;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What sort of text a document is, judged by the whole of it; only conversations have turns. */
public enum Genre {
  /** People who talk to each other: an interview, a focus group, a podcast. */
  TRANSCRIPT,
  /** The record of a hearing, a court or a parliament. */
  HEARING,
  REPORT,
  /** Letters, mail and messages. */
  CORRESPONDENCE,
  TABLE,
  OTHER;

  /** The word used on the terminal and in JSON. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The word in a sentence: {@code a report}. */
  public String phrase() {
    return switch (this) {
      case TRANSCRIPT, HEARING, REPORT, TABLE -> "a " + word();
      case CORRESPONDENCE -> word();
      case OTHER -> "something else";
    };
  }

  /** Whether its speakers take turns. */
  public boolean isConversation() {
    return this == TRANSCRIPT || this == HEARING;
  }

  /** The genre named by a word, ignoring case; empty if there is no such genre. */
  public static Optional<Genre> ofWord(String word) {
    String wanted = word.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(genre -> genre.word().equals(wanted)).findFirst();
  }

  /** All genres, for messages that list what is allowed. */
  public static String words() {
    return Arrays.stream(values()).map(Genre::word).collect(Collectors.joining(", "));
  }
}
