package crosscase.extract.turns;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import crosscase.corpus.Genre;
import crosscase.corpus.GenreDecision;
import crosscase.corpus.Kind;
import crosscase.extract.ReadingHints;
import crosscase.extract.SpeakerCorrections;
import crosscase.extract.blocks.Block;
import crosscase.extract.labels.LabelFinder;
import crosscase.extract.labels.SpeakerColumns;
import crosscase.extract.labels.SpeakerLabel;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Decides the genre of a document and cuts a conversation wherever somebody begins to speak.
 *
 * <p>{@link ConventionChoice} finds the labels that explain the document best, and {@link
 * TurnCutter} cuts at them. Labels named in the metadata are trusted wherever they are; labels that
 * the metadata says are no speakers stay in the text.
 */
public final class TurnFinder {
  private final Kind kind;
  private final Set<String> known;
  private final Optional<Genre> told;
  private final SpeakerCorrections corrections;

  private TurnFinder(Kind kind, Set<String> known, ReadingHints hints) {
    this.kind = kind;
    this.known = known;
    this.told = hints.toldGenre();
    this.corrections = hints.speakers();
  }

  /**
   * What was found in a document.
   *
   * @param segments its blocks, cut at each label; each block is one segment if nobody speaks
   * @param warnings one sentence if there are labels that were not believed; otherwise none
   * @param correctedLabels the labels that {@code speakers.csv} names
   */
  public record TurnFinding(
      GenreDecision genre,
      List<SpeechSegment> segments,
      List<String> warnings,
      List<String> correctedLabels) {
    public TurnFinding {
      segments = List.copyOf(segments);
      warnings = List.copyOf(warnings);
      correctedLabels = List.copyOf(correctedLabels);
    }
  }

  /**
   * Looks for turns, unless the metadata says that the document is no conversation.
   *
   * @param named labels to which the metadata gives a role
   */
  public static TurnFinding find(
      List<Block> blocks, Kind kind, Set<String> named, ReadingHints hints) {
    Optional<GenreDecision> prose = toldProse(kind, hints.toldGenre());
    if (prose.isPresent()) {
      return uncut(blocks, prose.get(), List.of(), List.of());
    }
    Set<String> known = new HashSet<>(hints.speakers().certainLabels());
    named.forEach(name -> known.add(name.toLowerCase(Locale.ROOT)));
    return new TurnFinder(kind, known, hints).find(blocks);
  }

  /** What the metadata calls a document in which nobody speaks by turns. */
  private static Optional<GenreDecision> toldProse(Kind kind, Optional<Genre> told) {
    Optional<Genre> genre =
        told.isEmpty() && kind == Kind.REPORT ? Optional.of(Genre.REPORT) : told;
    return genre.filter(each -> !each.isConversation()).map(each -> told(each, List.of()));
  }

  private static GenreDecision told(Genre genre, List<String> evidence) {
    return new GenreDecision(
        genre, "The metadata says that it is %s.".formatted(genre.phrase()), evidence);
  }

  private TurnFinding find(List<Block> blocks) {
    ConventionChoice choice = choose(blocks);
    if (!choice.isBelieved()) {
      List<Block> reordered = SpeakerColumns.moveNamesFirst(blocks);
      ConventionChoice other = reordered.equals(blocks) ? choice : choose(reordered);
      choice = other.isBelieved() ? other : choice;
    }
    return choice.isBelieved() || (told.isPresent() && choice.hasLabels())
        ? cut(choice)
        : uncut(
            blocks,
            told.isPresent()
                ? told(told.get(), choice.evidence())
                : ProseGenre.of(blocks, choice.evidence()),
            choice.warnings(),
            excludedLabels(blocks));
  }

  /** Leaves out what is no speaker only if nobody else is left, so that other turns stay. */
  private ConventionChoice choose(List<Block> blocks) {
    ConventionChoice choice = ConventionChoice.of(blocks, kind, known, label -> false);
    return choice.hasLabels() && choice.labels().stream().allMatch(this::isExcluded)
        ? ConventionChoice.of(blocks, kind, known, this::isExcluded)
        : choice;
  }

  private boolean isExcluded(SpeakerLabel label) {
    return corrections.excludes(label.name()) || corrections.excludes(label.withoutDetails());
  }

  private List<String> excludedLabels(List<Block> blocks) {
    return corrections.isEmpty()
        ? List.of()
        : LabelFinder.find(blocks).stream()
            .filter(this::isExcluded)
            .map(SpeakerLabel::name)
            .distinct()
            .toList();
  }

  private TurnFinding cut(ConventionChoice choice) {
    List<SpeakerLabel> labels = withConsistentNames(choice.labels());
    List<SpeakerLabel> renamed =
        labels.stream().filter(label -> !isExcluded(label)).map(this::renamed).toList();
    GenreDecision genre = choice.genre();
    return new TurnFinding(
        told.map(each -> told(each, genre.evidence())).orElse(genre),
        new TurnCutter(choice.blocks(), renamed).cut(),
        List.of(),
        labels.stream().flatMap(this::inCorrections).distinct().toList());
  }

  private SpeakerLabel renamed(SpeakerLabel label) {
    return inCorrections(label)
        .findFirst()
        .map(name -> label.withName(corrections.nameOf(name)))
        .orElse(label);
  }

  /** What {@code speakers.csv} calls a label: as it is written, or without its details. */
  private Stream<String> inCorrections(SpeakerLabel label) {
    return Stream.of(label.name(), label.withoutDetails()).filter(corrections::names);
  }

  private static TurnFinding uncut(
      List<Block> blocks, GenreDecision genre, List<String> warnings, List<String> excluded) {
    return new TurnFinding(
        genre, blocks.stream().map(SpeechSegment::of).toList(), warnings, excluded);
  }

  /** Brackets after a name are part of it if they are always the same, else stage directions. */
  private static List<SpeakerLabel> withConsistentNames(List<SpeakerLabel> labels) {
    Map<String, Set<String>> names =
        labels.stream()
            .collect(
                groupingBy(
                    SpeakerLabel::key,
                    mapping(label -> label.name().toLowerCase(Locale.ROOT), toSet())));
    return labels.stream()
        .map(
            label ->
                names.getOrDefault(label.key(), Set.of()).size() > 1
                    ? label.withName(label.withoutDetails())
                    : label)
        .toList();
  }
}
