package crosscase.extract;

import crosscase.extract.SpeakerLabel.Convention;
import java.util.List;

/**
 * Tells the fields of a form from labels: {@code Interviewer: Ann Ash} beside {@code Date: 3 May}
 * and {@code Place: the shed}.
 */
final class FormFields {
  private static final int LONGEST_FIELD = 30;
  private static final int MOST_WORDS = 4;

  /** In paragraphs, before and behind. */
  private static final int AROUND = 2;

  private final Words words;

  FormFields(Words words) {
    this.words = words;
  }

  List<SpeakerLabel> leaveOut(List<SpeakerLabel> labels) {
    return labels.stream().filter(label -> !isField(label)).toList();
  }

  private boolean isField(SpeakerLabel label) {
    return label.convention() == Convention.COLON
        && isOfForm(words.after(label).lines().findFirst().orElse(""))
        && fieldsAround(label.block()) > 1;
  }

  private static boolean isOfForm(String line) {
    int words = line.stripTrailing().split("\\s+", MOST_WORDS + 1).length;
    return words <= MOST_WORDS && !LineWrap.endsSentence(line);
  }

  private long fieldsAround(int block) {
    List<Block> blocks = words.blocks();
    return blocks
        .subList(Math.max(0, block - AROUND), Math.min(blocks.size(), block + AROUND + 1))
        .stream()
        .flatMap(near -> near.text().lines())
        .filter(FormFields::isField)
        .count();
  }

  private static boolean isField(String line) {
    int colon = line.indexOf(':');
    return colon > 0 && colon < LONGEST_FIELD && NameShape.isNobody(line.substring(0, colon));
  }
}
