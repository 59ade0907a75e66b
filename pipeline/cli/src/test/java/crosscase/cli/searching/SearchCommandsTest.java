package crosscase.cli.searching;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import crosscase.cli.CommandResult;
import crosscase.cli.ExpectedResults;
import crosscase.cli.SampleCorpus;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search commands on a corpus of the samples, as a user runs them. */
class SearchCommandsTest {
  @Test
  void everyExampleOfTheHelpFindsAsManySentencesAsExpected() throws Exception {
    List<String> lines = new ArrayList<>();
    for (String query : QueryHelp.examples()) {
      CommandResult result = crosscase("search", query, "--limit", "1");
      assertThat(result.code()).as(query + ": " + result.err()).isZero();
      String last = result.out().lines().toList().getLast();
      lines.add(last.replaceAll("\\d+ of ([\\d,]+) sentences that match (.*)\\.", "$2\t$1"));
    }
    assertThat(lines).hasSizeGreaterThan(25).noneMatch(line -> line.endsWith("\t0"));
    ExpectedResults.assertUnchanged("query-examples.tsv", lines);
  }

  @Test
  void helpExplainsQueriesAndCommands() {
    assertThat(CommandResult.crosscase("help", "query").out()).contains("fn:phrase(pos:JJ trust)");
    assertThat(CommandResult.crosscase("help", "search").out()).contains("Usage: crosscase search");
    assertThat(CommandResult.crosscase("help").out())
        .contains("concordance", "collocates", "keywords");
    assertThat(CommandResult.crosscase("help", "colour").err())
        .isEqualTo(
            "There is no help on 'colour': give query, or a command listed by crosscase --help.\n");
  }

  @Test
  void searchMarksTheMatchAndShowsTheSentencesAroundIt() {
    String out = crosscase("search", "\"joint working\"", "--context", "1").out();

    assertThat(out)
        .containsPattern("(?m)^[a-z-]+/.*\\)\\R    .*\\R  > .*\\*joint working\\*.*\\R    ");
    assertThat(out.lines().toList().getLast()).contains("sentences that match");
  }

  @Test
  void aConcordanceHasTheUsualColumnsAndOneLinePerMatch() throws Exception {
    CommandResult result =
        crosscase("concordance", "trust", "--sort", "1L", "--limit", "1000", "--format", "csv");

    assertThat(result.out().lines().findFirst())
        .hasValue("document,from,to,pre,keyword,post,case,speaker,role,page");
    List<CSVRecord> rows = rows(result);
    assertThat(rows).hasSizeGreaterThan(200);
    assertThat(rows)
        .allSatisfy(
            row -> {
              int length = Integer.parseInt(row.get("to")) - Integer.parseInt(row.get("from"));
              assertThat(row.get("keyword")).hasSize(length).matches("(?i)trust(s|ed|ing)?");
            });
  }

  @Test
  void pagesAndSamplesArePartsOfTheWholeConcordance() throws Exception {
    String[] all = {"concordance", "trust", "--format", "csv", "--limit", "1000"};
    List<String> lines = crosscase(all).out().lines().skip(1).toList();
    CommandResult page =
        crosscase("concordance", "trust", "--format", "csv", "--from", "11", "--limit", "5");
    CommandResult sample =
        crosscase("concordance", "trust", "--format", "csv", "--sample", "7", "--seed", "3");

    assertThat(page.out().lines().skip(1)).isEqualTo(lines.subList(10, 15));
    assertThat(lines).containsSubsequence(sample.out().lines().skip(1).toList());
    assertThat(rows(sample)).hasSize(7);
    assertThat(sample.out())
        .isEqualTo(
            crosscase("concordance", "trust", "--format", "csv", "--sample", "7", "--seed", "3")
                .out());
  }

  @Test
  void searchHasPagesAndSamplesToo() throws Exception {
    String[] all = {"search", "trust", "--format", "csv", "--limit", "1000"};
    List<String> lines = crosscase(all).out().lines().skip(1).toList();
    CommandResult page =
        crosscase("search", "trust", "--format", "csv", "--from", "31", "--limit", "5");
    String[] sample = {"search", "trust", "--format", "csv", "--sample", "9", "--seed", "2"};

    assertThat(page.out().lines().skip(1)).isEqualTo(lines.subList(30, 35));
    assertThat(rows(crosscase(sample)))
        .hasSize(9)
        .isSortedAccordingTo(Comparator.comparing(row -> row.get("document")))
        .allSatisfy(row -> assertThat(row.get("match")).containsIgnoringCase("trust"));
    assertThat(crosscase(sample).out()).isEqualTo(crosscase(sample).out());
  }

