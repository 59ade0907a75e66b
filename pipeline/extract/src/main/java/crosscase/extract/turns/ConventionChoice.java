package crosscase.extract.turns;

import crosscase.corpus.Genre;
import crosscase.corpus.GenreDecision;
import crosscase.corpus.Kind;
import crosscase.extract.blocks.Block;
import crosscase.extract.labels.LabelFinder;
import crosscase.extract.labels.NameShape;
import crosscase.extract.labels.SpeakerLabel;
import crosscase.extract.labels.SpeakerLabel.Convention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Chooses the convention of labels that explains a document best, if any is believed, and adds the
 * labels of others that go with it.
 */
final class ConventionChoice {
  /** The conventions that a transcript may mix: all that put the label in front of the words. */
  private static final Set<Convention> IN_FRONT =
      Set.of(
          Convention.COLON,
          Convention.BRACKET,
          Convention.BOLD,
          Convention.HEARING,
          Convention.BARE);

  private static final Set<Convention> STRAY =
      Set.of(Convention.COLON, Convention.BRACKET, Convention.BOLD);

  /** How much better than its recurring labels alone all labels of a convention must be. */
  private static final double MARGIN = 1.5;

  /** The score from which a second convention is believed beside the best. */
  private static final double SECOND = 1.5;

  private static final double TITLED_SHARE = 0.3;
  private static final int MANY_LABELS = 6;
  private static final double NOT_HOPELESS = -4;
  private static final int MAX_SHOWN = 8;

  private final List<Block> blocks;
  private final List<SpeakerLabel> candidates;
  private final List<ConventionScore> scores;
  private final Optional<ConventionScore> best;

  private ConventionChoice(
      List<Block> blocks, List<SpeakerLabel> candidates, List<ConventionScore> scores) {
    this.blocks = blocks;
    this.candidates = candidates;
    this.scores = scores;
    best =
        scores.stream()
            .max(
                Comparator.comparing(ConventionScore::isBelieved)
                    .thenComparingDouble(ConventionScore::total));
  }

  /**
   * Weighs all conventions.
   *
   * @param known labels named in the metadata, in lower case
   * @param isExcluded whether a label is no speaker
   */
  static ConventionChoice of(
      List<Block> blocks, Kind kind, Set<String> known, Predicate<SpeakerLabel> isExcluded) {
    DocumentText text = new DocumentText(blocks);
    List<SpeakerLabel> candidates =
        LabelFinder.find(blocks).stream()
            .filter(label -> !text.isField(label) && !isExcluded.test(label))
            .toList();
    return new ConventionChoice(blocks, candidates, scores(text, candidates, kind, known));
  }

  private static List<ConventionScore> scores(
      DocumentText text, List<SpeakerLabel> candidates, Kind kind, Set<String> known) {
    Map<Convention, List<SpeakerLabel>> byConvention = new EnumMap<>(Convention.class);
    candidates.forEach(
        label ->
            byConvention.computeIfAbsent(label.convention(), key -> new ArrayList<>()).add(label));
    List<ConventionScore> scores = new ArrayList<>();
    for (List<SpeakerLabel> labels : byConvention.values()) {
      LabelSelection.select(text, labels, known).stream()
          .map(selected -> new ConventionScore(text, selected, kind, known))
          .reduce((recurring, all) -> all.total() > recurring.total() + MARGIN ? all : recurring)
          .ifPresent(scores::add);
    }
    return scores;
  }

  /** Whether the labels of the best convention name speakers. */
  boolean isBelieved() {
    return best.filter(ConventionScore::isBelieved).isPresent();
  }

  boolean hasLabels() {
    return best.isPresent();
  }

  List<Block> blocks() {
    return blocks;
  }

  /** The labels of the best convention and those that go with it, in order. */
  List<SpeakerLabel> labels() {
    List<SpeakerLabel> chosen =
        new ArrayList<>(best.map(ConventionScore::labels).orElse(List.of()));
    Set<List<Integer>> lines = new HashSet<>();
    Set<String> names = new HashSet<>();
    chosen.forEach(label -> lines.add(line(label)));
    chosen.forEach(label -> names.add(label.key()));
    if (chosen.stream().allMatch(label -> IN_FRONT.contains(label.convention()))) {
      scores.stream()
          .filter(score -> score.total() > SECOND && score.isOneOf(IN_FRONT))
          .flatMap(score -> score.labels().stream())
          .filter(label -> lines.add(line(label)))
          .forEach(chosen::add);
    }
    candidates.stream()
        .filter(label -> STRAY.contains(label.convention()))
        .filter(label -> names.contains(label.key()) || NameShape.isTitled(label.name()))
        .filter(label -> lines.add(line(label)))
        .forEach(chosen::add);
    chosen.sort(Comparator.comparingInt(SpeakerLabel::block).thenComparingInt(SpeakerLabel::begin));
    return chosen;
  }

  private List<Integer> line(SpeakerLabel label) {
    int begin = blocks.get(label.block()).text().lastIndexOf('\n', label.begin() - 1);
    return List.of(label.block(), begin);
  }

  GenreDecision genre() {
    List<SpeakerLabel> labels = best.orElseThrow().labels();
    long titled = labels.stream().filter(label -> NameShape.isTitled(label.name())).count();
    boolean isHearing = titled >= labels.size() * TITLED_SHARE;
    return new GenreDecision(
        isHearing ? Genre.HEARING : Genre.TRANSCRIPT,
        "%d labels such as %s name who speaks.".formatted(labels.size(), names(labels)),
        evidence());
  }

  /** What was weighed, best first. */
  List<String> evidence() {
    return scores.stream()
        .sorted(Comparator.comparingDouble(ConventionScore::total).reversed())
        .flatMap(score -> explanation(score).stream())
        .toList();
  }

  private static List<String> explanation(ConventionScore score) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%s %+.1f: %d labels %s (%s)",
            score.isBelieved() ? "Speakers" : "No speakers",
            score.total(),
            score.labels().size(),
            score.labels().getFirst().convention().description(),
            names(score.labels())));
    score.parts().stream()
        .filter(part -> Math.abs(part.points()) >= 0.05)
        .map(
            part ->
                String.format(
                    Locale.ROOT, "  %+5.1f  %s: %.2f", part.points(), part.what(), part.share()))
        .forEach(lines::add);
    return lines;
  }

  /** One sentence if many labels that recur were not believed. */
  List<String> warnings() {
    return scores.stream()
        .filter(score -> score.labels().size() >= MANY_LABELS && score.total() > NOT_HOPELESS)
        .max(Comparator.comparingDouble(ConventionScore::total))
        .map(
            score ->
                "No speakers were recognised, although %d labels could name some: %s."
                    .formatted(score.labels().size(), names(score.labels())))
        .stream()
        .toList();
  }

  private static String names(List<SpeakerLabel> labels) {
    return labels.stream()
        .map(SpeakerLabel::name)
        .distinct()
        .limit(MAX_SHOWN)
        .collect(Collectors.joining(", "));
  }
}
