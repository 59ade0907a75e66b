package crosscase.search.results;

import crosscase.search.WordSelection;
import crosscase.search.WordSelection.Layer;
import crosscase.search.forward.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Decides which tokens are counted, and under which word. Words have the same numbers in all
 * segments. Only for one thread.
 */
final class CountedWords {
  /** Punctuation: it has neither a letter nor a digit. */
  static final int NOT_A_WORD = -1;

  /** A word that is not counted. */
  static final int NOT_COUNTED = -2;

  private final Layer layer;
  private final String tagPrefix;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private final Map<Lexicon, int[]> byLexicon = new HashMap<>();

  CountedWords(WordSelection selection) {
    layer = selection.layer();
    tagPrefix = selection.pos().toUpperCase(Locale.ROOT);
  }

  /** By the types of a lexicon the number of their word, negative if they are not counted. */
  int[] of(Lexicon lexicon) {
    return byLexicon.computeIfAbsent(lexicon, this::numbersOfTypes);
  }

  private int[] numbersOfTypes(Lexicon lexicon) {
    int[] ofTypes = new int[lexicon.size()];
    for (int type = 0; type < ofTypes.length; type++) {
      ofTypes[type] = number(type, lexicon);
    }
    return ofTypes;
  }

  private int number(int type, Lexicon lexicon) {
    String form = lexicon.form(type);
    if (form.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return NOT_A_WORD;
    }
    if (!lexicon.pos(type).startsWith(tagPrefix)) {
      return NOT_COUNTED;
    }
    String word = layer == Layer.LEMMA ? lexicon.lemma(type) : form;
    Integer known = numbers.putIfAbsent(word, words.size());
    if (known == null) {
      words.add(word);
      return words.size() - 1;
    }
    return known;
  }

  /** How many words have a number. */
  int count() {
    return words.size();
  }

  String word(int number) {
    return words.get(number);
  }
}
