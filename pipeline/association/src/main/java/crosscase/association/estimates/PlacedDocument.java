package crosscase.association.estimates;

import crosscase.association.shift.ThemePlaces;
import java.util.List;

/**
 * Where the themes of a document are.
 *
 * <p>If parts of a document belong to different groups, such as the turns of different roles, each
 * part is one of these.
 *
 * @param number the place of the document among all documents
 * @param part the place of this part among the parts of the document
 * @param caseNumber the place of its case among all cases
 * @param first the places of each theme as the first of a pair
 * @param second its places as the second of a pair: the units that match it
 */
record PlacedDocument(
    int number, int part, int caseNumber, List<ThemePlaces> first, List<ThemePlaces> second) {
  int units() {
    return first.isEmpty() ? 0 : first.getFirst().units();
  }

  /** The same document, where the second theme matches the units that it follows. */
  PlacedDocument followedWithin(int lag) {
    List<ThemePlaces> before = first.stream().map(places -> places.within(1, lag)).toList();
    return new PlacedDocument(number, part, caseNumber, first, before);
  }
}
