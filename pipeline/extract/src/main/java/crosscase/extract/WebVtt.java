package crosscase.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads WebVTT captions: the words and the voice of each cue ({@code <v Ann>}), without notes,
 * styles, identifiers and tags.
 */
final class WebVtt {
  private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^ >]*)?\\s+([^>]+)>");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9A-Fa-f]+|[a-z]+);");

  private WebVtt() {}

  static List<Block> read(String text) {
    List<Block> blocks = new ArrayList<>();
    Captions.cues(text).forEach(cue -> add(cue, blocks));
    return blocks;
  }

  /** Two voices may share a cue. */
  private static void add(Captions.Cue cue, List<Block> blocks) {
    String words = String.join("\n", cue.lines());
    Matcher voices = VOICE.matcher(words);
    Block.Place.Cue place = new Block.Place.Cue("", cue.startMs());
    int begin = 0;
    while (voices.find()) {
      add(place, words.substring(begin, voices.start()), blocks);
      place = new Block.Place.Cue(Typography.oneLine(decode(voices.group(1))), cue.startMs());
      begin = voices.end();
    }
    add(place, words.substring(begin), blocks);
  }

  private static void add(Block.Place.Cue place, String words, List<Block> blocks) {
    String clean = Typography.clean(decode(TAG.matcher(words).replaceAll("")));
    if (!clean.isEmpty()) {
      blocks.add(Block.cue(place, clean));
    }
  }

  private static String decode(String text) {
    return ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found)));
  }

  private static String character(MatchResult entity) {
    String name = entity.group(1);
    if (name.startsWith("#")) {
      return numbered(name.substring(1)).orElse(entity.group());
    }
    return switch (name) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "apos" -> "'";
      case "nbsp" -> " ";
      case "lrm", "rlm" -> "";
      default -> entity.group();
    };
  }

  private static Optional<String> numbered(String digits) {
    try {
      int code =
          digits.startsWith("x")
              ? Integer.parseInt(digits.substring(1), 16)
              : Integer.parseInt(digits);
      return Character.isValidCodePoint(code)
          ? Optional.of(Character.toString(code))
          : Optional.empty();
    } catch (NumberFormatException noCharacter) {
      return Optional.empty();
    }
  }
}
