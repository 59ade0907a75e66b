package crosscase.search.fields;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A unit larger than a sentence; every sentence has its number as a doc value. */
public enum UnitField {
  TURN,
  PARAGRAPH;

  /** Its name in queries. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its field in the index. */
  public String field() {
    return "unit." + word();
  }

  /** The unit with a name; empty if there is none. */
  public static Optional<UnitField> of(String word) {
    return Arrays.stream(values()).filter(unit -> unit.word().equals(word)).findFirst();
  }
}
