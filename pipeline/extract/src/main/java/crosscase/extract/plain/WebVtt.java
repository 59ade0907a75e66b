package crosscase.extract.plain;

import crosscase.extract.blocks.Block;
import crosscase.extract.blocks.Typography;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads WebVTT captions: the text and voice of each cue ({@code <v Ann>}), without notes, styles,
 * identifiers and tags.
 */
public final class WebVtt {
  private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^ >]*)?\\s+([^>]+)>");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9A-Fa-f]+|[a-z]+);");

  private WebVtt() {}

  public static List<Block> read(String text) {
    List<Block> blocks = new ArrayList<>();
    Captions.cues(text).forEach(cue -> add(cue, blocks));
    return blocks;
  }

  /** Two voices may share a cue. */
  private static void add(Captions.Cue cue, List<Block> blocks) {
    String words = String.join("\n", cue.lines());
    Matcher voices = VOICE.matcher(words);
    Block.Position.Cue place = new Block.Position.Cue("", cue.startMs());
    int begin = 0;
    while (voices.find()) {
      add(place, words.substring(begin, voices.start()), blocks);
      place = new Block.Position.Cue(Typography.oneLine(decode(voices.group(1))), cue.startMs());
      begin = voices.end();
    }
    add(place, words.substring(begin), blocks);
  }

  private static void add(Block.Position.Cue place, String words, List<Block> blocks) {
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
      return characterReference(name.substring(1)).orElse(entity.group());
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

  private static Optional<String> characterReference(String digits) {
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
