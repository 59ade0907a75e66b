package crosscase.jobs;

import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crosscase.corpus.Coding;
import crosscase.corpus.Span;
import crosscase.jobs.CorpusCheck.Finding;
import crosscase.jobs.IngestJob.IngestReport;
import crosscase.jobs.tables.DamagedTableException;
import crosscase.jobs.tables.DeltaTables;
import crosscase.jobs.tables.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusCheckTest {
  private static final int A_DAY = 24;

  /** Ingested and coded once; every test uses a copy. */
  @TempDir private static Path sound;

  @TempDir private Path folder;
  private Path input = Path.of("");
  private CorpusTables tables = new CorpusTables(input);

  @BeforeAll
  static void ingested() throws Exception {
    Path input = Files.createDirectories(sound.resolve("input"));
    Files.writeString(input.resolve("a.txt"), "We trust them. They control us.");
    Files.writeString(input.resolve("b.txt"), "Trust.");
    CorpusTables tables = new CorpusTables(sound.resolve("corpus"));
    for (String table : List.of("documents", "sentences", "codings", "rejections")) {
      // What a process leaves that is killed while it creates a table.
      Path log = Files.createDirectories(sound.resolve("corpus").resolve(table + "/_delta_log"));
      Files.writeString(log.resolve(".00000000000000000000.json.0b5f.tmp"), "{\"commitInfo\"");
    }
    assertThat(CorpusTables.isCorpus(sound.resolve("corpus"))).isFalse();
    new IngestJob(tables, Progress.SILENT).execute(IngestInput.of(input));
    new CodingJob(tables).execute("themes: [{id: trust, queries: [trust]}]");
  }

  @BeforeEach
  void copied() throws IOException {
    FileUtils.copyDirectory(sound.toFile(), folder.toFile());
    input = folder.resolve("input");
    tables = new CorpusTables(folder.resolve("corpus"));
  }

  @Test
  void aSoundCorpusHasNoFindings() throws IOException {
    assertThat(findings()).isEmpty();
  }

  @Test
  void tablesWhoseCreationWasKilledAreCreatedByTheNextRun() throws IOException {
    assertThat(CorpusTables.isCorpus(folder.resolve("corpus"))).isTrue();
    assertThat(tables.documents().count()).isEqualTo(2);
    assertThat(tables.codings().count()).isEqualTo(2);
  }

  @Test
  void aDamagedLogIsReportedWithItsMend() throws IOException {
    Path corpus = folder.resolve("corpus");
    Path commit = corpus.resolve("sentences/_delta_log/00000000000000000001.json");
    Files.writeString(commit, Files.readString(commit).substring(0, 80));

    assertThatThrownBy(() -> CorpusTables.open(corpus))
        .isInstanceOf(DamagedTableException.class)
        .hasMessageContaining("The table sentences of " + corpus + " is damaged")
        .hasMessageContaining("Restore them from a backup");
  }

  @Test
  void reportsChangedAndMissingFilesOfTablesAsDamage() throws IOException {
    assertThat(new CorpusCheck(tables, A_DAY).damage()).isEmpty();
    Path file = largest(tables.delta().log().corpus().resolve(DeltaTables.SENTENCES));
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
    Files.delete(largest(tables.delta().log().corpus().resolve(CorpusTables.CODINGS)));

    assertThat(new CorpusCheck(tables, A_DAY).damage())
        .extracting(Finding::problem)
        .containsExactlyInAnyOrder(
            "Files of the table sentences are damaged or missing",
            "Files of the table codings are damaged or missing");
  }

  private static Path largest(Path table) throws IOException {
    try (Stream<Path> files = Files.list(table)) {
      return files
          .filter(file -> file.toString().endsWith(".parquet"))
          .max(Comparator.comparingLong(file -> file.toFile().length()))
          .orElseThrow();
    }
  }

  /** One corpus with every kind of damage: each check and each repair takes Spark seconds. */
  @Test
  void findsAndRepairsWhatKilledProcessesAndDeletedFilesLeaveBehind() throws IOException {
    Coding anna = new Coding("trust", "b.txt", 1, "anna", List.of(new Span(0, 5)), false);
    tables.replaceCodings(List.of("anna"), List.of(anna));
    Files.delete(input.resolve("b.txt"));
    new IngestJob(tables, Progress.SILENT).executeAndPrune(IngestInput.of(input));
    tables.delta().delete(DeltaTables.SENTENCES, expr("document = 'a.txt' AND number = 2"));
    tables
        .delta()
        .replace(
            DeltaTables.SENTENCES,
            tables.delta().sentences().select(names()).withColumn("revision", lit("lost")),
            "revision",
            List.of("lost"));

    assertThat(findings())
        .containsExactly(
            "1 readings have sentences but no document",
            "1 readings are incomplete or stored twice",
            "1 codings belong to sentences that no longer exist",
            "1 codings by people belong to sentences that no longer exist");
    repair();
    assertThat(ingest().read()).isEqualTo(1);
    repair();
    assertThat(findings())
        .containsExactly("1 codings by people belong to sentences that no longer exist");
    assertThat(tables.delta().sentences().count()).isEqualTo(2);
    assertThat(tables.codingsBy("anna")).containsExactly(anna);
  }

  @Test
  void removesOldFilesThatNoVersionNeeds() throws IOException {
    new CorpusCheck(tables, 0).repair();
    Path corpus = tables.delta().log().corpus();
    Files.writeString(corpus.resolve("sentences/part-0.parquet"), "cut sho");
    Files.createDirectories(corpus.resolve("results/_cooccurrence.draft"));

    assertThat(findings()).isEmpty();
    CorpusCheck strict = new CorpusCheck(tables, 0);
    assertThat(strict.findings())
        .extracting(Finding::problem)
        .containsExactly("2 files are left over");
    strict.repair();
    assertThat(strict.findings()).isEmpty();
    assertThat(tables.delta().sentences().count()).isEqualTo(3);
  }

  private List<String> findings() throws IOException {
    return new CorpusCheck(tables, A_DAY).findings().stream().map(Finding::problem).toList();
  }

  private void repair() throws IOException {
    new CorpusCheck(tables, A_DAY).repair();
  }

  private IngestReport ingest() throws IOException {
    return new IngestJob(tables, Progress.SILENT).execute(IngestInput.of(input));
  }

  private static org.apache.spark.sql.Column[] names() {
    return java.util.Arrays.stream(Schemas.SENTENCES.fieldNames())
        .map(org.apache.spark.sql.functions::col)
        .toArray(org.apache.spark.sql.Column[]::new);
  }
}
