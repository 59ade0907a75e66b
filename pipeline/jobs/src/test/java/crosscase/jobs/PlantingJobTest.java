package crosscase.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import crosscase.association.CaseCounts;
import crosscase.association.CaseCounts.StratumCounts;
import crosscase.association.CooccurrenceMatrix;
import crosscase.association.PlantedCorpus;
import crosscase.jobs.tables.Rows;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlantingJobTest {
  private static final PlantedCorpus DESIGN = new PlantedCorpus(4, 0.2, 0.8, List.of(1.0, 8.0), 60);
  private static final PlantingJob.Plan PLAN =
      new PlantingJob.Plan(
          DESIGN, List.of("trust", "control", "user-voice", "culture"), List.of(9, 1), 7);

  @TempDir private Path folder;

  @Test
  void countingFindsWhatWasPlanted() throws Exception {
    CorpusTables tables = planted();

    CaseCounts counts = new CooccurrenceJob(tables).counts(Selection.DEFAULT, PLAN.themes());

    assertThat(counts.cases()).containsExactly("case-01", "case-02");
    for (int inCase = 0; inCase < 2; inCase++) {
      CooccurrenceMatrix expected = new CooccurrenceMatrix(4);
      for (int number = 1; number <= PLAN.documents().get(inCase); number++) {
        String document = "case-%02d/interview-%05d.txt".formatted(inCase + 1, number);
        expected.add(DESIGN.drawDocument(inCase, document, 7));
      }
      String name = counts.cases().get(inCase);
      assertThat(counts.strata().get(name))
          .returns(expected, StratumCounts::units)
          .returns((long) PLAN.documents().get(inCase), StratumCounts::documents);
    }
  }

  @Test
  void theCodebookFindsWhatWasPlanted() throws Exception {
    CorpusTables tables = planted();

    assertThat(new CodingJob(tables).execute(PLAN.codebook())).as("coded anew").hasValue(0);
    assertThat(
            CodingJob.code(tables.delta().sentences(), PLAN.codebook()).collectAsList().stream()
                .map(Rows::coding))
        .containsExactlyInAnyOrderElementsOf(tables.codingsBy("codebook"))
        .isNotEmpty();
  }

  @Test
  void plantsASoundCorpus() throws Exception {
    CorpusTables tables = planted();

    assertThat(new CorpusCheck(tables, 0).findings()).isEmpty();
    assertThatIllegalStateException().isThrownBy(() -> new PlantingJob(tables).execute(PLAN));
  }

  @Test
  void refusesAPlanThatDoesNotFitItsDesign() {
    List<String> two = List.of("trust", "control");
    List<String> four = List.of("a", "b", "c", "Not so!");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PlantingJob.Plan(DESIGN, two, List.of(1, 1), 7))
        .withMessageContaining("give 4 names");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PlantingJob.Plan(DESIGN, four, List.of(1, 1), 7))
        .withMessageContaining("small letters");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PlantingJob.Plan(DESIGN, PLAN.themes(), List.of(1), 7))
        .withMessageContaining("2 odds ratios");
  }

  private CorpusTables planted() throws Exception {
    CorpusTables tables = new CorpusTables(folder.resolve("corpus"));
    new PlantingJob(tables).execute(PLAN);
    return tables;
  }
}
