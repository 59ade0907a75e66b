package crosscase.themes.exchange;

import crosscase.corpus.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Finds a passage of another program's text in the document's text.
 *
 * <p>White space is ignored. If the texts are otherwise equal, positions map one to one. If not,
 * the words of the passage are searched for; if they occur more than once, the occurrence with the
 * most similar surroundings is chosen; if two are equally similar, none is.
 */
public final class TextAlignment {
  private static final int MAX_CONTEXT = 60;

  private final SqueezedText foreignText;
  private final SqueezedText corpusText;

  public TextAlignment(String foreign, String corpus) {
    this.foreignText = SqueezedText.of(foreign);
    this.corpusText = SqueezedText.of(corpus);
  }

  /** The passage in the document's text; empty if it is missing or ambiguous. */
  public Optional<Span> find(Span passage) {
    int begin = foreignText.positionOf(passage.begin());
    int end = foreignText.positionOf(passage.end());
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
    int highest = -1;
    for (int at = corpusText.text.indexOf(words);
        at >= 0;
        at = corpusText.text.indexOf(words, at + 1)) {
      int similarity =
          commonContext(begin, at, -1) + commonContext(end - 1, at + words.length() - 1, 1);
      if (similarity > highest) {
        best.clear();
        highest = similarity;
      }
      if (similarity == highest) {
        best.add(at);
      }
    }
    return best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
  }

  /** How many characters agree from these two positions on, in one direction. */
  private int commonContext(int foreign, int corpus, int step) {
    int same = 0;
    int i = foreign + step;
    int j = corpus + step;
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
   * A text without white space.
   *
   * @param units the original offset of each remaining character
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

    /** How many remaining characters precede an offset of the original text. */
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
