package crosscase.extract.metadata;

import crosscase.corpus.Genre;
import crosscase.corpus.Kind;
import crosscase.extract.MetadataException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/**
 * One value in the metadata and where it is written.
 *
 * @param place for messages: {@code metadata.csv, line 2}
 */
public record MetadataCell(String text, String place) {

  /** The value as a kind of document; {@code other} if it is empty. */
  Kind kind() throws MetadataException {
    if (text.isEmpty()) {
      return Kind.OTHER;
    }
    return Kind.ofWord(text)
        .orElseThrow(
            () -> error("is not a kind of document; write one of %s".formatted(Kind.words())));
  }

  /** The value as a date in ISO format; empty if it is empty. */
  public String date() throws MetadataException {
    try {
      return text.isEmpty() ? text : LocalDate.parse(text).toString();
    } catch (DateTimeParseException noDate) {
      throw error("is not a date; write it as year, month and day, such as 2025-03-11");
    }
  }

  /** The value as the name of an encoding; empty if it is empty. */
  String encoding() throws MetadataException {
    try {
      return text.isEmpty() ? text : Charset.forName(text).name();
    } catch (IllegalArgumentException unknown) {
      throw error("is not a known encoding; write one such as UTF-8, windows-1251 or Shift_JIS");
    }
  }

  /** Whether the value is yes; an empty one is no. */
  boolean isYes() throws MetadataException {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "yes" -> true;
      case "no", "" -> false;
      default -> throw error("is neither yes nor no; write one of them, or nothing");
    };
  }

  /** The value as the name of a genre; empty if it is empty. */
  String genre() throws MetadataException {
    if (text.isEmpty() || Genre.ofWord(text).isPresent()) {
      return text;
    }
    throw error("is not a genre; write one of %s".formatted(Genre.words()));
  }

  MetadataException error(String problem) {
    return new MetadataException(place, "%s %s.".formatted(text, problem));
  }
}
