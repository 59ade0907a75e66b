package crosscase.extract.rtf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The character sets of an RTF file; each font may have one of its own. */
final class RtfCharsets {
  private static final int DOS = 437;
  private static final int DOS_WESTERN_EUROPE = 850;
  private static final int MAC_ROMAN = 10000;

  /** The code page of each number that {@code \fcharset} may have (RTF Specification 1.9.1). */
  private static final Map<Integer, Integer> CODE_PAGES =
      Map.ofEntries(
          Map.entry(0, 1252),
          Map.entry(77, MAC_ROMAN),
          Map.entry(78, 10001),
          Map.entry(79, 10003),
          Map.entry(80, 10008),
          Map.entry(81, 10002),
          Map.entry(83, 10005),
          Map.entry(84, 10004),
          Map.entry(85, 10006),
          Map.entry(86, 10081),
          Map.entry(87, 10021),
          Map.entry(88, 10029),
          Map.entry(89, 10007),
          Map.entry(128, 932),
          Map.entry(129, 949),
          Map.entry(130, 1361),
          Map.entry(134, 936),
          Map.entry(136, 950),
          Map.entry(161, 1253),
          Map.entry(162, 1254),
          Map.entry(163, 1258),
          Map.entry(177, 1255),
          Map.entry(178, 1256),
          Map.entry(186, 1257),
          Map.entry(204, 1251),
          Map.entry(222, 874),
          Map.entry(238, 1250),
          Map.entry(254, DOS),
          Map.entry(255, DOS));

  /**
   * The code pages of DOS that RTF allows; Java also knows IBM's EBCDIC ones, which it does not.
   */
  private static final Set<Integer> DOS_CODE_PAGES =
      Set.of(DOS, DOS_WESTERN_EUROPE, 852, 860, 862, 863, 864, 865, 866);

  /** Java's names of the code pages that it does not know by their number. */
  private static final Map<Integer, String> NAMES =
      Map.ofEntries(
          Map.entry(819, "ISO-8859-1"),
          Map.entry(1361, "x-Johab"),
          Map.entry(MAC_ROMAN, "x-MacRoman"),
          Map.entry(10001, "Shift_JIS"),
          Map.entry(10002, "Big5"),
          Map.entry(10003, "EUC-KR"),
          Map.entry(10004, "x-MacArabic"),
          Map.entry(10005, "x-MacHebrew"),
          Map.entry(10006, "x-MacGreek"),
          Map.entry(10007, "x-MacCyrillic"),
          Map.entry(10008, "GB2312"),
          Map.entry(10021, "x-MacThai"),
          Map.entry(10029, "x-MacCentralEurope"),
          Map.entry(10081, "x-MacTurkish"),
          Map.entry(65001, "UTF-8"));

  private final Map<Integer, Charset> fonts = new HashMap<>();
  private Charset fileCharset = codePage(1252, StandardCharsets.ISO_8859_1);
  private int font;

  /** {@code \mac}, {@code \pc}, {@code \ansicpg1251}: the character set of all other fonts. */
  void fileCharset(String word, int number) {
    fileCharset =
        switch (word) {
          case "mac" -> codePage(MAC_ROMAN);
          case "pc" -> codePage(DOS);
          case "pca" -> codePage(DOS_WESTERN_EUROPE);
          case "ansicpg" -> codePage(number);
          default -> fileCharset;
        };
  }

  /** A control word of the font table. */
  void handle(String word, int number) {
    switch (word) {
      case "f" -> font = number;
      case "fcharset" -> {
        Integer codePage = CODE_PAGES.get(number);
        if (codePage != null) {
          fonts.put(font, codePage(codePage));
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
    return codePage(number, fileCharset);
  }

  private static Charset codePage(int number, Charset otherwise) {
    String prefix = DOS_CODE_PAGES.contains(number) ? "IBM" : "windows-";
    String name = NAMES.getOrDefault(number, prefix + number);
    return Charset.isSupported(name) ? Charset.forName(name) : otherwise;
  }
}
