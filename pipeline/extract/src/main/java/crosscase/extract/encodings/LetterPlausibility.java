package crosscase.extract.encodings;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How little a decoded text looks like one that somebody wrote: 0 for the letters of one language
 * in words and ordinary punctuation, 1 and more for nonsense.
 *
 * <p>Only what is not ASCII counts, because nearly all encodings agree on the rest. Nonsense has
 * letters that no single language has, capitals within words, two scripts in one word, symbols
 * between letters, and control characters.
 */
final class LetterPlausibility {
  /** Koreans hardly ever mix the two within a word. */
  private static final Set<UnicodeScript> KOREAN =
      EnumSet.of(UnicodeScript.HANGUL, UnicodeScript.HAN);

  private static final double NOT_TEXT = 3;
  private static final double OUT_OF_PLACE = 2;
  private static final double ODD_SYMBOL = 0.5;
  private static final double CAPITAL_AFTER_CAPITAL = 0.2;
  private static final String WITHIN_WORDS = "’‘·\u00AD";
  private static final String BETWEEN_WORDS = "–—…“”„«»‹›";
  private static final String PUNCTUATION =
      WITHIN_WORDS + BETWEEN_WORDS + "‚•¿¡\u00A0§°£€´№、。「」『』・（）！？：；，．～々〜《》【】―";

  private final Map<Integer, Integer> letters = new HashMap<>();
  private int characters;
  private double cost;

  private LetterPlausibility() {}

  /** The mean cost of a character that is not ASCII; 0 if there is none. */
  static double cost(String text) {
    LetterPlausibility plausibility = new LetterPlausibility();
    plausibility.read(text.codePoints().toArray());
    return plausibility.mean();
  }

  /**
   * The mean cost of all characters, of which those of ASCII cost nothing unless they are control
   * characters.
   */
  static double costOfAll(String text) {
    LetterPlausibility plausibility = new LetterPlausibility();
    int[] characters = text.codePoints().toArray();
    plausibility.read(characters);
    for (int character : characters) {
      plausibility.characters += character <= 0x7F ? 1 : 0;
      plausibility.cost += isControl(character) ? NOT_TEXT : 0;
    }
    return plausibility.mean();
  }

  private static boolean isControl(int character) {
    return character < 0x20 && "\t\n\f\r".indexOf(character) < 0;
  }

  private void read(int[] text) {
    for (int i = 0; i < text.length; i++) {
      if (text[i] > 0x7F) {
        characters++;
        cost += cost(text[i], i > 0 ? text[i - 1] : ' ', i + 1 < text.length ? text[i + 1] : ' ');
      } else if (i > 0 && isCapitalWithinWord(text[i], text[i - 1])) {
        cost += OUT_OF_PLACE;
      }
    }
  }

  private double cost(int character, int before, int after) {
    if (isLetter(character)) {
      letters.merge(Character.toLowerCase(character), 1, Integer::sum);
      boolean isMixed = isLetter(before) && areOfTwoScripts(before, character);
      return (isMixed ? OUT_OF_PLACE : 0) + capitalCost(character, before);
    }
    if (!isText(character)) {
      return NOT_TEXT;
    }
    boolean isBetweenLetters = isLetter(before) && isLetter(after);
    if (isBetweenLetters && !isWide(character)) {
      return WITHIN_WORDS.indexOf(character) >= 0
          ? 0
          : BETWEEN_WORDS.indexOf(character) >= 0 ? ODD_SYMBOL : OUT_OF_PLACE;
    }
    if (PUNCTUATION.indexOf(character) >= 0) {
      return 0;
    }
    return isLetter(after) ? OUT_OF_PLACE / 2 : ODD_SYMBOL;
  }

  private static double capitalCost(int character, int before) {
    if (isCapitalWithinWord(character, before)) {
      return OUT_OF_PLACE;
    }
    return Character.isUpperCase(character) && Character.isUpperCase(before)
        ? CAPITAL_AFTER_CAPITAL
        : 0;
  }

  private static boolean isCapitalWithinWord(int character, int before) {
    return Character.isUpperCase(character)
        && Character.isLowerCase(before)
        && (character > 0x7F || before > 0x7F);
  }

  private static boolean isLetter(int character) {
    return Character.isLetter(character)
        || Character.getType(character) == Character.NON_SPACING_MARK;
  }

  private static boolean isText(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE ->
          false;
      default -> character != 0xFFFD;
    };
  }

  private static boolean isWide(int character) {
    return character >= 0x3000;
  }

  /** Kana and Chinese characters share words, and so does everything with ASCII in East Asia. */
  private static boolean areOfTwoScripts(int before, int letter) {
    UnicodeScript one = UnicodeScript.of(before);
    UnicodeScript other = UnicodeScript.of(letter);
    if (one == other) {
      return false;
    }
    return (isAlphabetic(one) && isAlphabetic(other)) || KOREAN.equals(EnumSet.of(one, other));
  }

  private static boolean isAlphabetic(UnicodeScript script) {
    return switch (script) {
      case LATIN, CYRILLIC, GREEK, HEBREW, ARABIC, THAI -> true;
      default -> false;
    };
  }

  private double mean() {
    double best = Double.MAX_VALUE;
    for (LanguageLetters language : LanguageLetters.all()) {
      double sum = 0;
      for (var letter : letters.entrySet()) {
        sum += language.cost(letter.getKey()) * letter.getValue();
      }
      best = Math.min(best, sum);
    }
    return characters == 0 ? 0 : (cost + best) / characters;
  }
}
