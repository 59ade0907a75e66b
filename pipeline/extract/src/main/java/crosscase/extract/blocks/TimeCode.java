package crosscase.extract.blocks;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the times of a recording in a transcript: {@code 1:02}, {@code [00:01:02.500]}, {@code
 * #00:01:02-5#}, {@code 00:01:02 --> 00:01:05}.
 *
 * <p>Within a sentence only a time in brackets counts: {@code at 9:30} is something that was said.
 */
public final class TimeCode {
  private static final String FRACTION = "(?:[.,]\\d{1,3}|-\\d)";

  /** Some programs write {@code 0:0:5.320}, others the time of day. */
  private static final String CLOCK =
      "(?:\\d{1,2}:\\d{1,2}:\\d{1,2}[.,]\\d{1,3}|(?:\\d{1,3}:)?\\d{1,3}:[0-5]\\d"
          + FRACTION
          + "?(?: ?[AaPp][Mm]\\b)?)";

  private static final String DATE = "(?:\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4},? )?";
  private static final String LONG_CLOCK = "\\d{1,3}:[0-5]\\d:[0-5]\\d" + FRACTION + "?";
  private static final String RANGE = DATE + CLOCK + "(?: ?(?:--?>|[-–—]) ?" + CLOCK + ")?";

  /** A time beside a name, where it needs no brackets. */
  public static final String REGEX = "(?:[\\[(<{#]" + RANGE + "[\\])>}#]|" + RANGE + ")";

  private static final Pattern PARTS =
      Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,3}):(\\d{1,2})(?:[.,](\\d{1,3})|-(\\d))?");
  private static final String AMONG_WORDS =
      "(?:[\\[(<{#]" + LONG_CLOCK + "[\\])>}#]|\\[" + RANGE + "\\])";
  private static final Pattern BEFORE_MARK =
      Pattern.compile("[ \\t]?" + AMONG_WORDS + "(?=[.,;:?!])");
  private static final Pattern LEFT_OUT =
      Pattern.compile("(?m)^\\s*" + REGEX + "\\s*$|" + AMONG_WORDS);
  private static final Pattern ONLY_TIME = Pattern.compile("\\s*(" + REGEX + ")\\s*");

  private TimeCode() {}

  /** The first time in a text, in milliseconds. */
  public static OptionalLong millis(String text) {
    Matcher parts = PARTS.matcher(text);
    if (!mayHoldTime(text) || !parts.find()) {
      return OptionalLong.empty();
    }
    long seconds =
        number(parts.group(1)) * 3600 + number(parts.group(2)) * 60 + number(parts.group(3));
    String fraction = text.substring(parts.end(3), parts.end()).replaceAll("\\D", "") + "000";
    return OptionalLong.of(seconds * 1000 + number(fraction.substring(0, 3)));
  }

  private static long number(@Nullable String digits) {
    return digits == null ? 0 : Long.parseLong(digits);
  }

  /** Whether a text is nothing but a time. */
  public static boolean isTimeOnly(String text) {
    return mayHoldTime(text) && ONLY_TIME.matcher(text).matches();
  }

  /** Whether a text begins with a time that {@link #withoutTimes} would remove. */
  public static boolean startsWithTime(String words) {
    Matcher time = LEFT_OUT.matcher(words);
    return mayHoldTime(words) && time.find() && words.substring(0, time.start()).isBlank();
  }

  /** The text without the times in it. */
  public static String withoutTimes(String words) {
    return mayHoldTime(words)
        ? LEFT_OUT.matcher(BEFORE_MARK.matcher(words).replaceAll("")).replaceAll(" ")
        : words;
  }

  /** A quick check: most texts have no colon behind a digit. */
  private static boolean mayHoldTime(String text) {
    for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
      if (colon > 0 && Character.isDigit(text.charAt(colon - 1))) {
        return true;
      }
    }
    return false;
  }
}
