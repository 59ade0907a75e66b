package crosscase.search;

import crosscase.search.fields.StoredTokens.Word;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which words are counted, and as what.
 *
 * @param layer what counts as the same word
 * @param pos the beginning of a Penn tag, {@code NN} for all nouns; empty for every word
 */
public record WordSelection(Layer layer, String pos) {
  /** Every word by its dictionary form. */
  public static final WordSelection ALL_LEMMAS = new WordSelection(Layer.LEMMA, "");

  /** What counts as the same word. */
  public enum Layer {
    LEMMA,
    FORM
  }

  /** Marks are no words: a word has a letter or a digit. */
  static boolean isWord(Word word) {
    return word.form().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** What a word counts as; empty if it is not counted. */
  Optional<String> wordOf(Word word) {
    return Optional.of(word)
        .filter(WordSelection::isWord)
        .filter(hasWantedTag())
        .map(w -> layer == Layer.LEMMA ? w.lemma() : w.form());
  }

  private Predicate<Word> hasWantedTag() {
    String prefix = pos.toUpperCase(Locale.ROOT);
    return word -> word.pos().startsWith(prefix);
  }
}
