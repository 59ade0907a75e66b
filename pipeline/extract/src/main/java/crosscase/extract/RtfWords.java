package crosscase.extract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of an RTF file the groups that are nobody's words: comments, deleted words, page
 * headers and footers, which Tika gives as text.
 */
final class RtfWords {
  private static final Pattern NOT_WORDS =
      Pattern.compile(
          "\\{\\s*(?:\\\\\\*\\s*)?\\\\(?:header|footer|annotation|atn)[a-z]*(?![a-z])"
              + "|\\{(?:\\\\(?!deleted)[a-z]+-?\\d* ?)*\\\\deleted(?![a-z0-9])");
  private static final Pattern BINARY = Pattern.compile("\\\\bin(\\d+) ?");

  private final String rtf;
  private final Matcher notWords;
  private final Matcher binary;

  private RtfWords(String rtf) {
    this.rtf = rtf;
    notWords = NOT_WORDS.matcher(rtf);
    binary = BINARY.matcher(rtf);
  }

  static byte[] only(byte[] file) {
    RtfWords words = new RtfWords(new String(file, StandardCharsets.ISO_8859_1));
    ByteArrayOutputStream kept = new ByteArrayOutputStream(file.length);
    int begin = 0;
    int at = 0;
    while (at < file.length) {
      int next = words.next(at);
      if (words.isGroupOfOthers(at)) {
        next = words.endOfGroup(at);
        kept.write(file, begin, at - begin);
        begin = next;
      }
      at = next;
    }
    kept.write(file, begin, file.length - begin);
    return kept.toByteArray();
  }

  private boolean isGroupOfOthers(int at) {
    return rtf.charAt(at) == '{' && notWords.region(at, rtf.length()).lookingAt();
  }

  /** The place after an opening brace's closing one; the end of a file that lacks it. */
  private int endOfGroup(int begin) {
    int depth = 0;
    int at = begin;
    while (at < rtf.length()) {
      char brace = rtf.charAt(at);
      at = next(at);
      depth += brace == '{' ? 1 : 0;
      depth -= brace == '}' ? 1 : 0;
      if (depth == 0) {
        return at;
      }
    }
    return at;
  }

  /** Past one character, an escaped one, or bytes of a picture that only look like braces. */
  private int next(int at) {
    if (rtf.charAt(at) != '\\') {
      return at + 1;
    }
    if (binary.region(at, rtf.length()).lookingAt() && binary.group(1).length() < 9) {
      return Math.min(rtf.length(), binary.end() + Integer.parseInt(binary.group(1)));
    }
    return Math.min(rtf.length(), at + 2);
  }
}
