package crosscase.search.results;

import crosscase.search.WordSelection;
import crosscase.search.WordSelection.Layer;
import crosscase.search.fields.StoredTokens.Word;
import java.util.Locale;
import java.util.Optional;

/** Decides which tokens are counted, and under which word. */
final class WordFilter {
  private final Layer layer;
  private final String tagPrefix;

  WordFilter(WordSelection selection) {
    layer = selection.layer();
    tagPrefix = selection.pos().toUpperCase(Locale.ROOT);
  }

  /** Whether a token is a word: punctuation has neither a letter nor a digit. */
  static boolean isWord(Word token) {
    return token.form().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** The word that a token counts as; empty if it is not counted. */
  Optional<String> wordOf(Word token) {
    return Optional.of(token)
        .filter(WordFilter::isWord)
        .filter(word -> word.pos().startsWith(tagPrefix))
        .map(word -> layer == Layer.LEMMA ? word.lemma() : word.form());
  }
}
