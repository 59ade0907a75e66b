package crosscase.search.forward;

import crosscase.search.fields.Layers;
import java.util.regex.Pattern;

/**
 * How the forms of a segment's types are made up of characters of words. Safe for use by many
 * threads: what one remembers, another at worst computes again.
 */
public final class WordShapes {
  /**
   * A word as people see it, which may consist of several tokens. Begins with a letter or digit, so
   * that a dash or quotation mark is not taken for a word.
   */
  public static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*");

  private static final byte UNKNOWN = 0;
  private static final byte WHOLE_WORD = 1;
  private static final byte CONTINUATION = 2;
  private static final byte PUNCTUATION = 3;
  private static final byte MIXED = 4;
  private static final int KIND = 7;
  private static final byte STARTS_IN_WORD = 8;
  private static final byte ENDS_IN_WORD = 16;

  private final Lexicon lexicon;
  private final byte[] shapes;

  WordShapes(Lexicon lexicon) {
    this.lexicon = lexicon;
    shapes = new byte[lexicon.size()];
  }

  /** Whether a form is exactly one word. */
  public boolean isWord(int type) {
    return (shape(type) & KIND) == WHOLE_WORD;
  }

  /** Whether a form can be in a word from beginning to end, but not begin one: {@code 's}. */
  public boolean isContinuation(int type) {
    return (shape(type) & KIND) == CONTINUATION;
  }

  /** Whether no character of a form can be in a word. */
  public boolean isPunctuation(int type) {
    return (shape(type) & KIND) == PUNCTUATION;
  }

  /** Whether the first character of a form can continue a word. */
  public boolean startsInWord(int type) {
    return (shape(type) & STARTS_IN_WORD) != 0;
  }

  /** Whether a word can continue after the last character of a form. */
  public boolean endsInWord(int type) {
    return (shape(type) & ENDS_IN_WORD) != 0;
  }

  private int shape(int type) {
    if (shapes[type] == UNKNOWN) {
      shapes[type] = shapeOf(lexicon.form(type), Layers.normalise(lexicon.text(type)));
    }
    return shapes[type];
  }

  /** A form that is not what is written counts as mixed, so that the text itself is looked at. */
  private static byte shapeOf(String form, String written) {
    if (!form.equals(written) || form.isEmpty()) {
      return MIXED | STARTS_IN_WORD | ENDS_IN_WORD;
    }
    int starts = isInWords(form.codePointAt(0)) ? STARTS_IN_WORD : 0;
    int ends = isInWords(form.codePointBefore(form.length())) ? ENDS_IN_WORD : 0;
    return (byte) (kindOf(form) | starts | ends);
  }

  private static byte kindOf(String form) {
    if (WORD.matcher(form).matches()) {
      return WHOLE_WORD;
    }
    if (form.codePoints().allMatch(WordShapes::isInWords)) {
      return CONTINUATION;
    }
    return form.codePoints().noneMatch(WordShapes::isInWords) ? PUNCTUATION : MIXED;
  }

  private static boolean isInWords(int character) {
    return character == '\''
        || character == '’'
        || character == '-'
        || Character.isLetter(character)
        || isNumber(Character.getType(character));
  }

  private static boolean isNumber(int category) {
    return category == Character.DECIMAL_DIGIT_NUMBER
        || category == Character.LETTER_NUMBER
        || category == Character.OTHER_NUMBER;
  }
}
