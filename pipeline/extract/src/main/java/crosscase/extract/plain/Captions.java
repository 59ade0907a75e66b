package crosscase.extract.plain;

import crosscase.extract.blocks.TimeCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Reads what WebVTT and SubRip have in common: groups of lines, with the time above the text. */
final class Captions {
  private static final Pattern TIMES =
      Pattern.compile("\\s*(?:\\d+:)?\\d{1,2}:\\d{2}[.,]\\d{1,3}\\s*-->.*");

  private Captions() {}

  /** The lines of a cue, and the time at which it appears. */
  record Cue(long startMs, List<String> lines) {}

  /** The cues in order; a group without a time is not a cue. */
  static List<Cue> cues(String text) {
    List<Cue> cues = new ArrayList<>();
    for (String group : text.replaceAll("\\r\\n?", "\n").split("\\n[ \\t]*\\n")) {
      List<String> lines = Arrays.stream(group.split("\n")).filter(l -> !l.isBlank()).toList();
      for (int i = 0; i < Math.min(2, lines.size()); i++) {
        if (TIMES.matcher(lines.get(i)).matches()) {
          long startMs = TimeCode.millis(lines.get(i)).orElse(0);
          cues.add(new Cue(startMs, lines.subList(i + 1, lines.size())));
          break;
        }
      }
    }
    return cues;
  }
}
