package crosscase.themes.exchange;

import crosscase.corpus.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Finds a stretch of another program's text in ours.
 *
 * <p>White space does not count. If the texts are then the same, places map one to one; else the
 * stretch's own words are looked for, and where they stand more than once, the one whose
 * surroundings are most like; if two are alike there is no telling.
 */
public final class TextAlignment {
  private static final int MAX_CONTEXT = 60;

  private final SqueezedText foreignText;
  private final SqueezedText corpusText;

  public TextAlignment(String theirs, String ours) {
    this.foreignText = SqueezedText.of(theirs);
    this.corpusText = SqueezedText.of(ours);
  }

  /** The stretch in our text; empty if it is not there, or more than once with equal right. */
  public Optional<Span> find(Span stretch) {
    int begin = foreignText.positionOf(stretch.begin());
    int end = foreignText.positionOf(stretch.end());
    if (begin == end) {
      return Optional.empty();
    }
    return foreignText.text.equals(corpusText.text)
        ? Optional.of(corpusText.span(begin, end))
        : search(begin, end).map(at -> corpusText.span(at, at + end - begin));
  }

  private Optional<Integer> search(int begin, int end) {
    String words = foreignText.text.substring(begin, end);
    List<Integer> best = new ArrayList<>();
    int most = -1;
    for (int at = corpusText.text.indexOf(words);
        at >= 0;
        at = corpusText.text.indexOf(words, at + 1)) {
      int alike = commonContext(begin, at, -1) + commonContext(end - 1, at + words.length() - 1, 1);
      if (alike > most) {
        best.clear();
        most = alike;
      }
      if (alike == most) {
        best.add(at);
      }
    }
    return best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
  }

  /** How many characters from these two places on are the same, in one direction. */
  private int commonContext(int their, int our, int step) {
    int same = 0;
    int i = their + step;
    int j = our + step;
    while (same < MAX_CONTEXT
        && foreignText.has(i)
        && corpusText.has(j)
        && foreignText.at(i) == corpusText.at(j)) {
      same++;
      i += step;
      j += step;
    }
    return same;
  }

  /**
   * A text without its white space.
   *
   * @param units for each character that is left, where it stood
   */
  private record SqueezedText(String text, List<Integer> units) {
    static SqueezedText of(String text) {
      StringBuilder left = new StringBuilder();
      List<Integer> units = new ArrayList<>();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\uFEFF') {
          left.append(c);
          units.add(i);
        }
      }
      return new SqueezedText(left.toString(), List.copyOf(units));
    }

    /** How many characters are left before a unit of the whole text. */
    int positionOf(int unit) {
      int at = Collections.binarySearch(units, unit);
      return at >= 0 ? at : -at - 1;
    }

    Span span(int begin, int end) {
      return new Span(units.get(begin), units.get(end - 1) + 1);
    }

    boolean has(int place) {
      return place >= 0 && place < text.length();
    }

    char at(int place) {
      return text.charAt(place);
    }
  }
}
