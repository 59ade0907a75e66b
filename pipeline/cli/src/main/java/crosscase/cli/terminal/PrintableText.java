package crosscase.cli.terminal;

import java.util.regex.Pattern;

/**
 * Text from files as a terminal can show it safely: characters that control the terminal or reverse
 * the direction of what follows are written as {@code \\u202e}.
 *
 * <p>A name could otherwise look like another name, or clear the screen.
 */
public final class PrintableText {
  /** Controls, separators of lines, and marks, embeddings, overrides and isolates of direction. */
  private static final Pattern UNSAFE =
      Pattern.compile(
          "[\\p{Cc}\\u061C\\u200E\\u200F\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

  private PrintableText() {}

  public static String of(String text) {
    return UNSAFE
        .matcher(text)
        .replaceAll(found -> "\\\\u%04x".formatted((int) found.group().charAt(0)));
  }
}
