package crosscase.extract;

import crosscase.extract.SpeakerLabel.Convention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts the blocks of a transcript where somebody begins to speak.
 *
 * <p>No label is believed alone: the convention that the document keeps to is the one whose labels
 * recur and alternate most often; labels that the metadata names are believed wherever they stand.
 */
final class TurnFinder {
  private static final Pattern TIME_CODE =
      Pattern.compile("[\\[(<]\\d{1,2}:\\d{2}:\\d{2}(?:[.,]\\d{1,3})?[\\])>]");
  private static final Pattern BARE_TIME =
      Pattern.compile("\\s*\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?\\s*");

  private final List<Block> blocks;
  private final Set<String> certain = new HashSet<>();

  private TurnFinder(List<Block> blocks, Set<String> known) {
    this.blocks = blocks;
    known.forEach(name -> certain.add(name.toLowerCase(Locale.ROOT)));
  }

  /** The blocks cut into passages; without a convention one passage each. */
  static List<Passage> find(List<Block> blocks, Set<String> known) {
    TurnFinder finder = new TurnFinder(blocks, known);
    return finder.cut(finder.labels(LabelShapes.find(blocks)));
  }

  private List<SpeakerLabel> labels(List<SpeakerLabel> candidates) {
    List<SpeakerLabel> best = List.of();
    for (Convention convention : Convention.values()) {
      List<SpeakerLabel> labels =
          believed(candidates.stream().filter(c -> c.convention() == convention).toList());
      if (labels.size() > best.size()) {
        best = labels;
      }
    }
    return best;
  }

  /** The labels of one convention that recur or are certain, if they look like a conversation. */
  private List<SpeakerLabel> believed(List<SpeakerLabel> candidates) {
    Map<String, Integer> counts = new HashMap<>();
    candidates.forEach(label -> counts.merge(label.key(), 1, Integer::sum));
    List<SpeakerLabel> labels =
        candidates.stream()
            .filter(label -> isCertain(label) || counts.getOrDefault(label.key(), 0) > 1)
            .toList();
    return labels.stream().anyMatch(this::isCertain) || isConversation(labels) ? labels : List.of();
  }

  private boolean isCertain(SpeakerLabel label) {
    return label.convention() == Convention.VOICE || certain.contains(label.key());
  }

  private boolean isConversation(List<SpeakerLabel> labels) {
    int changes = 0;
    for (int i = 1; i < labels.size(); i++) {
      changes += labels.get(i).key().equals(labels.get(i - 1).key()) ? 0 : 1;
    }
    return changes > 1
        && changes * 2 >= labels.size() - 1
        && labels.getFirst().block() * 2 <= blocks.size();
  }

  private List<Passage> cut(List<SpeakerLabel> labels) {
    List<Passage> passages = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      int begin = 0;
      String speaker = "";
      for (; next < labels.size() && labels.get(next).block() == i; next++) {
        SpeakerLabel label = labels.get(next);
        add(passages, speaker, block, begin, label.begin());
        speaker = label.name();
        begin = label.end();
      }
      add(passages, speaker, block, begin, block.text().length());
    }
    return passages;
  }

  private static void add(List<Passage> passages, String speaker, Block block, int begin, int end) {
    String words = TIME_CODE.matcher(block.text().substring(begin, end)).replaceAll(" ");
    boolean isTime = BARE_TIME.matcher(words).matches();
    if (!speaker.isEmpty() || !words.isBlank()) {
      passages.add(new Passage(speaker, block.saying(isTime ? "" : words)));
    }
  }
}
