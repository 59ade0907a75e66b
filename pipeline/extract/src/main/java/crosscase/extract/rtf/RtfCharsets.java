package crosscase.extract.rtf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The character sets of an RTF file, each font of which may have one of its own. */
final class RtfCharsets {
  /** Windows' numbers for character sets, and the code pages they mean. */
  private static final Map<Integer, String> NAMES =
      Map.ofEntries(
          Map.entry(0, "windows-1252"),
          Map.entry(77, "x-MacRoman"),
          Map.entry(128, "windows-31j"),
          Map.entry(129, "x-windows-949"),
          Map.entry(130, "x-Johab"),
          Map.entry(134, "GBK"),
          Map.entry(136, "x-windows-950"),
          Map.entry(161, "windows-1253"),
          Map.entry(162, "windows-1254"),
          Map.entry(163, "windows-1258"),
          Map.entry(177, "windows-1255"),
          Map.entry(178, "windows-1256"),
          Map.entry(186, "windows-1257"),
          Map.entry(204, "windows-1251"),
          Map.entry(222, "x-windows-874"),
          Map.entry(238, "windows-1250"),
          Map.entry(255, "IBM437"));

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private final Map<Integer, Charset> fonts = new HashMap<>();
  private Charset fileCharset = WINDOWS_1252;
  private int font;

  /** {@code \ansi}, {@code \mac}, {@code \ansicpg1251}: the set of fonts that name none. */
  void fileCharset(String word, int number) {
    fileCharset =
        switch (word) {
          case "mac" -> named("x-MacRoman");
          case "pc" -> named("IBM437");
          case "pca" -> named("IBM850");
          case "ansicpg" -> codePage(number);
          default -> fileCharset;
        };
  }

  /** A control word of the table of fonts. */
  void handle(String word, int number) {
    switch (word) {
      case "f" -> font = number;
      case "fcharset" -> {
        if (NAMES.containsKey(number)) {
          fonts.put(font, named(NAMES.getOrDefault(number, "")));
        }
      }
      case "cpg" -> fonts.put(font, codePage(number));
      default -> {}
    }
  }

  Charset charset(int number) {
    return fonts.getOrDefault(number, fileCharset);
  }

  private Charset codePage(int number) {
    return switch (number) {
      case 65001 -> StandardCharsets.UTF_8;
      case 932 -> named("windows-31j");
      case 936 -> named("GBK");
      case 949, 950, 874 -> named("x-windows-" + number);
      case 10000 -> named("x-MacRoman");
      case 437, 850, 852, 866 -> named("IBM" + number);
      default -> named("windows-" + number);
    };
  }

  private Charset named(String name) {
    return Charset.isSupported(name) ? Charset.forName(name) : fileCharset;
  }
}
