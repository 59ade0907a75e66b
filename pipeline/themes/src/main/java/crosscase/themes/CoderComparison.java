package crosscase.themes;

import crosscase.corpus.Coding;
import crosscase.themes.agreement.CodedUnits;
import crosscase.themes.agreement.KrippendorffAlpha;
import crosscase.themes.agreement.ReadDocuments;
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
 * <p>The codebook has read every source; a person has read the sources in which they coded anything
 * (for a table, all of its rows). A unit counts for the coders who have read its document and is a
 * missing value for the others.
 */
public final class CoderComparison {
  private final Map<String, Set<Unit>> unitsByDocument = new HashMap<>();
  private final ReadDocuments readDocuments;
  private final CodedUnits<Unit> codedUnits = new CodedUnits<>();
  private final Set<Coding> uncountedCodings = new HashSet<>();

  /**
   * The unit that is compared: a sentence or a turn.
   *
   * @param name the name of the unit within its document
   */
  public record Unit(String document, String name) {}

  /** A sentence, identified by its document and number. */
  public record SentenceKey(String document, int sentence) {}

  /**
   * Prepares a comparison.
   *
   * @param unitOf the unit of each sentence to compare
   * @param sources the source of each document, by document name; a document not listed is its own
   *     source
   */
  public CoderComparison(
      Map<SentenceKey, Unit> unitOf, Map<String, String> sources, Collection<Coding> codings) {
    for (Unit unit : unitOf.values()) {
      unitsByDocument.computeIfAbsent(unit.document(), d -> new HashSet<>()).add(unit);
    }
    readDocuments = new ReadDocuments(unitsByDocument.keySet(), sources);
    unitsByDocument.keySet().forEach(document -> readDocuments.add(Coding.CODEBOOK, document));
    for (Coding coding : codings) {
      add(coding, unitOf);
    }
  }

  private void add(Coding coding, Map<SentenceKey, Unit> unitOf) {
    SentenceKey sentence = new SentenceKey(coding.document(), coding.sentence());
    if (!unitOf.containsKey(sentence)) {
      uncountedCodings.add(coding);
      return;
    }
    Unit unit = Objects.requireNonNull(unitOf.get(sentence));
    codedUnits.add(coding.coder(), coding.theme(), unit);
    readDocuments.add(coding.coder(), unit.document());
  }

  /** Codings of sentences that are not compared, for example in a document that was removed. */
  public Set<Coding> uncountedCodings() {
    return Set.copyOf(uncountedCodings);
  }

  /** The agreement of two coders on one theme, over the documents that both have read. */
  public AgreementTable agreement(String theme, String first, String second) {
    Set<String> documents = new HashSet<>(readDocuments.by(first));
    documents.retainAll(readDocuments.by(second));
    long[] counts = new long[4];
    for (String document : documents) {
      for (Unit unit : unitsOf(document)) {
        int row = codedUnits.contains(first, theme, unit) ? 0 : 2;
        int column = codedUnits.contains(second, theme, unit) ? 0 : 1;
        counts[row + column]++;
      }
    }
    return new AgreementTable(counts[0], counts[1], counts[2], counts[3]);
  }

  /** Krippendorff's alpha of these coders for one theme. */
  public OptionalDouble alpha(String theme, Collection<String> coders) {
    List<List<Boolean>> values = new ArrayList<>();
    unitsByDocument.forEach(
        (document, units) -> {
          List<String> readers =
              coders.stream().filter(c -> readDocuments.by(c).contains(document)).toList();
          units.forEach(
              unit ->
                  values.add(
                      readers.stream().map(c -> codedUnits.contains(c, theme, unit)).toList()));
        });
    return KrippendorffAlpha.nominal(values);
  }

  private Set<Unit> unitsOf(String document) {
    return unitsByDocument.getOrDefault(document, Set.of());
  }
}
