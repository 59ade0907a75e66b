package crosscase.search.results;

import crosscase.search.fields.Layers;
import crosscase.search.forward.WordShapes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import org.apache.lucene.util.BytesRef;

/**
 * What a concordance line is sorted by: the match, or a word to its left or right. In lower case.
 *
 * <p>Punctuation is not a word. Where no word is left on a side, as at the end of a turn, the key
 * is empty, and such lines come last.
 */
final class LineSortKey {
  /** The number of tokens on each side that are looked at; some of them are punctuation. */
  static final int TOKENS_TO_SEARCH = 12;

  static final BytesRef NONE = new BytesRef();

  /** Alphabetical, with empty keys last. */
  static final Comparator<BytesRef> ORDER =
      Comparator.<BytesRef, Boolean>comparing(key -> key.length == 0)
          .thenComparing(Comparator.naturalOrder());

  private LineSortKey() {}

  /** The key of a match or word as it is written. */
  static BytesRef of(String written) {
    return new BytesRef(Layers.normalise(written));
  }

  /** The words of a text, in lower case. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>(2);
    Matcher word = WordShapes.WORD.matcher(Layers.normalise(text));
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }
}
