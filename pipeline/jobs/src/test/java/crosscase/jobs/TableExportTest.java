package crosscase.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.corpus.Coding;
import crosscase.corpus.Span;
import crosscase.jobs.TableExport.FlatTable;
import crosscase.jobs.tables.SparkRuntime;
import crosscase.themes.Codebook;
import crosscase.themes.CodingImport;
import crosscase.themes.CodingsCsv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableExportTest {
  @TempDir private Path folder;
  private CorpusTables tables = new CorpusTables(Path.of(""));

  private static final Coding ANNA =
      new Coding("trust", "x/a.txt", 2, "anna", List.of(new Span(18, 23), new Span(27, 31)), true);

  @BeforeEach
  void aSmallCorpus() throws IOException {
    Path input = Files.createDirectories(folder.resolve("input/x"));
    Files.writeString(input.resolve("a.txt"), "= 1 + 1 it is. No trust 😀 here.");
    Files.writeString(
        folder.resolve("input/metadata.csv"), "path,case,region\nx/a.txt,housing,North\n");
    tables = new CorpusTables(folder.resolve("corpus"));
    new IngestJob(tables, Progress.SILENT).execute(IngestInput.of(folder.resolve("input")));
    tables.replaceCodings(List.of("anna"), List.of(ANNA));
  }

  @Test
  void csvHasNoFormulasAndItsCodingsReadBack() throws Exception {
    Path sentences = folder.resolve("sentences.csv");
    new TableExport(tables).csv(FlatTable.SENTENCES, sentences, "");
    assertThat(Files.readString(sentences))
        .contains("variable_region")
        .contains(",'= 1 + 1 it is.");

    Path codings = folder.resolve("codings.csv");
    new TableExport(tables).csv(FlatTable.CODINGS, codings, "\uFEFF");
    assertThat(Files.readString(codings)).startsWith("\uFEFF");
    var documents = new CodingExchange(tables).documents();
    var read = CodingsCsv.read(codings, documents);
    assertThat(read.warnings()).isEmpty();
    assertThat(
            CodingImport.of(
                read.project(), documents, Codebook.parse("b", "themes: [{id: trust}]")))
        .isEqualTo(new CodingImport.Result(List.of(ANNA), List.of()));
  }

  @Test
  void jsonLinesAndParquetAndSheetsHoldTheSameRows() throws Exception {
    TableExport export = new TableExport(tables);
    export.jsonLines(FlatTable.CODINGS, folder.resolve("c.jsonl"));
    assertThat(Files.readAllLines(folder.resolve("c.jsonl")))
        .hasSize(2)
        .first()
        .asString()
        .contains("\"theme\":\"trust\"", "\"begin\":18", "\"words\":\"trust\"", "\"negated\":true");

    assertThat(Files.readAllLines(folder.resolve("c.jsonl")).getLast())
        .contains("\"words\":\"here\"");

    export.parquet(FlatTable.DOCUMENTS, folder.resolve("d.parquet"));
    assertThat(
            SparkRuntime.session()
                .read()
                .parquet(folder.resolve("d.parquet").toString())
                .select("variable_region")
                .collectAsList()
                .toString())
        .isEqualTo("[[North]]");

    assertThat(export.workbook(List.of(FlatTable.values()), folder.resolve("w.xlsx"))).isZero();
    try (ZipFile zip = new ZipFile(folder.resolve("w.xlsx").toFile())) {
      assertThat(zip.getEntry("xl/worksheets/sheet3.xml")).isNotNull();
    }
  }
}
