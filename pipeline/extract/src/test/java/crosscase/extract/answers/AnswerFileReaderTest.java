package crosscase.extract.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import crosscase.corpus.Document;
import crosscase.corpus.Rejection;
import crosscase.corpus.Rejection.Reason;
import crosscase.corpus.Turn;
import crosscase.extract.ColumnMapping;
import crosscase.extract.Extraction;
import crosscase.extract.ReadingHints;
import crosscase.extract.Source;
import crosscase.extract.SourceFolder;
import crosscase.extract.SourceMetadata;
import crosscase.extract.TextExtractor;
import crosscase.extract.files.FileType;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerFileReaderTest {
  private static final TextExtractor EXTRACTOR = new TextExtractor();

  @TempDir private Path folder;

  @Test
  void eachRowBecomesATurnAndGuessedColumnsAreReported() throws IOException {
    Document document =
        only(
            csv(
                """
                Speaker,Time,Answer
                Ann,00:00:05,What changed?
                Bob,00:01:02,"We trust them, ""mostly"".

                They ask first."
                Ann,,And before?
                Bob,,Nothing.
                """));
    assertThat(document.turns())
        .extracting(Turn::speaker, Turn::role)
        .containsExactly(
            tuple("Ann", "interviewer"),
            tuple("Bob", "respondent"),
            tuple("Ann", "interviewer"),
            tuple("Bob", "respondent"));
    assertThat(document.turns().get(1).startMs()).hasValue(62_000);
    assertThat(document.text())
        .isEqualTo(
            """
            What changed?

            We trust them, "mostly".

            They ask first.

            And before?

            Nothing.""");
    assertThat(document.paragraphs().get(2).turn()).hasValue(2);
    assertThat(document.provenance().warnings())
        .contains(
            "Columns were guessed from their headers: text = Answer, speaker = Speaker, time ="
                + " Time. To choose them yourself, name them in the metadata.");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void readsAnyDelimiterQuotationMarkAndLineEnd(String delimiter) throws IOException {
    String table =
        "\uFEFF\"Who\"%1$s\"Text\"\r\n\"Ann\"%1$s\"One; two, three | four\r\nfive\"\r\n\"Bob\"%1$s\"Six\"\r\n"
            .formatted(delimiter);
    assertThat(only(csv(table)).text()).isEqualTo("One; two, three | four five\n\nSix");
  }

  @Test
  void readsExcelsSeparatorLineAndWindowsEncoding() throws IOException {
    Path file = folder.resolve("old.csv");
    Files.writeString(
        file, "sep=;\r\nwho;text\r\nZoë;“Fine”, she said\r\n", Charset.forName("windows-1252"));
    Document document = only(file);
    assertThat(document.text()).isEqualTo("“Fine”, she said");
    assertThat(document.turns().getFirst().speaker()).isEqualTo("Zoë");
  }

  @Test
  void anUnclosedQuotationMarkLosesNoText() throws IOException {
    Document document = only(csv("who,text\nAnn,\"We agreed.\nBob,Did we?\n"));
    assertThat(document.text()).isEqualTo("\"We agreed.\n\nDid we?");
    assertThat(document.provenance().warnings()).anyMatch(text -> text.contains("never closed"));
  }

  @Test
  void metadataNamesTheColumnsAndTheCodes() throws IOException {
    Path file =
        csv(
            """
            where,which,a,b,trust,control,age
            homes,first,Q,Why them?,0,0,40
            homes,first,R,We trust them.,1,0,40
            homes,first,R,They control us.,1,1,40
            benefits,second,R,Nobody asks.,0,x,31
            """);
    ColumnMapping columns =
        ColumnMapping.of(
            Map.of(
                "case",
                "Where",
                "document",
                "which",
                "speaker",
                "a",
                "text",
                "b",
                "codes",
                "trust|control"));
    List<Document> documents = documents(file, columns);
    assertThat(documents)
        .extracting(document -> document.metadata().path().replaceFirst(".*/", ""))
        .containsExactly("table.csv#first", "table.csv#second");
    assertThat(documents)
        .extracting(document -> document.metadata().caseName())
        .containsExactly(Optional.of("homes"), Optional.of("benefits"));
    assertThat(documents.getFirst().turns())
        .extracting(Turn::codes)
        .containsExactly(List.of(), List.of("trust"), List.of("trust", "control"));
    assertThat(documents.getLast().turns().getFirst().codes()).containsExactly("control");
    assertThat(documents.getFirst().metadata().variables()).isEqualTo(Map.of("age", "40"));
  }

  @Test
  void eachRespondentOfASurveyBecomesADocument() throws IOException {
    List<Document> documents =
        documents(csv("age,answer\n31,Fine?\n40,Slow.\n31,\n"), ColumnMapping.NONE);
    assertThat(documents)
        .extracting(document -> document.metadata().variables().get("age"))
        .containsExactly("31", "40");
    assertThat(documents)
        .allSatisfy(d -> assertThat(d.turns().getFirst().role()).isEqualTo("respondent"));
    assertThat(documents.getFirst().provenance().remarks())
        .contains("Left out: 1 row without text.");
  }

  @Test
  void aMissingColumnIsNamedInTheRejection() throws IOException {
    Extraction extraction =
        extract(csv("who,text\nAnn,Yes.\n"), ColumnMapping.of(Map.of("text", "Reply")));
    Rejection rejection = ((Extraction.Rejected) extraction).rejection();
    assertThat(rejection.reason()).isEqualTo(Reason.UNSUPPORTED);
    assertThat(rejection.detail()).contains("no column named Reply");
  }

  /** Lists of participants, budgets, notes on cases. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Name,Role,Joined\nAnn Ash,tenant,2021\nBob Birch,caretaker,2019\n",
        "Name,Comments\nAnn Ash,She was late and did not want to be recorded.\n",
        "item,quote\npaint,40\nbrushes,12\n",
        "participant,text\nP1,17\nP2,21\n"
      })
  void aTableThatMayBeNoAnswersIsRejectedUnlessTheMetadataNamesItsText(String table)
      throws IOException {
    Path file = csv(table);
    Rejection rejection = ((Extraction.Rejected) extract(file, ColumnMapping.NONE)).rejection();
    assertThat(rejection.reason()).isEqualTo(Reason.UNSUPPORTED);
    assertThat(rejection.detail())
        .startsWith("It is a table, and no column is clearly one of answers: to read it, name its");
    String header = table.substring(table.indexOf(',') + 1).split("[,\n]", 2)[0];
    assertThat(documents(file, ColumnMapping.of(Map.of("text", header)))).isNotEmpty();
  }

  @Test
  void aTableWithoutTextIsRejected() throws IOException {
    Extraction extraction = extract(csv("who,text\nAnn,\nBob,\n"), ColumnMapping.NONE);
    assertThat(((Extraction.Rejected) extraction).rejection().reason()).isEqualTo(Reason.NO_TEXT);
  }

  @Test
  void allSheetsOfAWorkbookAreRead() throws IOException {
    Path file = folder.resolve("answers.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      CellStyle day = workbook.createCellStyle();
      day.setDataFormat(workbook.createDataFormat().getFormat("d/m/yy"));
      for (String name : List.of("North", "South")) {
        Sheet sheet = workbook.createSheet(name);
        row(sheet, 0, "Speaker", "Date", "Text", "trust");
        Row row = row(sheet, 1, "Ann", "", name + " was\nslow.", "");
        row.getCell(1).setCellValue(java.time.LocalDate.of(2025, 3, 11));
        row.getCell(1).setCellStyle(day);
        row.getCell(3).setCellValue(1);
      }
      workbook.createSheet("Empty");
      workbook.write(out);
    }
    List<Document> documents = documents(file, ColumnMapping.of(Map.of("codes", "trust")));
    assertThat(documents)
        .extracting(Document::text)
        .containsExactly("North was slow.", "South was slow.");
    assertThat(documents)
        .allSatisfy(
            document -> {
              assertThat(document.metadata().date()).isEqualTo("2025-03-11");
              assertThat(document.turns().getFirst().codes()).containsExactly("trust");
            });
  }

  @Test
  void readsAnOpenDocumentSheetWithRepeatedCells() throws IOException {
    Path file = folder.resolve("answers.ods");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("mimetype"));
      zip.write(FileType.ODS.getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(ods().getBytes(StandardCharsets.UTF_8));
    }
    Document document =
        documents(file, ColumnMapping.of(Map.of("codes", "trust|control"))).getFirst();
    assertThat(document.text()).isEqualTo("We trust  them.\n\nSo do I.".replace("  ", " "));
    assertThat(document.turns())
        .extracting(Turn::speaker, Turn::codes)
        .containsExactly(tuple("Ann", List.of("trust", "control")), tuple("Bob", List.of()));
  }

  private static String ods() {
    String one =
        "<table:table-cell office:value-type='float' office:value='1'"
            + " table:number-columns-repeated='2'><text:p>1</text:p></table:table-cell>";
    return """
    <office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'>
    <office:body><office:spreadsheet><table:table table:name='One'>
    <table:table-row>%s%s%s%s%s</table:table-row>
    <table:table-row>%s<table:table-cell table:number-columns-repeated='1'/><table:table-cell><text:p>We trust<text:s/> them.</text:p><office:annotation><text:p>Check!</text:p></office:annotation></table:table-cell>%s</table:table-row>
    <table:table-row>%s<table:table-cell/>%s<table:table-cell table:number-columns-repeated='1000'/></table:table-row>
    <table:table-row table:number-rows-repeated='1048000'><table:table-cell table:number-columns-repeated='16384'/></table:table-row>
    </table:table></office:spreadsheet></office:body></office:document-content>
    """
        .formatted(
            cell("Who"),
            cell("Note"),
            cell("Text"),
            cell("trust"),
            cell("control"),
            cell("Ann"),
            one,
            cell("Bob"),
            cell("So do I."));
  }

  private static String cell(String text) {
    return "<table:table-cell office:value-type='string'><text:p>%s</text:p></table:table-cell>"
        .formatted(text);
  }

  @Test
  void readsAHundredThousandRows() throws IOException {
    Path file = folder.resolve("survey.csv");
    try (Writer out = Files.newBufferedWriter(file)) {
      out.write("interview,speaker,answer\n");
      for (int i = 0; i < 100_000; i++) {
        out.write(
            "%d,P%d,\"We trust number %d; they ask,\nand we answer.\"\n"
                .formatted(i / 1000, i % 7, i));
      }
    }
    List<Document> documents = documents(file, ColumnMapping.NONE);
    assertThat(documents).hasSize(100);
    assertThat(documents).allSatisfy(document -> assertThat(document.turns()).hasSize(1000));
    assertThat(documents.getLast().text())
        .endsWith("We trust number 99999; they ask, and we answer.");
  }

  private static Row row(Sheet sheet, int number, String... cells) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < cells.length; i++) {
      row.createCell(i).setCellValue(cells[i]);
    }
    return row;
  }

  private Path csv(String text) throws IOException {
    return Files.writeString(folder.resolve("table.csv"), text);
  }

  private static Document only(Path file) throws IOException {
    List<Document> documents = documents(file, ColumnMapping.NONE);
    assertThat(documents).hasSize(1);
    return documents.getFirst();
  }

  private static List<Document> documents(Path file, ColumnMapping columns) {
    Extraction extraction = extract(file, columns);
    assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
    return new ArrayList<>(((Extraction.Extracted) extraction).documents());
  }

  @Test
  void theRejectionOfAnOldSpreadsheetSaysHowToSaveIt() throws IOException {
    Path file = folder.resolve("a.xls");
    try (HSSFWorkbook book = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      book.createSheet("a").createRow(0).createCell(0).setCellValue("We trust them.");
      book.write(out);
    }
    Extraction extraction = extract(file, ColumnMapping.NONE);
    Rejection rejection = ((Extraction.Rejected) extraction).rejection();
    assertThat(rejection.reason()).isEqualTo(Reason.UNSUPPORTED);
    assertThat(rejection.mediaType()).isEqualTo("application/vnd.ms-excel");
    assertThat(rejection.detail()).endsWith("save it as xlsx, ods or csv.");
  }

  private static Extraction extract(Path file, ColumnMapping columns) {
    Source source = SourceFolder.single(file);
    return EXTRACTOR.extract(
        source, SourceMetadata.none().describe(source), ReadingHints.of(columns));
  }
}
