package crosscase.extract.turns;

import crosscase.corpus.Paragraph.Form;
import crosscase.extract.blocks.Block;
import crosscase.extract.blocks.LineWrap;
import crosscase.extract.blocks.TimeCode;
import crosscase.extract.labels.NameShape;
import crosscase.extract.labels.SpeakerLabel;
import crosscase.extract.labels.SpeakerLabel.Convention;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The text of a document in relation to its labels. */
final class DocumentText {
  private static final Pattern WORD_BREAK = Pattern.compile("[^\\p{L}\\d'’]+");

  /** A paragraph may contain thousands of labels, so only this much after one is looked at. */
  private static final int MAX_SAMPLE = 5_000;

  private static final int MIN_WORD = 3;
  private static final int MAX_FIELD_LENGTH = 30;
  private static final int MAX_FIELD_WORDS = 4;
  private static final int MAX_LINES = 60;

  private final List<Block> blocks;
  private final Map<String, Integer> words = new HashMap<>();
  private final long[] lengths;

  DocumentText(List<Block> blocks) {
    this.blocks = blocks;
    lengths = new long[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      WORD_BREAK.splitAsStream(block.text()).forEach(word -> words.merge(word, 1, Integer::sum));
      boolean isProse = block.form() != Form.HEADING && block.form() != Form.FOOTNOTE;
      lengths[i + 1] = lengths[i] + (isProse ? block.text().length() : 0);
    }
  }

  List<Block> blocks() {
    return blocks;
  }

  Block blockOf(SpeakerLabel label) {
    return blocks.get(label.block());
  }

  /** How many characters of running text the blocks hold, from one up to but without another. */
  long length(int from, int to) {
    return lengths[to] - lengths[Math.min(from, to)];
  }

  /**
   * The text after a label in its paragraph, or below or beside it if the label stands alone,
   * without times. For captions, that of the next caption as well.
   */
  String textAfter(SpeakerLabel label) {
    String text = blockOf(label).text();
    int begin = Math.min(label.end(), text.length());
    String rest = text.substring(begin, Math.min(begin + MAX_SAMPLE, text.length())).strip();
    int next = label.block() + 1;
    for (; (rest.isEmpty() || TimeCode.isTimeOnly(rest)) && next < blocks.size(); next++) {
      rest = blocks.get(next).text();
    }
    boolean runsOn =
        next < blocks.size() && blocks.get(next).position() instanceof Block.Position.Cue;
    return TimeCode.withoutTimes(runsOn ? rest + "\n" + blocks.get(next).text() : rest).strip();
  }

  /** How often the rarest word of a name occurs anywhere, as a label or in running text. */
  int mentions(String name) {
    return Arrays.stream(WORD_BREAK.split(name))
        .filter(word -> !word.isEmpty())
        .mapToInt(word -> words.getOrDefault(word, 0))
        .min()
        .orElse(0);
  }

  /** Whether all words of a name also occur in lower case, as those of a topic do. */
  boolean isWrittenSmall(String name) {
    List<String> parts =
        Arrays.stream(WORD_BREAK.split(name)).filter(word -> word.length() >= MIN_WORD).toList();
    return !parts.isEmpty()
        && parts.stream().allMatch(word -> words.containsKey(word.toLowerCase(Locale.ROOT)));
  }

  /** Whether it is a field of a form: {@code Interviewer: Ann Ash} beside {@code Date: 3 May}. */
  boolean isField(SpeakerLabel label) {
    if (label.convention() != Convention.COLON) {
      return false;
    }
    String line = textAfter(label).lines().findFirst().orElse("").stripTrailing();
    return line.split("\\s+", MAX_FIELD_WORDS + 1).length <= MAX_FIELD_WORDS
        && !LineWrap.endsSentence(line)
        && fieldsAround(label.block()) > 1;
  }

  private long fieldsAround(int block) {
    return blocks.subList(Math.max(0, block - 2), Math.min(blocks.size(), block + 3)).stream()
        .flatMap(near -> near.text().lines().limit(MAX_LINES))
        .filter(DocumentText::isFieldName)
        .count();
  }

  private static boolean isFieldName(String line) {
    int colon = line.indexOf(':');
    return colon > 0
        && colon < MAX_FIELD_LENGTH
        && NameShape.isNonSpeaker(line.substring(0, colon));
  }
}