  @ParameterizedTest
  @CsvSource({"case", "kind", "role", "speaker", "document", "region"})
  void countsByAnyFieldAddUpToTheNumberOfMatches(String field) throws Exception {
    long hits = 0;
    for (CSVRecord row :
        rows(crosscase("search", "trust", "--count-by", field, "--format", "csv"))) {
      hits += Long.parseLong(row.get("hits"));
      assertThat(Double.parseDouble(row.get("per_1000")))
          .isEqualTo(
              1000.0 * Long.parseLong(row.get("hits")) / Long.parseLong(row.get("sentences")));
    }
    assertThat(crosscase("search", "trust").out()).contains("of %,d sentences".formatted(hits));
  }

  @Test
  void wordsAreRankedByTheRequestedMeasure() throws Exception {
    List<CSVRecord> near =
        rows(crosscase("collocates", "trust", "--pos", "VB", "--sort", "mi", "--format", "csv"));
    assertThat(near)
        .extracting(row -> Double.parseDouble(row.get("mi")))
        .isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(near.getFirst().toMap())
        .containsOnlyKeys("collocate", "f", "f_corpus", "logdice", "mi", "t", "g2");

    List<CSVRecord> key =
        rows(
            crosscase(
                "keywords", "case:housing", "--pos", "NN", "--limit", "40", "--format", "csv"));
    assertThat(key).extracting(row -> row.get("keyword")).contains("association", "tenant");
    assertThat(rows(crosscase("ngrams", "--size", "2", "--format", "csv")).getFirst().get("cases"))
        .isEqualTo("5");
  }

  @Test
  void csvCanBeginWithAByteOrderMarkAndHoldsNoFormula() throws Exception {
    CommandResult result = crosscase("concordance", "pos:HYPH", "--format", "csv", "--bom");

    assertThat(result.out()).startsWith("\uFEFFdocument,");
    assertThat(rows(result)).isNotEmpty().extracting(row -> row.get("keyword")).containsOnly("'-");
  }

  @Test
  void jsonHasRowsWithTheSameColumns() throws Exception {
    JsonNode rows =
        new ObjectMapper()
            .readTree(crosscase("search", "trust", "--limit", "2", "--format", "json").out());

    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).get("rank").asInt()).isEqualTo(1);
    assertThat(rows.get(0).get("match").asText()).containsIgnoringCase("trust");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          search (trust                     | never closed: add ).
          search theme:nothing              | the theme 'nothing' is not in the codebook
          search trust --count-by colour    | There is no field 'colour' to count by
          search trust --limit 0            | --limit must be 1 or more, not 0.
          search trust --from 0             | --from must be 1 or more, not 0.
          search trust --sample 0           | --sample must be 1 or more
          search trust --bom                | --bom only works with --format csv
          concordance trust --sort 4L       | --sort takes document, match, 1L
          concordance trust --sample 0      | --sample must be 1 or more
          collocates trust --left -1        | --left must be 0 or more
          keywords case:x --against (       | never closed
          ngrams --size 0                   | --size must be 1 or more
          """)
  void aMistakeIsAnsweredWithOneSentenceThatSaysWhatToDo(String command, String sentence) {
    CommandResult result = crosscase(command.split(" "));

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines().findFirst().orElse("")).contains(sentence);
  }

  @Test
  void aCaretMarksThePlaceOfAMistake() {
    assertThat(crosscase("concordance", "trust AND (control").err())
        .endsWith("\ntrust AND (control\n          ^\n");
  }

  private static List<CSVRecord> rows(CommandResult result) throws Exception {
    String csv = result.out().startsWith("\uFEFF") ? result.out().substring(1) : result.out();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    return format.parse(new StringReader(csv)).getRecords();
  }

  private static CommandResult crosscase(String... command) {
    List<String> all = new ArrayList<>(Arrays.asList(command));
    all.addAll(List.of("--corpus", SampleCorpus.shared().folder().toString()));
    return CommandResult.crosscase(all.toArray(String[]::new));
  }
}
