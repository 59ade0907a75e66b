package crosscase.extract.turns;

import crosscase.extract.blocks.Block;
import crosscase.extract.labels.LabelFinder;
import crosscase.extract.labels.SpeakerColumns;
import crosscase.extract.labels.SpeakerLabel;
import crosscase.extract.labels.SpeakerLabel.Convention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Cuts the blocks of a transcript wherever somebody begins to speak.
 *
 * <p>No label is trusted by itself: {@link LabelFinder} finds the candidates of every convention,
 * {@link ConversationCheck} judges them over the whole document, the convention with the most
 * labels is kept, and {@link TurnCutter} cuts. Labels named in the metadata are trusted wherever
 * they are.
 */
public final class TurnFinder {
  private static final Set<Convention> STRAY_CONVENTIONS =
      Set.of(Convention.COLON, Convention.BRACKET, Convention.BOLD);

  private TurnFinder() {}

  /** The blocks, cut into segments; if nobody speaks, each block is one segment. */
  public static List<SpeechSegment> find(List<Block> blocks, Set<String> known) {
    Set<String> lower = new HashSet<>();
    known.forEach(name -> lower.add(name.toLowerCase(Locale.ROOT)));
    List<SpeakerLabel> labels = withConsistentNames(labels(blocks, lower));
    if (!labels.isEmpty()) {
      return new TurnCutter(blocks, labels).cut();
    }
    List<Block> reordered = SpeakerColumns.moveNamesFirst(blocks);
    List<SpeakerLabel> labelsAfter =
        reordered.equals(blocks) ? labels : withConsistentNames(labels(reordered, lower));
    return labelsAfter.isEmpty()
        ? blocks.stream().map(SpeechSegment::of).toList()
        : new TurnCutter(reordered, labelsAfter).cut();
  }

  private static List<SpeakerLabel> labels(List<Block> blocks, Set<String> known) {
    LabelledText words = new LabelledText(blocks);
    List<SpeakerLabel> candidates = new FormFields(words).removeFields(LabelFinder.find(blocks));
    List<SpeakerLabel> best = List.of();
    for (Convention convention : Convention.values()) {
      List<SpeakerLabel> ofConvention =
          candidates.stream().filter(label -> label.convention() == convention).toList();
      List<SpeakerLabel> labels =
          new ConversationCheck(words, ofConvention, known).acceptedLabels();
      best = labels.size() > best.size() ? labels : best;
    }
    return withStrays(best, candidates);
  }

  /** Adds labels in which a speaker already found is occasionally written in another convention. */
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
        .filter(
            label -> STRAY_CONVENTIONS.contains(label.convention()) && names.contains(label.key()))
        .filter(label -> labelled.add(label.block()))
        .forEach(all::add);
    all.sort(Comparator.comparingInt(SpeakerLabel::block).thenComparingInt(SpeakerLabel::begin));
    return all;
  }

  /**
   * Brackets after a name are part of it if they are always the same; otherwise they are stage
   * directions.
   */
  private static List<SpeakerLabel> withConsistentNames(List<SpeakerLabel> labels) {
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
                    ? label.withName(label.withoutDetails())
                    : label)
        .toList();
  }
}
