package crosscase.extract.turns;

import crosscase.corpus.Genre;
import crosscase.corpus.GenreDecision;
import crosscase.corpus.Kind;
import crosscase.extract.blocks.Block;
import crosscase.extract.labels.SpeakerColumns;
import crosscase.extract.labels.SpeakerLabel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Decides the genre of a document and cuts a conversation wherever somebody begins to speak.
 *
 * <p>{@link ConventionChoice} finds the labels that explain the document best, and {@link
 * TurnCutter} cuts at them. Labels named in the metadata are trusted wherever they are.
 */
public final class TurnFinder {
  private TurnFinder() {}

  /**
   * What was found in a document.
   *
   * @param segments its blocks, cut at each label; each block is one segment if nobody speaks
   * @param warnings one sentence if there are labels that were not believed; otherwise none
   */
  public record TurnFinding(
      GenreDecision genre, List<SpeechSegment> segments, List<String> warnings) {
    public TurnFinding {
      segments = List.copyOf(segments);
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * Looks for turns, unless the document is a report.
   *
   * @param known labels named in the metadata
   */
  public static TurnFinding find(List<Block> blocks, Kind kind, Set<String> known) {
    if (kind == Kind.REPORT) {
      String reason = "The metadata says that it is a report.";
      return uncut(blocks, new GenreDecision(Genre.REPORT, reason, List.of()), List.of());
    }
    Set<String> lower = new HashSet<>();
    known.forEach(name -> lower.add(name.toLowerCase(Locale.ROOT)));
    ConventionChoice choice = ConventionChoice.of(blocks, kind, lower);
    if (choice.isBelieved()) {
      return cut(blocks, choice);
    }
    List<Block> reordered = SpeakerColumns.moveNamesFirst(blocks);
    if (!reordered.equals(blocks)) {
      ConventionChoice other = ConventionChoice.of(reordered, kind, lower);
      if (other.isBelieved()) {
        return cut(reordered, other);
      }
    }
    return uncut(blocks, ProseGenre.of(blocks, choice.evidence()), choice.warnings());
  }

  private static TurnFinding cut(List<Block> blocks, ConventionChoice choice) {
    List<SpeakerLabel> labels = withConsistentNames(choice.labels());
    return new TurnFinding(choice.genre(), new TurnCutter(blocks, labels).cut(), List.of());
  }

  private static TurnFinding uncut(List<Block> blocks, GenreDecision genre, List<String> warnings) {
    return new TurnFinding(genre, blocks.stream().map(SpeechSegment::of).toList(), warnings);
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
