package crosscase.extract.turns;

import crosscase.corpus.Paragraph.Form;
import crosscase.extract.blocks.Block;
import crosscase.extract.blocks.TimeCode;
import crosscase.extract.labels.SpeakerLabel;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The text of a document in relation to its labels. */
final class LabelledText {
  /**
   * If this share of the text comes before the first label, and again after the last, the
   * conversation is only quoted.
   */
  private static final double LARGE_SHARE = 0.25;

  /** Text this short before or after the labels is a title, a header or a note. */
  private static final int SHORT_TEXT = 200;

  /**
   * How much of a paragraph is searched for a question; one paragraph may contain thousands of
   * labels.
   */
  private static final int MAX_SAMPLE = 5_000;

  private final List<Block> blocks;
  private final String all;

  LabelledText(List<Block> blocks) {
    this.blocks = blocks;
    this.all = String.join("\n", blocks.stream().map(Block::text).toList());
  }

  List<Block> blocks() {
    return blocks;
  }

  /**
   * The text after a label in its paragraph, or below or beside it if the label stands alone,
   * without times. For captions, that of the next caption as well.
   */
  String textAfter(SpeakerLabel label) {
    String text = blocks.get(label.block()).text();
    int begin = Math.min(label.end(), text.length());
    String rest = text.substring(begin, Math.min(begin + MAX_SAMPLE, text.length())).strip();
    int next = label.block() + 1;
    for (; isEmptyOrTime(rest) && next < blocks.size(); next++) {
      rest = blocks.get(next).text();
    }
    boolean runsOn =
        next < blocks.size() && blocks.get(next).position() instanceof Block.Position.Cue;
    return TimeCode.withoutTimes(runsOn ? rest + "\n" + blocks.get(next).text() : rest).strip();
  }

  private static boolean isEmptyOrTime(String text) {
    return text.isEmpty() || TimeCode.isTimeOnly(text);
  }

  /** How often each name occurs anywhere, as a label or in running text. */
  Map<String, Integer> countNames(Collection<String> names) {
    return names.isEmpty() ? Map.of() : new NameCounter(names).countIn(all);
  }

  /**
   * Whether more text comes before the labels than after, or much text both before and after them.
   */
  boolean isMostTextOutside(List<SpeakerLabel> labels) {
    long before = length(0, labels.getFirst().block());
    long after = length(labels.getLast().block() + 1, blocks.size());
    long total = length(0, blocks.size());
    return before > SHORT_TEXT
        && (before * 2 > total
            || (before > LARGE_SHARE * total && after > LARGE_SHARE * total && after > SHORT_TEXT));
  }

  private long length(int from, int to) {
    return blocks.subList(from, Math.max(from, to)).stream()
        .filter(block -> block.form() != Form.HEADING && block.form() != Form.FOOTNOTE)
        .mapToLong(block -> block.text().length())
        .sum();
  }
}
