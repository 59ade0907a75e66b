package crosscase.association.prevalence;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The units of a document that belong to one group; all of them, unless its parts belong to
 * different groups.
 *
 * @param units their number, at least 1
 * @param places those that have the theme, from 0, in ascending order
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; made once a document and theme
record DocumentPart(String document, int units, int[] places) {
  int withTheme() {
    return places.length;
  }

  double share() {
    return (double) withTheme() / units;
  }

  /** This part, and then another one. */
  DocumentPart plus(DocumentPart next) {
    IntStream moved = IntStream.of(next.places).map(place -> units + place);
    return new DocumentPart(
        document, units + next.units, IntStream.concat(IntStream.of(places), moved).toArray());
  }

  static long units(List<DocumentPart> parts) {
    return parts.stream().mapToLong(DocumentPart::units).sum();
  }

  static long withTheme(List<DocumentPart> parts) {
    return parts.stream().mapToLong(DocumentPart::withTheme).sum();
  }
}
