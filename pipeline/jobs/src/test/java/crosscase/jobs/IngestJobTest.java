package crosscase.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import crosscase.corpus.Coding;
import crosscase.corpus.Rejection;
import crosscase.corpus.Sentence;
import crosscase.extract.ExtractionSettings;
import crosscase.extract.Limits;
import crosscase.extract.SourceSummary;
import crosscase.jobs.IngestJob.IngestPreview;
import crosscase.jobs.IngestJob.IngestReport;
import crosscase.jobs.tables.CorpusVersionException;
import crosscase.jobs.tables.DeltaTables;
import crosscase.jobs.tables.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestJobTest {
  private static final String MARKED =
      "'begin', t.begin, 'end', t.end, 'form', t.form, 'lemma', t.lemma, 'pos', 'KEPT', 'entity', t.entity";

  /** Two files, ingested once; tests that start from there use a copy. */
  @TempDir private static Path once;

  @TempDir private Path folder;
  private Path input = Path.of("");
  private CorpusTables tables = new CorpusTables(input);

  @BeforeEach
  void twoFiles() throws IOException {
    input = folder.resolve("input");
    tables = new CorpusTables(folder.resolve("corpus"));
    write("housing/a.txt", "We trust them.\n\nThey control us.");
    write("welfare/b.txt", "Nobody asked.");
  }

  private void ingested() throws IOException {
    Path corpus = once.resolve("corpus");
    if (!Files.exists(corpus)) {
      new IngestJob(new CorpusTables(corpus), Progress.SILENT).execute(IngestInput.of(input));
    }
    FileUtils.copyDirectory(corpus.toFile(), folder.resolve("corpus").toFile());
  }

  @Test
  void readsOnlyWhatIsNewOrChanged() throws IOException {
    assertCounts(ingest(), new IngestReport(0, 2, 0, 0, 0, Map.of(), List.of(), List.of()));
    long version = tables.version();
    assertCounts(ingest(), new IngestReport(2, 0, 0, 0, 0, Map.of(), List.of(), List.of()));
    assertThat(tables.version()).isEqualTo(version);

    write("housing/a.txt", "We trust it's them.");
    write("housing/c.txt", "New.");
    assertCounts(ingest(), new IngestReport(1, 1, 1, 0, 0, Map.of(), List.of(), List.of()));
    assertThat(sentences()).containsExactly("We trust it's them.", "New.", "Nobody asked.");
  }

  private static void assertCounts(IngestReport report, IngestReport expected) {
    assertThat(report).usingRecursiveComparison().ignoringFields("sources").isEqualTo(expected);
  }

  @Test
  void aTableGivesSeveralDocumentsWhoseCodesBecomeCodings() throws IOException {
    write(
        "survey.csv",
        """
        interview,speaker,site,answer,trust
        one,P1,homes,We trust them. They ask.,1
        two,P2,benefits,Nobody asked.,0
        """);
    write("metadata.csv", "path,columns\nsurvey.csv,case=site;codes=trust\n");
    assertThat(ingest().added()).isEqualTo(3);

    assertThat(
            tables
                .documents()
                .where("source = 'survey.csv'")
                .select("document", "case")
                .collectAsList())
        .extracting(Row::toString)
        .containsExactlyInAnyOrder("[survey.csv#one,homes]", "[survey.csv#two,benefits]");
    assertThat(new CodingExchange(tables).codingsFromSources("anna"))
        .extracting(Coding::theme, Coding::document, Coding::sentence, Coding::coder)
        .containsExactlyInAnyOrder(
            tuple("trust", "survey.csv#one", 1, "anna"),
            tuple("trust", "survey.csv#one", 2, "anna"));
    assertThat(ingest().read()).isZero();

    write("metadata.csv", "path,columns\nsurvey.csv,case=site\n");
    assertThat(ingest().changed()).isEqualTo(1);
    assertThat(new CodingExchange(tables).codingsFromSources("anna")).isEmpty();
    Files.delete(input.resolve("metadata.csv"));
    Files.delete(input.resolve("survey.csv"));
    assertThat(
            new IngestJob(tables, Progress.SILENT).executeAndPrune(IngestInput.of(input)).removed())
        .isEqualTo(1);
    assertThat(tables.documents().count()).isEqualTo(2);
  }

  @Test
  void everyColumnOfEveryTableHasAComment() throws IOException {
    ingested();

    assertThat(tables.delta().existing()).hasSize(4);
    for (String table : tables.delta().existing()) {
      assertThat(tables.delta().spark().read().format("delta").load(path(table)).schema())
          .satisfies(IngestJobTest::commented);
    }
  }

  @Test
  void numbersBeginAtOneAsTheirCommentsSay() throws Exception {
    write(
        "survey.csv",
        """
        interview,speaker,answer
        one,P1,We trust them. They ask.
        one,P2,Nobody asked.
        """);
    ingest();
    new CodingJob(tables).execute("themes: [{id: trust, queries: [trust]}]");

    for (String column : List.of("number", "paragraph", "turn")) {
      assertBeginsAtOne(tables.sentences(), column, Schemas.SENTENCES);
    }
    assertBeginsAtOne(tables.codings(), "sentence", Schemas.CODINGS);
    for (String list : List.of("turns", "paragraphs")) {
      StructType element =
          (StructType) ((ArrayType) Schemas.DOCUMENTS.apply(list).dataType()).elementType();
      String number = list.equals("turns") ? "number" : "turn";
      assertBeginsAtOne(
          tables.documents().selectExpr("inline(%s)".formatted(list)), number, element);
    }
  }

  private static void assertBeginsAtOne(Dataset<Row> rows, String column, StructType schema) {
    assertThat(rows.selectExpr("min(%s)".formatted(column)).first().getInt(0))
        .as(column)
        .isEqualTo(1);
    assertThat(schema.apply(column).getComment().get()).containsIgnoringCase("from 1");
  }

  @Test
  void doesNotTagUnchangedPassagesAgain() throws IOException {
    write("housing/a.txt", "We trust them.\n\nThey control us.\n\nWe trust them. So there.");
    ingest();
    String marked = "transform(tokens, t -> named_struct(" + MARKED + "))";
    tables
        .delta()
        .spark()
        .sql("UPDATE delta.`%s` SET tokens = %s".formatted(path(DeltaTables.SENTENCES), marked));
    write("housing/a.txt", "They control us.\n\nNobody else does.\n\nWe trust them. So there.");
    write("metadata.csv", "path,case,speakers\nwelfare/b.txt,benefits,\n");

    assertThat(ingest().changed()).isEqualTo(2);
    assertThat(tables.sentencesInOrder())
        .toIterable()
        .extracting(s -> s.text() + " " + s.tokens().getFirst().pos())
        .containsExactly(
            "They control us. KEPT",
            "Nobody else does. NN",
            "We trust them. KEPT",
            "So there. KEPT",
            "Nobody asked. KEPT");
  }

  @Test
  void correctsSpeakersWithoutTaggingAnythingAgain() throws IOException {
    write("housing/a.txt", "I: Why?\n\nAnn: They ask.\n\nI: When?\n\nANNE: They do.\n");
    ingest();
    String marked = "transform(tokens, t -> named_struct(" + MARKED + "))";
    tables
        .delta()
        .spark()
        .sql("UPDATE delta.`%s` SET tokens = %s".formatted(path(DeltaTables.SENTENCES), marked));
    write("speakers.csv", "label,name,role\nann,Ann Ash,provider\nanne,Ann Ash,\n");

    IngestReport report = ingest();
    assertThat(tables.sentencesInOrder())
        .toIterable()
        .extracting(s -> s.speaker() + " " + s.role() + " " + s.tokens().getFirst().pos())
        .containsExactly(
            "I interviewer KEPT",
            "Ann Ash provider KEPT",
            "I interviewer KEPT",
            "Ann Ash provider KEPT",
            "  KEPT");
    assertThat(report.sources())
        .extracting(SourceSummary::source, SourceSummary::turns, SourceSummary::correctedLabels)
        .containsExactly(
            tuple("housing/a.txt", 4, List.of("Ann", "ANNE")),
            tuple("welfare/b.txt", 0, List.of()));
  }

  private static void commented(StructType columns) {
    for (StructField column : columns.fields()) {
      assertThat(column.getComment().isDefined()).as(column.name()).isTrue();
      DataType type =
          column.dataType() instanceof ArrayType list ? list.elementType() : column.dataType();
      if (type instanceof StructType inner) {
        commented(inner);
      }
    }
  }

  @Test
  void refusesACorpusWithOtherColumnsInOneSentence() throws IOException {
    ingested();
    Path corpus = tables.delta().log().corpus();
    assertThat(CorpusTables.open(corpus).documents().count()).isEqualTo(2);
    tables
        .delta()
        .spark()
        .sql(
            "ALTER TABLE delta.`%s` SET TBLPROPERTIES ('crosscase.schema.version' = '0')"
                .formatted(path(DeltaTables.SENTENCES)));

    assertThatThrownBy(() -> CorpusTables.open(corpus))
        .isInstanceOf(CorpusVersionException.class)
        .hasMessageContaining("made by another version of Crosscase: create a new corpus");
  }

  @Test
  void aPreviewSaysWhatAnIngestWouldDoAndDoesNothing() throws IOException {
    IngestJob job = new IngestJob(tables, Progress.SILENT);
    assertThat(job.preview(IngestInput.of(input)))
        .satisfies(preview -> assertThat(preview.estimate()).isPositive())
        .extracting(IngestPreview::added, IngestPreview::changed, IngestPreview::bytes)
        .containsExactly(2, 0, 45L);
    assertThat(tables.delta().existing()).isEmpty();

    ingested();
    write("welfare/b.txt", "Somebody asked.");
    Files.delete(input.resolve("housing/a.txt"));
    assertThat(job.preview(IngestInput.of(input)))
        .extracting(
            IngestPreview::added,
            IngestPreview::changed,
            IngestPreview::unchanged,
            IngestPreview::gone,
            IngestPreview::bytes)
        .containsExactly(0, 1, 0, 1, 15L);
  }

  @Test
  void changedMetadataMakesAChangedSource() throws IOException {
    ingested();
    write("metadata.csv", "path,case,speakers\nwelfare/b.txt,benefits,\n");

    assertThat(ingest().changed()).isEqualTo(1);
    assertThat(tables.sentencesInOrder())
        .toIterable()
        .extracting(s -> s.metadata().caseName().orElse(""))
        .containsExactly("housing", "housing", "benefits");
  }

  @Test
  void removesWhatIsGoneOnlyWhenAskedTo() throws IOException {
    ingested();
    Files.delete(input.resolve("welfare/b.txt"));
    write("housing/c.txt", "Gone.");
    assertThat(ingest().gone()).isEqualTo(1);
    assertThat(sentences()).hasSize(4);

    write("metadata.csv", "path,exclude\nhousing/c.txt,yes\n");
    IngestReport excluded = ingest();
    assertThat(List.of(excluded.gone(), excluded.removed())).containsExactly(1, 1);
    assertThat(sentences()).hasSize(3);
    assertThat(
            new IngestJob(tables, Progress.SILENT).executeAndPrune(IngestInput.of(input)).removed())
        .isEqualTo(1);
    assertThat(sentences()).hasSize(2);
    assertThat(tables.sources()).extracting(SourceSummary::source).containsExactly("housing/a.txt");
  }

  @Test
  void aBadFileIsRejectedWithAReasonAndReadAgainWhenItChanges() throws IOException {
    write("housing/o'empty.txt", "");
    write("welfare/copy.txt", "Nobody asked.");

    assertThat(ingest().rejections())
        .extracting(Rejection::path, Rejection::reason)
        .containsExactly(
            tuple("housing/o'empty.txt", Rejection.Reason.EMPTY),
            tuple("welfare/copy.txt", Rejection.Reason.DUPLICATE));
    IngestReport unchanged = ingest();
    assertThat(unchanged.read()).isZero();
    assertThat(unchanged.sources())
        .extracting(SourceSummary::source, SourceSummary::state, SourceSummary::reason)
        .containsExactly(
            tuple("housing/a.txt", "read", ""),
            tuple(
                "housing/o'empty.txt", "rejected", "empty: The file has no bytes: fetch it again."),
            tuple("welfare/b.txt", "read", ""),
            tuple(
                "welfare/copy.txt",
                "rejected",
                "duplicate: It has the same bytes as welfare/b.txt: remove one of them."));

    write("housing/o'empty.txt", "Not any more.");
    assertThat(ingest().rejections())
        .extracting(Rejection::path)
        .containsExactly("welfare/copy.txt");
    assertThat(sentences()).hasSize(4);
  }

  @Test
  void changedLimitsCauseRejectedFilesButNotDocumentsToBeReadAgain() throws IOException {
    ExtractionSettings narrow =
        new ExtractionSettings(
            new Limits(1024, Duration.ofSeconds(60), 20, 1_000), ExtractionSettings.Ocr.OFF);

    assertThat(ingest(narrow).rejections())
        .extracting(Rejection::path, Rejection::reason)
        .containsExactly(tuple("housing/a.txt", Rejection.Reason.TOO_LARGE));
    long version = tables.version();
    assertThat(ingest(narrow).unchanged()).isEqualTo(2);
    assertThat(tables.version()).isEqualTo(version);

    IngestReport wider = ingest(ExtractionSettings.DEFAULT);
    assertCounts(wider, new IngestReport(1, 0, 1, 0, 0, Map.of(), List.of(), List.of()));
    assertCounts(ingest(narrow), new IngestReport(2, 0, 0, 0, 0, Map.of(), List.of(), List.of()));
    assertThat(sentences()).hasSize(3);
  }

  @Test
  void aSnapshotStaysAtOneVersionDuringAnIngest() throws IOException {
    ingested();
    CorpusTables reader = tables.snapshot();
    write("housing/a.txt", "They control us.");
    ingest();

    assertThat(sentences(reader))
        .containsExactly("We trust them.", "They control us.", "Nobody asked.");
    assertThat(reader.version()).isLessThan(tables.version());
    assertThat(sentences(tables.snapshot())).containsExactly("They control us.", "Nobody asked.");
  }

  @Test
  void rejectsOnlyTheCopyThatIsAddedLater() throws IOException {
    ingested();
    write("welfare/copy.txt", "Nobody asked.");

    assertThat(ingest().rejections())
        .extracting(Rejection::path)
        .containsExactly("welfare/copy.txt");
    assertThat(sentences()).hasSize(3);
  }

  @Test
  void sentencesOfAnInterruptedIngestDoNotCount() throws IOException {
    ingested();
    var orphan =
        tables
            .delta()
            .sentences()
            .limit(1)
            .withColumn("revision", org.apache.spark.sql.functions.lit("lost"));
    tables
        .delta()
        .replace(DeltaTables.SENTENCES, orphan.select(names()), "revision", List.of("lost"));

    assertThat(sentences()).hasSize(3);
  }

  private static org.apache.spark.sql.Column[] names() {
    return java.util.Arrays.stream(Schemas.SENTENCES.fieldNames())
        .map(org.apache.spark.sql.functions::col)
        .toArray(org.apache.spark.sql.Column[]::new);
  }

  private String path(String table) {
    return tables.delta().log().path(table);
  }

  private IngestReport ingest(ExtractionSettings settings) throws IOException {
    return new IngestJob(tables, Progress.SILENT, settings).execute(IngestInput.of(input));
  }

  private IngestReport ingest() throws IOException {
    return new IngestJob(tables, Progress.SILENT).execute(IngestInput.of(input));
  }

  private List<String> sentences() {
    return sentences(tables);
  }

  private static List<String> sentences(CorpusTables of) {
    List<String> texts = new ArrayList<>();
    of.sentencesInOrder().forEachRemaining((Sentence s) -> texts.add(s.text()));
    return texts;
  }

  private void write(String path, String text) throws IOException {
    Path file = input.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
