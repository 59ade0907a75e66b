package crosscase.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A unit larger than a sentence whose number every sentence in it carries as a doc value. */
enum UnitField {
  TURN,
  PARAGRAPH;

  /** The word of queries. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The field of the index. */
  String field() {
    return "unit." + word();
  }

  static Optional<UnitField> of(String word) {
    return Arrays.stream(values()).filter(unit -> unit.word().equals(word)).findFirst();
  }
}
