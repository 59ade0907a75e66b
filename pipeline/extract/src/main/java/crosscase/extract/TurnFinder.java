package crosscase.extract;

import crosscase.extract.SpeakerLabel.Convention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Cuts the blocks of a transcript where somebody begins to speak.
 *
 * <p>No label is believed alone: {@link LabelShapes} finds the candidates of each convention,
 * {@link Conversation} judges them over the document, the convention with most labels is kept, and
 * {@link TurnCutter} cuts. Labels that the metadata names are believed wherever they stand.
 */
final class TurnFinder {
  private static final Set<Convention> STRAY =
      Set.of(Convention.COLON, Convention.BRACKET, Convention.BOLD);

  private TurnFinder() {}

  /** The blocks cut into passages; where nobody speaks one each, as they are. */
  static List<Passage> find(List<Block> blocks, Set<String> known) {
    Set<String> lower = new HashSet<>();
    known.forEach(name -> lower.add(name.toLowerCase(Locale.ROOT)));
    List<SpeakerLabel> labels = named(labels(blocks, lower));
    if (!labels.isEmpty()) {
      return new TurnCutter(blocks, labels).cut();
    }
    List<Block> turned = TableNames.namesFirst(blocks);
    List<SpeakerLabel> behind = turned.equals(blocks) ? labels : named(labels(turned, lower));
    return behind.isEmpty()
        ? blocks.stream().map(Passage::of).toList()
        : new TurnCutter(turned, behind).cut();
  }

  private static List<SpeakerLabel> labels(List<Block> blocks, Set<String> known) {
    Words words = new Words(blocks);
    List<SpeakerLabel> candidates = new FormFields(words).leaveOut(LabelShapes.find(blocks));
    List<SpeakerLabel> best = List.of();
    for (Convention convention : Convention.values()) {
      List<SpeakerLabel> ofOne =
          candidates.stream().filter(label -> label.convention() == convention).toList();
      List<SpeakerLabel> labels = new Conversation(words, ofOne, known).labels();
      best = labels.size() > best.size() ? labels : best;
    }
    return withStrays(best, candidates);
  }

  /** A speaker whom the convention has found may be written in another here and there. */
  private static List<SpeakerLabel> withStrays(
      List<SpeakerLabel> best, List<SpeakerLabel> candidates) {
    Set<String> names = new HashSet<>();
    Set<Integer> labelled = new HashSet<>();
    for (SpeakerLabel label : best) {
      names.add(label.key());
      labelled.add(label.block());
    }
    List<SpeakerLabel> all = new ArrayList<>(best);
    candidates.stream()
        .filter(label -> STRAY.contains(label.convention()) && names.contains(label.key()))
        .filter(label -> labelled.add(label.block()))
        .forEach(all::add);
    all.sort(Comparator.comparingInt(SpeakerLabel::block).thenComparingInt(SpeakerLabel::begin));
    return all;
  }

  /** Brackets behind a name belong to it if they always say the same; else they are directions. */
  private static List<SpeakerLabel> named(List<SpeakerLabel> labels) {
    Map<String, Set<String>> names = new HashMap<>();
    for (SpeakerLabel label : labels) {
      names
          .computeIfAbsent(label.key(), key -> new HashSet<>())
          .add(label.name().toLowerCase(Locale.ROOT));
    }
    return labels.stream()
        .map(
            label ->
                names.getOrDefault(label.key(), Set.of()).size() > 1
                    ? label.named(label.withoutDetails())
                    : label)
        .toList();
  }
}
