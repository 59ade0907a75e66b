package crosscase.association;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Documents of letters: in {@code "AB - C"} the first of three units has themes A and B. */
final class LetterDocuments {
  private LetterDocuments() {}

  static UnitSequence document(String units) {
    return UnitSequence.of(sets(units));
  }

  static List<BitSet> sets(String units) {
    return units.isEmpty()
        ? List.of()
        : Arrays.stream(units.split(" ", -1)).map(LetterDocuments::set).toList();
  }

  private static BitSet set(String letters) {
    BitSet set = new BitSet();
    letters.chars().filter(letter -> letter != '-').forEach(letter -> set.set(letter - 'A'));
    return set;
  }
}
