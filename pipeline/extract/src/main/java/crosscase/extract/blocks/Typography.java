package crosscase.extract.blocks;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/** Removes from a text what only its typesetting put there. */
public final class Typography {
  private static final Pattern INVISIBLE = Pattern.compile("[\u00AD\u200B\u2060\uFEFF]");
  private static final Pattern UNUSUAL_HYPHEN = Pattern.compile("[\u2010\u2011]");
  private static final Pattern LIGATURE = Pattern.compile("[\uFB00-\uFB06]");
  private static final Map<String, String> LETTERS =
      Map.of(
          "\uFB00", "ff",
          "\uFB01", "fi",
          "\uFB02", "fl",
          "\uFB03", "ffi",
          "\uFB04", "ffl",
          "\uFB05", "st",
          "\uFB06", "st");
  private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u000B\\u0085\\u2028\\u2029]");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}&&[^\\n]]+");
  private static final Pattern SPACES_AT_LINE_END = Pattern.compile(" ?\\n ?");
  private static final Pattern LINE_ENDS = Pattern.compile("\\n+");

  private Typography() {}

  /**
   * Normalizes to NFC and removes soft hyphens, ligatures and superfluous spaces; line ends stay,
   * as {@code \n}.
   */
  public static String clean(String text) {
    String words = text.strip();
    return isClean(words) ? words : normalize(words);
  }

  static String normalize(String text) {
    String plain = LINE_END.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll("\n");
    plain = UNUSUAL_HYPHEN.matcher(plain).replaceAll("-");
    plain = LIGATURE.matcher(plain).replaceAll(found -> LETTERS.getOrDefault(found.group(), ""));
    plain = SPACES.matcher(CONTROL.matcher(plain).replaceAll("")).replaceAll(" ");
    plain = SPACES_AT_LINE_END.matcher(plain).replaceAll("\n");
    return Normalizer.normalize(plain, Normalizer.Form.NFC).strip();
  }

  /** Nearly every text is clean, and checking takes a hundredth of the time that cleaning does. */
  private static boolean isClean(String text) {
    char before = '\n';
    for (int i = 0; i < text.length(); i++) {
      char next = text.charAt(i);
      boolean isSpare =
          isSpace(next) && isSpace(before) && (next == ' ' || before == ' ' || i == 0);
      if (isSpare || !(isSpace(next) || isCleanCharacter(next))) {
        return false;
      }
      before = next;
    }
    return text.isEmpty() || !isSpace(before);
  }

  private static boolean isSpace(char letter) {
    return letter == ' ' || letter == '\n';
  }

  /** Western European letters and signs that have only one form, quotation marks and dashes. */
  private static boolean isCleanCharacter(char letter) {
    return (letter > ' ' && letter < '\u007F')
        || (letter > '\u00A0' && letter < '\u0180' && letter != '\u00AD')
        || (letter >= '\u2013' && letter <= '\u201E')
        || letter == '\u2022'
        || letter == '\u2026'
        || letter == '\u20AC';
  }

  /** The cleaned text on one line. */
  public static String oneLine(String text) {
    String clean = clean(text);
    return clean.indexOf('\n') < 0 ? clean : LINE_ENDS.matcher(clean).replaceAll(" ");
  }
}
