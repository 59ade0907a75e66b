package crosscase.search.fields;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A unit larger than a sentence whose number every sentence in it carries as a doc value. */
public enum UnitField {
  TURN,
  PARAGRAPH;

  /** The word of queries. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The field of the index. */
  public String field() {
    return "unit." + word();
  }

  public static Optional<UnitField> of(String word) {
    return Arrays.stream(values()).filter(unit -> unit.word().equals(word)).findFirst();
  }
}
