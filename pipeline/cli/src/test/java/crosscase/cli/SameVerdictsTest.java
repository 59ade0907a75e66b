package crosscase.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import crosscase.cli.corpus.CorpusStages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever reads about a pair of the samples reads the same verdict in the same sentence. */
class SameVerdictsTest {
  private static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private static Path corpus = Path.of("");
  private static Map<String, String> expected = Map.of();

  @BeforeAll
  static void readTheTable() throws IOException {
    corpus = SampleCorpus.shared().folder();
    expected = ofCsv(CSVParser.parse(results().resolve("pairs.csv"), UTF_8, CSV));
    assertThat(expected).hasSize(105);
  }

  @Test
  void ofTheWorkbook() throws IOException {
    Map<String, String> verdicts = new TreeMap<>();
    try (Workbook workbook = WorkbookFactory.create(results().resolve("tables.xlsx").toFile())) {
      Sheet sheet = workbook.getSheet("pairs");
      for (Row row : sheet) {
        if (row.getRowNum() > 0) {
          put(verdicts, cell(row, 0), cell(row, 1), cell(row, 2), cell(row, 3));
        }
      }
    }
    assertThat(verdicts).isEqualTo(expected);
  }

  @Test
  void ofTheCommand() throws IOException {
    Map<String, String> verdicts = new TreeMap<>();
    for (JsonNode pair : new ObjectMapper().readTree(cooccur("json"))) {
      put(
          verdicts,
          pair.get("first").asText(),
          pair.get("second").asText(),
          pair.get("verdict").asText(),
          pair.get("sentence").asText());
    }
    assertThat(verdicts).isEqualTo(expected);
    assertThat(ofCsv(CSVParser.parse(cooccur("csv"), CSV))).isEqualTo(expected);
  }

  private static Path results() {
    return CorpusStages.resultsFolder(corpus);
  }

  private static String cooccur(String format) {
    return CommandResult.crosscase("cooccur", "--format", format, "--corpus", corpus.toString())
        .out();
  }

  private static Map<String, String> ofCsv(CSVParser rows) throws IOException {
    Map<String, String> verdicts = new TreeMap<>();
    try (rows) {
      rows.forEach(
          row ->
              put(
                  verdicts,
                  row.get("first"),
                  row.get("second"),
                  row.get("verdict"),
                  row.get("sentence")));
    }
    return verdicts;
  }

  private static String cell(Row row, int column) {
    return row.getCell(column).getStringCellValue();
  }

  private static void put(
      Map<String, String> verdicts, String first, String second, String verdict, String sentence) {
    verdicts.put(first + " + " + second, verdict + ": " + sentence);
  }
}
