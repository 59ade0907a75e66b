package crosscase.extract.plain;

import crosscase.extract.blocks.Block;
import crosscase.extract.blocks.Typography;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads SubRip captions ({@code .srt}) without their numbers, times and styling. */
public final class SubRip {
  private static final Pattern STYLING =
      Pattern.compile("</?(?:b|i|u|s|font)(?: [^>]*)?>|\\{\\\\[^}]*\\}", Pattern.CASE_INSENSITIVE);

  private SubRip() {}

  public static List<Block> read(String text) {
    List<Block> blocks = new ArrayList<>();
    for (Captions.Cue cue : Captions.cues(text)) {
      String words = STYLING.matcher(String.join("\n", cue.lines())).replaceAll("");
      String clean = Typography.clean(words);
      if (!clean.isEmpty()) {
        blocks.add(Block.cue(new Block.Position.Cue("", cue.startMs()), clean));
      }
    }
    return blocks;
  }
}
