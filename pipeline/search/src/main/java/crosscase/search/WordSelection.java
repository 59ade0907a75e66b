package crosscase.search;

/**
 * Which words are counted, and what counts as the same word.
 *
 * @param pos the beginning of a Penn Treebank tag, such as {@code NN} for all nouns; empty for
 *     every word
 */
public record WordSelection(Layer layer, String pos) {
  /** Every word, by its dictionary form. */
  public static final WordSelection ALL_LEMMAS = new WordSelection(Layer.LEMMA, "");

  /** What counts as the same word. */
  public enum Layer {
    LEMMA,
    FORM
  }
}
