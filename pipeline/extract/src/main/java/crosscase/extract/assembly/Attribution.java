package crosscase.extract.assembly;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who is quoted, as a text states it after the quotation: {@code (provider, housing)} or {@code —
 * Service user, welfare}.
 *
 * @param begin where it begins in its paragraph, including the bracket or dash
 */
record Attribution(String who, int begin) {
  private static final String WHO = "(\\p{L}[^()\\n.?!“”\"]{2,70}?)";
  private static final Pattern BRACKETS = Pattern.compile("\\(" + WHO + "\\)[.,;]?");
  private static final Pattern DASH = Pattern.compile("(?:--?|[–—])\\s*" + WHO + "\\.?");
  private static final Pattern AT_END =
      Pattern.compile("\\s*(?:" + BRACKETS + "|(?<=[.?!…”’\"'\\s])" + DASH + ")\\s*$");

  private static final Pattern SENTENCE_END = Pattern.compile("[.?!…]\\s*$");

  /** Years and page numbers refer to a book, and the words listed to the text itself. */
  private static final Pattern NO_VOICE =
      Pattern.compile(
          "(?i).*\\d{4}.*|.*\\bpp?\\.? ?\\d+.*|(?:see|cf|ibid|sic|my|our|emphasis|original|in|from"
              + "|table|figure|chapter|section|laughs|laughter|pause|inaudible|that is|for example)\\b.*");

  /** An attribution and what surrounds it is no longer than this. */
  private static final int MAX_LENGTH = 120;

  /** At the end of a paragraph. */
  static Optional<Attribution> atEnd(String words) {
    Matcher end = AT_END.matcher(words).useTransparentBounds(true);
    end.region(Math.max(0, words.length() - MAX_LENGTH), words.length());
    while (end.find()) {
      String who = end.group(1) == null ? end.group(2) : end.group(1);
      if (isVoice(who)) {
        return Optional.of(new Attribution(who.strip(), end.start()));
      }
    }
    return Optional.empty();
  }

  /** An attribution that is a whole paragraph. */
  static Optional<String> wholeParagraph(String words) {
    for (Pattern shape : new Pattern[] {BRACKETS, DASH}) {
      Matcher all = shape.matcher(words.strip());
      if (all.matches() && isVoice(all.group(1))) {
        return Optional.of(all.group(1).strip());
      }
    }
    return Optional.empty();
  }

  /**
   * An attribution of two parts in brackets after the last sentence of a paragraph: {@code (tenant,
   * housing)}.
   */
  static Optional<Attribution> endOfQuotation(String words) {
    if (!words.endsWith(")")) {
      return Optional.empty();
    }
    return atEnd(words)
        .filter(end -> end.who().contains(","))
        .filter(end -> SENTENCE_END.matcher(words.substring(0, end.begin())).find());
  }

  /** Directly after a closing quotation mark; one with a dash must end its paragraph. */
  static Optional<Attribution> rightAfter(String words, int close) {
    Matcher brackets = BRACKETS.matcher(words).region(skipSpace(words, close), words.length());
    if (brackets.lookingAt() && isVoice(brackets.group(1))) {
      return Optional.of(new Attribution(brackets.group(1).strip(), brackets.start()));
    }
    return atEnd(words).filter(end -> skipSpace(words, close) == skipSpace(words, end.begin()));
  }

  private static int skipSpace(String words, int from) {
    int at = from;
    while (at < words.length() && " .,".indexOf(words.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static boolean isVoice(String who) {
    return who.split("\\s+").length <= 10 && !NO_VOICE.matcher(who).matches();
  }
}
