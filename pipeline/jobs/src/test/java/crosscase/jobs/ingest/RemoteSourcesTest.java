package crosscase.jobs.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crosscase.corpus.Rejection;
import crosscase.extract.ArchiveListings;
import crosscase.extract.ExtractionSettings;
import crosscase.extract.MetadataException;
import crosscase.jobs.CorpusCheck;
import crosscase.jobs.CorpusTables;
import crosscase.jobs.IngestInput;
import crosscase.jobs.IngestJob;
import crosscase.jobs.IngestJob.IngestReport;
import crosscase.jobs.Progress;
import crosscase.jobs.storage.ViewFs;
import crosscase.jobs.storage.WorkingCopy;
import crosscase.jobs.tables.DeltaTables;
import crosscase.jobs.tables.SparkRuntime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemoteSourcesTest {
  @TempDir private Path folder;
  private Path input = Path.of("");

  @BeforeEach
  void write() throws IOException {
    input = Files.createDirectories(folder.resolve("in put/housing"));
    input = folder.resolve("in put");
    Files.writeString(input.resolve("housing/ann.txt"), "Ann: We trust them.\n\nBob: I do not.\n");
    Files.writeString(input.resolve("housing/_draft.txt"), "Not a source.");
    Files.writeString(input.resolve("housing/broken.docx"), "PK\u0003\u0004 cut short");
    Files.writeString(input.resolve("README.md"), "About the files.");
    Files.writeString(
        input.resolve("metadata.csv"), "path,case,region\nhousing/ann.txt,housing study,North\n");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(input.resolve("i.zip")))) {
      for (String member : List.of("a.txt", "welfare/b c.txt")) {
        zip.putNextEntry(new ZipEntry(member));
        zip.write(("Eve: This is member " + member + ".").getBytes(UTF_8));
      }
    }
  }

  @Test
  void listsTheSameSourcesOnAnotherFileSystem() throws IOException {
    IngestInput here = IngestInput.of(input);
    IngestInput there =
        RemoteSources.list(ViewFs.uri(input), ExtractionSettings.DEFAULT, ArchiveListings.empty());

    assertThat(IngestPlan.fingerprint(there, ExtractionSettings.DEFAULT))
        .isEqualTo(IngestPlan.fingerprint(here, ExtractionSettings.DEFAULT));
    assertThat(there.sources()).extracting("path").contains("i.zip!/welfare/b c.txt");
  }

  @Test
  void anIngestBetweenOtherFileSystemsMakesTheSameTables() throws Exception {
    Path local = folder.resolve("local");
    Path copy = WorkingCopy.open(ViewFs.uri(folder.resolve("corpus")), folder.resolve("cache"));
    CorpusTables here = CorpusTables.open(local);
    CorpusTables there = CorpusTables.open(copy);

    IngestReport first = new IngestJob(here, Progress.SILENT).execute(IngestInput.of(input));
    IngestReport second =
        new IngestJob(there, Progress.SILENT)
            .execute(
                RemoteSources.list(
                    ViewFs.uri(input), ExtractionSettings.DEFAULT, ArchiveListings.empty()));

    assertThat(second).isEqualTo(first);
    assertThat(second.added()).isEqualTo(4);
    assertThat(second.rejections()).extracting(Rejection::path).contains("housing/broken.docx");
    for (String table : List.of(DeltaTables.DOCUMENTS, DeltaTables.SENTENCES)) {
      assertThat(rows(copy, table)).containsExactlyInAnyOrderElementsOf(rows(local, table));
    }
    assertThat(folder.resolve("corpus/documents/_delta_log")).isDirectory();
    assertThat(new CorpusCheck(there, 0).findings()).isEmpty();
  }

  private static List<String> rows(Path corpus, String table) {
    DeltaTables tables = new DeltaTables(SparkRuntime.session(), corpus);
    return tables.read(table).toJSON().collectAsList();
  }

  @Test
  void reportsWrongMetadataWithItsLine() throws IOException {
    Files.writeString(input.resolve("metadata.csv"), "path,case\nnowhere.txt,housing\n");

    assertThatThrownBy(
            () ->
                RemoteSources.list(
                    ViewFs.uri(input), ExtractionSettings.DEFAULT, ArchiveListings.empty()))
        .isInstanceOf(MetadataException.class)
        .hasMessageContaining("metadata.csv, line 2");
  }
}
