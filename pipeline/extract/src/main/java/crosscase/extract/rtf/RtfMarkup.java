package crosscase.extract.rtf;

import java.util.Map;
import java.util.Set;

/** The control words of RTF that stand for characters, and those whose groups contain no text. */
final class RtfMarkup {
  private static final Set<String> DISCARDED =
      Set.of(
          "annotation",
          "colortbl",
          "fldinst",
          "footer",
          "footerf",
          "footerl",
          "footerr",
          "header",
          "headerf",
          "headerl",
          "headerr",
          "info",
          "nonesttables",
          "nonshppict",
          "pict",
          "rxe",
          "shprslt",
          "tc",
          "tcn",
          "upr",
          "xe");
  private static final Map<String, String> CHARACTERS =
      Map.ofEntries(
          Map.entry("tab", "\t"),
          Map.entry("line", "\n"),
          Map.entry("lbr", "\n"),
          Map.entry("~", "\u00A0"),
          Map.entry("_", "\u2011"),
          Map.entry("-", "\u00AD"),
          Map.entry("\\", "\\"),
          Map.entry("{", "{"),
          Map.entry("}", "}"),
          Map.entry("bullet", "\u2022"),
          Map.entry("emdash", "\u2014"),
          Map.entry("endash", "\u2013"),
          Map.entry("lquote", "\u2018"),
          Map.entry("rquote", "\u2019"),
          Map.entry("ldblquote", "\u201C"),
          Map.entry("rdblquote", "\u201D"),
          Map.entry("emspace", " "),
          Map.entry("enspace", " "),
          Map.entry("qmspace", " "));

  private RtfMarkup() {}

  /** Whether a group that begins with this word contains no text of the document. */
  static boolean isDiscarded(String word) {
    return DISCARDED.contains(word);
  }

  /** The character that a control word stands for; empty if it stands for none. */
  static String character(String word) {
    return CHARACTERS.getOrDefault(word, "");
  }
}
