package crosscase.cli.counting;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.association.CaseCounts;
import crosscase.association.DocumentUnits;
import crosscase.association.UnitSequence;
import crosscase.association.Verdict;
import crosscase.jobs.Selection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryNotesTest {
  private static final String CODED = "Coded by rules, not checked by anybody.";

  @Test
  void saysThatFewDocumentsSpeakOnlyOfThemselves() {
    assertThat(limits("x", "y", "y"))
        .containsExactly(
            "With 3 documents, all this is about these documents, not about others.", CODED);
    assertThat(limits("x").getFirst())
        .isEqualTo("With 1 document, all this is about this document, not about others.");
  }

  @Test
  void saysHowManyDocumentsAreLeftOut() {
    assertThat(limits(many("x", "y", "")))
        .containsExactly("10 documents without a case are left out of the pairs and tests.", CODED);
    assertThat(limits("x", "y", ""))
        .contains("1 document without a case is left out of the pairs and tests.");
  }

  @Test
  void saysThatCasesCannotBeComparedWithoutTwoOfThem() {
    assertThat(limits(many("")))
        .containsExactly(
            "No document has a case: all are taken together, and whether they differ by case cannot"
                + " be told.",
            CODED);
    assertThat(limits(many("x")))
        .containsExactly(
            "There is only one case, x: whether anything differs by case cannot be told.", CODED);
  }

  private static String[] many(String... cases) {
    List<String> names = new ArrayList<>();
    for (String name : cases) {
      for (int i = 0; i < 10; i++) {
        names.add(name);
      }
    }
    return names.toArray(String[]::new);
  }

  private static List<String> limits(String... cases) {
    List<DocumentUnits> documents = new ArrayList<>();
    for (String name : cases) {
      UnitSequence units = UnitSequence.of(3, new int[] {0}, new int[] {0});
      documents.add(new DocumentUnits("document " + documents.size(), name, units));
    }
    var request =
        new Analyses.AnalysisRequest(
            Selection.DEFAULT, Verdict.Thresholds.DEFAULT, Path.of("results"));
    return new SummaryNotes(CaseCounts.of(documents, List.of("trust")), request).limits();
  }
}
