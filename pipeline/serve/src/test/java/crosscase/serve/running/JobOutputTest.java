package crosscase.serve.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JobOutputTest {
  @Test
  void stepsPartsAndNotesAreToldApartInAnyLanguage() {
    JobOutput output = new JobOutput();
    """
    Looking at the sources ...
    Looking at the sources: 0.1 s
    Ingesting 1.234 sources ...
      Annotating: 1.000 of 1.234, 12 a second
    speakers.csv, line 2: no document has the label Aln.
    """
        .lines()
        .forEach(output::accept);

    assertThat(output.steps())
        .containsExactly(
            new JobStep("Looking at the sources", "", 0, 0, "0.1 s"),
            new JobStep("Ingesting 1.234 sources", "Annotating: 1.000 of 1.234", 1_000, 1_234, ""));
    assertThat(output.notes())
        .containsExactly("speakers.csv, line 2: no document has the label Aln.");
  }
}
