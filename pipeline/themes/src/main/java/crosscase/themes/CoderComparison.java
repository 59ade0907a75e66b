package crosscase.themes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import crosscase.corpus.Coding;
import crosscase.themes.agreement.KrippendorffAlpha;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Compares how coders use themes, unit by unit.
 *
 * <p>The codebook has read every source; a person, those in which they coded anything, such as all
 * rows of a table. A unit counts for the coders who have read its document, and is missing for the
 * others.
 */
public final class CoderComparison {
  private final Map<String, Set<Unit>> unitsByDocument = new HashMap<>();
  private final Map<String, Set<String>> readDocuments = new HashMap<>();
  private final Map<CoderTheme, Set<Unit>> coded = new HashMap<>();
  private final Set<Coding> uncountedCodings = new HashSet<>();

  /**
   * What is judged: a sentence, or a turn.
   *
   * @param name of the unit within its document
   */
  public record Unit(String document, String name) {}

  /** A sentence, by its number in its document. */
  public record SentenceKey(String document, int sentence) {}

  /** A coder's use of a theme. */
  private record CoderTheme(String coder, String theme) {}

  /**
   * Prepares a comparison.
   *
   * @param unitOf the unit of each sentence that counts
   * @param sources what a document is read from, by its name; one that is not here is its own
   */
  public CoderComparison(
      Map<SentenceKey, Unit> unitOf, Map<String, String> sources, Collection<Coding> codings) {
    for (Unit unit : unitOf.values()) {
      unitsByDocument.computeIfAbsent(unit.document(), d -> new HashSet<>()).add(unit);
    }
    readDocuments.put(Coding.CODEBOOK, Set.copyOf(unitsByDocument.keySet()));
    for (Coding coding : codings) {
      add(coding, unitOf);
    }
    extendToWholeSources(sources);
  }

  private void extendToWholeSources(Map<String, String> sources) {
    Map<String, Set<String>> documents =
        unitsByDocument.keySet().stream()
            .collect(groupingBy(document -> sources.getOrDefault(document, document), toSet()));
    readDocuments.replaceAll(
        (coder, begun) ->
            begun.stream()
                .map(document -> sources.getOrDefault(document, document))
                .distinct()
                .flatMap(source -> documents.getOrDefault(source, Set.of()).stream())
                .collect(toSet()));
  }

  private void add(Coding coding, Map<SentenceKey, Unit> unitOf) {
    SentenceKey place = new SentenceKey(coding.document(), coding.sentence());
    if (!unitOf.containsKey(place)) {
      uncountedCodings.add(coding);
      return;
    }
    Unit unit = Objects.requireNonNull(unitOf.get(place));
    coded
        .computeIfAbsent(new CoderTheme(coding.coder(), coding.theme()), u -> new HashSet<>())
        .add(unit);
    if (!coding.coder().equals(Coding.CODEBOOK)) {
      readDocuments.computeIfAbsent(coding.coder(), c -> new HashSet<>()).add(unit.document());
    }
  }

  /** Codings of sentences that do not count, such as those of a document that is gone. */
  public Set<Coding> uncountedCodings() {
    return Set.copyOf(uncountedCodings);
  }

  /** Counts one theme for two coders, over the documents that both have read. */
  public AgreementTable agreement(String theme, String first, String second) {
    Set<String> documents = new HashSet<>(readBy(first));
    documents.retainAll(readBy(second));
    long[] counts = new long[4];
    for (String document : documents) {
      for (Unit unit : unitsOf(document)) {
        counts[(hasCoded(first, theme, unit) ? 0 : 2) + (hasCoded(second, theme, unit) ? 0 : 1)]++;
      }
    }
    return new AgreementTable(counts[0], counts[1], counts[2], counts[3]);
  }

  /** Krippendorff's alpha of one theme for all these coders. */
  public OptionalDouble alpha(String theme, Collection<String> coders) {
    List<List<Boolean>> values = new ArrayList<>();
    unitsByDocument.forEach(
        (document, its) -> {
          List<String> readers = coders.stream().filter(c -> readBy(c).contains(document)).toList();
          its.forEach(
              unit -> values.add(readers.stream().map(c -> hasCoded(c, theme, unit)).toList()));
        });
    return KrippendorffAlpha.nominal(values);
  }

  private boolean hasCoded(String coder, String theme, Unit unit) {
    return coded.getOrDefault(new CoderTheme(coder, theme), Set.of()).contains(unit);
  }

  private Set<String> readBy(String coder) {
    return readDocuments.getOrDefault(coder, Set.of());
  }

  private Set<Unit> unitsOf(String document) {
    return unitsByDocument.getOrDefault(document, Set.of());
  }
}
