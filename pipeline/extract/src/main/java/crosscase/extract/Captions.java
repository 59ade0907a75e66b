package crosscase.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Reads what WebVTT and SubRip have in common: groups of lines, the time above the words. */
final class Captions {
  private static final Pattern TIMES =
      Pattern.compile("\\s*(?:\\d+:)?\\d{1,2}:\\d{2}[.,]\\d{1,3}\\s*-->.*");

  private Captions() {}

  /** The words of each cue, line by line; groups without a time are no cues. */
  static List<List<String>> cues(String text) {
    List<List<String>> cues = new ArrayList<>();
    for (String group : text.replaceAll("\\r\\n?", "\n").split("\\n[ \\t]*\\n")) {
      List<String> lines = Arrays.stream(group.split("\n")).filter(l -> !l.isBlank()).toList();
      for (int i = 0; i < Math.min(2, lines.size()); i++) {
        if (TIMES.matcher(lines.get(i)).matches()) {
          cues.add(lines.subList(i + 1, lines.size()));
          break;
        }
      }
    }
    return cues;
  }
}
