package crosscase.extract.metadata;

import crosscase.corpus.Kind;
import crosscase.extract.MetadataException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * One value of the metadata, and where it stands.
 *
 * @param place for a message: {@code metadata.csv, line 2}
 */
public record MetadataCell(String text, String place) {

  /** The kind of document it names; {@code other} if it is empty. */
  Kind kind() throws MetadataException {
    if (text.isEmpty()) {
      return Kind.OTHER;
    }
    return Kind.ofWord(text)
        .orElseThrow(
            () -> error("is no kind of document; write one of %s".formatted(Kind.words())));
  }

  /** The day it names, in ISO's form; empty if it is empty. */
  public String date() throws MetadataException {
    try {
      return text.isEmpty() ? text : LocalDate.parse(text).toString();
    } catch (DateTimeParseException noDate) {
      throw error("is no date; write it as year, month and day, such as 2025-03-11");
    }
  }

  public MetadataException error(String problem) {
    return new MetadataException(place, "%s %s.".formatted(text, problem));
  }
}
