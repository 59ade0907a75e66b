package crosscase.extract.turns;

import crosscase.extract.blocks.Block;
import crosscase.extract.blocks.LineWrap;
import crosscase.extract.labels.NameShape;
import crosscase.extract.labels.SpeakerLabel;
import crosscase.extract.labels.SpeakerLabel.Convention;
import java.util.List;

/**
 * Distinguishes the fields of a form from labels: {@code Interviewer: Ann Ash} beside {@code Date:
 * 3 May} and {@code Place: the shed}.
 */
final class FormFields {
  private static final int MAX_FIELD_LENGTH = 30;
  private static final int MAX_WORDS = 4;

  /** How many paragraphs are examined on each side. */
  private static final int NEIGHBOURS = 2;

  private final LabelledText words;

  FormFields(LabelledText words) {
    this.words = words;
  }

  List<SpeakerLabel> removeFields(List<SpeakerLabel> labels) {
    return labels.stream().filter(label -> !isField(label)).toList();
  }

  private boolean isField(SpeakerLabel label) {
    return label.convention() == Convention.COLON
        && isFieldValue(words.textAfter(label).lines().findFirst().orElse(""))
        && fieldsAround(label.block()) > 1;
  }

  private static boolean isFieldValue(String line) {
    int words = line.stripTrailing().split("\\s+", MAX_WORDS + 1).length;
    return words <= MAX_WORDS && !LineWrap.endsSentence(line);
  }

  private long fieldsAround(int block) {
    List<Block> blocks = words.blocks();
    return blocks
        .subList(Math.max(0, block - NEIGHBOURS), Math.min(blocks.size(), block + NEIGHBOURS + 1))
        .stream()
        .flatMap(near -> near.text().lines())
        .filter(FormFields::isField)
        .count();
  }

  private static boolean isField(String line) {
    int colon = line.indexOf(':');
    return colon > 0
        && colon < MAX_FIELD_LENGTH
        && NameShape.isNonSpeaker(line.substring(0, colon));
  }
}
