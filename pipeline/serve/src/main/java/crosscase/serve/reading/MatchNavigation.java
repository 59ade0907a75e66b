package crosscase.serve.reading;

import crosscase.serve.web.Link;
import crosscase.serve.web.Parameters;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The matches of a document, with links to the ones before and after the current position.
 *
 * @param current the number of the current match, from 1; 0 if none has been chosen
 */
public record MatchNavigation(int count, int current, String previous, String next) {
  public static final MatchNavigation NONE = new MatchNavigation(0, 0, "", "");

  /**
   * Where a match is.
   *
   * @param sentence the number of its sentence, from 1
   * @param offset where it begins in the document's text
   */
  record Position(int sentence, int offset) {}

  /** Starts at the match that the link names, else where the document was opened. */
  static MatchNavigation of(List<Position> matches, Link here) {
    int count = matches.size();
    if (count == 0) {
      return NONE;
    }
    int chosen = here.number(Parameters.MATCH, 0, 0, count);
    int sentence = here.number(Parameters.SENTENCE, 0, 0, Integer.MAX_VALUE);
    int offset = here.number(Parameters.OFFSET, -1, 0, Integer.MAX_VALUE);
    if (chosen > 0) {
      return at(chosen - 1, true, count, here);
    }
    return offset >= 0
        ? from(offset, Position::offset, matches, here)
        : from(sentence, Position::sentence, matches, here);
  }

  private static MatchNavigation from(
      int opened, ToIntFunction<Position> place, List<Position> matches, Link here) {
    int index = 0;
    while (index < matches.size() && place.applyAsInt(matches.get(index)) < opened) {
      index++;
    }
    boolean isMatch = index < matches.size() && place.applyAsInt(matches.get(index)) == opened;
    return at(index, isMatch, matches.size(), here);
  }

  /** With the current position at a match, or just before it. */
  private static MatchNavigation at(int index, boolean isMatch, int count, Link here) {
    int next = isMatch ? index + 1 : index;
    return new MatchNavigation(
        count,
        isMatch ? index + 1 : 0,
        link(here, index == 0 ? count : index),
        link(here, next % count + 1));
  }

  private static String link(Link here, int match) {
    Link link = here.without(Parameters.SENTENCE).without(Parameters.OFFSET);
    return link.with(Parameters.MATCH, Integer.toString(match)) + "#m" + match;
  }
}
