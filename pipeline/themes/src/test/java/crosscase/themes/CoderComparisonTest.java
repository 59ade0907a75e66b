package crosscase.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import crosscase.corpus.Coding;
import crosscase.corpus.Span;
import crosscase.themes.CoderComparison.SentenceKey;
import crosscase.themes.CoderComparison.Unit;
import crosscase.themes.agreement.KrippendorffAlpha;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Codings such as {@code anna a1}: Anna codes trust in sentence 1 of document a. */
class CoderComparisonTest {
  @Test
  void countsOnlyDocumentsThatBothHaveRead() {
    CoderComparison comparison =
        comparison("anna a1", "anna a2", "ben a2", "ben b1", "codebook b2");

    assertThat(comparison.agreement("trust", "anna", "ben"))
        .isEqualTo(new AgreementTable(1, 1, 0, 2));
    assertThat(comparison.agreement("trust", "ben", "codebook"))
        .isEqualTo(new AgreementTable(0, 2, 1, 5));
    assertThat(comparison.agreement("trust", "anna", "carol"))
        .isEqualTo(new AgreementTable(0, 0, 0, 0));
  }

  @Test
  void alphaTreatsUnreadDocumentsAsMissing() {
    CoderComparison comparison = comparison("anna a1", "anna a2", "ben a2", "ben b1");
    List<List<Boolean>> values =
        List.of(
            List.of(true, false),
            List.of(true, true),
            List.of(false, false),
            List.of(false, false));

    assertThat(comparison.alpha("trust", List.of("anna", "ben")).orElseThrow())
        .isCloseTo(KrippendorffAlpha.nominal(values).orElseThrow(), within(1e-12));
  }

  @Test
  void whoCodesARowOfATableHasReadTheTable() {
    Map<String, String> oneTable = Map.of("a", "table", "b", "table");
    CoderComparison comparison = comparison(oneTable, "anna a1", "codebook a1", "codebook b2");

    assertThat(comparison.agreement("trust", "anna", "codebook"))
        .isEqualTo(new AgreementTable(1, 0, 1, 6));
    assertThat(comparison.agreement("trust", "ben", "codebook"))
        .isEqualTo(new AgreementTable(0, 0, 0, 0));
  }

  @Test
  void reportsCodingsOfSentencesThatDoNotCount() {
    assertThat(comparison("anna c1", "anna a1").uncountedCodings())
        .extracting(Coding::document)
        .containsExactly("c");
  }

  private static CoderComparison comparison(String... codings) {
    return comparison(Map.of(), codings);
  }

  private static CoderComparison comparison(Map<String, String> sources, String... codings) {
    Map<SentenceKey, Unit> units = new HashMap<>();
    for (String document : List.of("a", "b")) {
      for (int sentence = 1; sentence <= 4; sentence++) {
        units.put(new SentenceKey(document, sentence), new Unit(document, "s" + sentence));
      }
    }
    return new CoderComparison(
        units, sources, Stream.of(codings).map(CoderComparisonTest::coding).toList());
  }

  private static Coding coding(String written) {
    String[] parts = written.split(" ");
    int sentence = Integer.parseInt(parts[1].substring(1));
    return new Coding(
        "trust", parts[1].substring(0, 1), sentence, parts[0], List.of(new Span(0, 1)), false);
  }
}
