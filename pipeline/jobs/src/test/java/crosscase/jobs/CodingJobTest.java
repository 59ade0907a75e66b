package crosscase.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.corpus.Coding;
import crosscase.corpus.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodingJobTest {
  private static final String TRUST = "themes: [{id: trust, queries: [trust]}]";
  private static final String CONTROL = "themes: [{id: control, queries: [control]}]";

  @TempDir private Path folder;

  @Test
  void keepsWhatPeopleCodedWhenTheCodebookChanges() throws Exception {
    CorpusTables tables = ingested("We never trust them. They control us.");
    CodingJob job = new CodingJob(tables);
    assertThat(job.execute(TRUST)).isEmpty();
    Coding anna = new Coding("trust", "a.txt", 2, "anna", List.of(new Span(21, 25)), false);
    tables.replaceCodings(List.of("anna"), List.of(anna));

    assertThat(job.execute(TRUST))
        .as("the note of the codebook outlives people's codings")
        .hasValue(0);
    assertThat(tables.codingsBy(Coding.CODEBOOK))
        .containsExactly(
            new Coding("trust", "a.txt", 1, Coding.CODEBOOK, List.of(new Span(9, 14)), true));
    assertThat(job.execute(CONTROL)).isEmpty();
    assertThat(tables.codingsBy(Coding.CODEBOOK)).extracting(Coding::theme).containsOnly("control");
    assertThat(tables.codingsBy("anna")).containsExactly(anna);
    assertThat(tables.coders()).containsExactly("anna", Coding.CODEBOOK);
  }

  @Test
  void peopleCanCodeBeforeACodebookDoes() throws Exception {
    CorpusTables tables = ingested("We trust them.");
    Coding anna = new Coding("trust", "a.txt", 1, "anna", List.of(new Span(3, 8)), false);
    tables.replaceCodings(List.of("anna"), List.of(anna));

    assertThat(new CodingJob(tables).execute(TRUST)).isEmpty();
    assertThat(tables.codings().count()).isEqualTo(2);
  }

  @Test
  void peoplesCodingsButNotACodebookMakeTheIndexOutdated() throws Exception {
    CorpusTables tables = ingested("We trust them.");
    Path corpus = folder.resolve("a corpus");
    Coding anna = new Coding("trust", "a.txt", 1, "anna", List.of(new Span(3, 8)), false);
    String atFirst = CorpusTables.indexVersion(corpus);
    new CodingJob(tables).execute(TRUST);
    assertThat(CorpusTables.indexVersion(corpus)).isEqualTo(atFirst);

    tables.replaceCodings(List.of("anna"), List.of(anna));
    String once = CorpusTables.indexVersion(corpus);
    new CodingJob(tables).execute(CONTROL);
    assertThat(CorpusTables.indexVersion(corpus)).isEqualTo(once).isNotEqualTo(atFirst);

    tables.replaceCodings(List.of("anna"), List.of(anna));
    assertThat(CorpusTables.indexVersion(corpus)).isNotIn(once, atFirst);
  }

  @Test
  void codesOnlyChangedDocumentsAfterAnIngestWithTheSameResult() throws Exception {
    CorpusTables tables = ingested("We trust them.");
    for (String name : List.of("b.txt", "c.txt", "d.txt", "e.txt")) {
      Files.writeString(folder.resolve("input").resolve(name), name + ": they never trust us.");
    }
    CodingJob job = new CodingJob(tables);
    ingest(tables);
    assertThat(job.execute(TRUST)).isEmpty();

    Files.writeString(folder.resolve("input/a.txt"), "Nobody asked. We trust nobody.");
    Files.delete(folder.resolve("input/e.txt"));
    Files.writeString(folder.resolve("input/f.txt"), "It's trust that we need.");
    new IngestJob(tables, Progress.SILENT).executeAndPrune(IngestInput.of(folder.resolve("input")));
    assertThat(job.execute(TRUST)).hasValue(3);

    List<Coding> updated = tables.codingsBy(Coding.CODEBOOK);
    job.execute(CONTROL);
    assertThat(job.execute(TRUST)).isEmpty();
    assertThat(updated)
        .hasSize(5)
        .containsExactlyInAnyOrderElementsOf(tables.codingsBy(Coding.CODEBOOK));
  }

  private CorpusTables ingested(String text) throws IOException {
    Path input = Files.createDirectories(folder.resolve("input"));
    Files.writeString(input.resolve("a.txt"), text);
    CorpusTables tables = new CorpusTables(folder.resolve("a corpus"));
    ingest(tables);
    return tables;
  }

  private void ingest(CorpusTables tables) throws IOException {
    new IngestJob(tables, Progress.SILENT).execute(IngestInput.of(folder.resolve("input")));
  }
}
