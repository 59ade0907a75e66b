package crosscase.association.estimates;

import crosscase.association.shift.ThemePlaces;
import java.util.List;

/**
 * Where the themes of a document are.
 *
 * @param caseNumber the place of its case among all cases
 * @param first the places of each theme as the first of a pair
 * @param second its places as the second of a pair: the units that match it
 */
record PlacedDocument(int caseNumber, List<ThemePlaces> first, List<ThemePlaces> second) {
  int units() {
    return first.isEmpty() ? 0 : first.getFirst().units();
  }

  /** The same document, where the second theme matches the units that it follows. */
  PlacedDocument followedWithin(int lag) {
    List<ThemePlaces> before = first.stream().map(places -> places.within(1, lag)).toList();
    return new PlacedDocument(caseNumber, first, before);
  }
}
