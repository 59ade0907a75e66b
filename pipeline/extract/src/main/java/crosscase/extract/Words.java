package crosscase.extract;

import crosscase.corpus.Paragraph.Form;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The words of a document, as they stand to its labels. */
final class Words {
  /** From so much of the text before the first label and again after the last, talk is quoted. */
  private static final double MUCH = 0.25;

  /** So few characters around labels are a title, a header or a note. */
  private static final int FEW = 200;

  /** So much of a paragraph says whether it asks; one may hold thousands of labels. */
  private static final int ENOUGH = 5_000;

  private final List<Block> blocks;
  private final String all;

  Words(List<Block> blocks) {
    this.blocks = blocks;
    this.all = String.join("\n", blocks.stream().map(Block::text).toList());
  }

  List<Block> blocks() {
    return blocks;
  }

  /**
   * What follows a label in its paragraph, or below or beside it if it stands alone; no times. Of
   * captions the next as well.
   */
  String after(SpeakerLabel label) {
    String text = blocks.get(label.block()).text();
    int begin = Math.min(label.end(), text.length());
    String rest = text.substring(begin, Math.min(begin + ENOUGH, text.length())).strip();
    int next = label.block() + 1;
    for (; isNoWord(rest) && next < blocks.size(); next++) {
      rest = blocks.get(next).text();
    }
    boolean runsOn = next < blocks.size() && blocks.get(next).place() instanceof Block.Place.Cue;
    return TimeCode.withoutTimes(runsOn ? rest + "\n" + blocks.get(next).text() : rest).strip();
  }

  private static boolean isNoWord(String text) {
    return text.isEmpty() || TimeCode.isAll(text);
  }

  /** How often each name is written anywhere, as a label or among words. */
  Map<String, Integer> mentions(Collection<String> names) {
    return names.isEmpty() ? Map.of() : new Mentions(names).in(all);
  }

  /** Whether there is more before the labels than below, or much before and after them. */
  boolean stayOutside(List<SpeakerLabel> labels) {
    long before = length(0, labels.getFirst().block());
    long after = length(labels.getLast().block() + 1, blocks.size());
    long total = length(0, blocks.size());
    return before > FEW
        && (before * 2 > total || (before > MUCH * total && after > MUCH * total && after > FEW));
  }

  private long length(int from, int to) {
    return blocks.subList(from, Math.max(from, to)).stream()
        .filter(block -> block.form() != Form.HEADING && block.form() != Form.FOOTNOTE)
        .mapToLong(block -> block.text().length())
        .sum();
  }
}
