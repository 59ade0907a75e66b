package crosscase.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads text without marks: a blank line parts paragraphs, and so does a line that ends early. */
final class PlainTextBlocks {
  private PlainTextBlocks() {}

  static List<Block> read(String text) {
    LineWrap wrap = LineWrap.of(text.lines().filter(line -> !line.isBlank()).toList());
    List<Block> blocks = new ArrayList<>();
    for (String part : text.replaceAll("\\r\\n?", "\n").split("\\n\\s*\\n")) {
      List<String> lines = Arrays.stream(part.split("\n")).map(String::stripTrailing).toList();
      for (List<String> paragraph : wrap.cut(lines)) {
        String words = Typography.clean(String.join("\n", paragraph));
        if (!words.isEmpty()) {
          blocks.add(Block.text(words));
        }
      }
    }
    return blocks;
  }
}
