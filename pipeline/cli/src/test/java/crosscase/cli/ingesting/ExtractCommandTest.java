package crosscase.cli.ingesting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import crosscase.cli.CommandResult;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {
  private static final String INTERVIEW =
      """
      I: Do you trust them?

      P3: Not yet.

      They never ask.

      I: Who does?

      P3: Nobody.
      """;

  @TempDir private Path folder;

  @Test
  void jsonHasAParagraphForEachParagraphOfATurn() throws IOException {
    CommandResult result =
        CommandResult.crosscase("extract", "--format", "json", write("a.txt", INTERVIEW));

    assertThat(result.code()).isZero();
    JsonNode document = new ObjectMapper().readTree(result.out());
    assertThat(document.fieldNames())
        .toIterable()
        .containsExactly(
            "path",
            "mediaType",
            "pages",
            "title",
            "language",
            "genre",
            "genreReason",
            "paragraphs",
            "warnings");
    assertThat(document.get("mediaType").asText()).isEqualTo("text/plain");
    assertThat(document.get("paragraphs"))
        .extracting(p -> p.get("speaker").asText() + ": " + p.get("text").asText())
        .containsExactly(
            "I: Do you trust them?",
            "P3: Not yet.",
            "P3: They never ask.",
            "I: Who does?",
            "P3: Nobody.");
    assertThat(document.get("paragraphs"))
        .extracting(p -> p.get("voice").asText())
        .containsExactly("interviewer", "respondent", "respondent", "interviewer", "respondent");
  }

  @Test
  void aSummaryHasARowForEachFileAndNoText() throws IOException {
    String letters = write("b.txt", "");
    Files.write(Path.of(letters), "Мы не знаем.".getBytes(Charset.forName("KOI8-R")));
    CommandResult result =
        CommandResult.crosscase(
            "extract", "--summary", "--encoding", "KOI8-R", write("a.txt", INTERVIEW), letters);

    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.out())
        .contains("2 documents with 4 turns from 2 sources.")
        .contains("80.0% of the words have a speaker. Sources with warnings: 0 of 2.")
        .containsPattern("a.txt +transcript +KOI8-R .*I \\(interviewer, guessed, 6 words\\)")
        .containsPattern("b.txt +other +KOI8-R ")
        .doesNotContain("Do you trust them?");
  }

  @Test
  void jsonSaysWhoIsQuotedInAReportAndInWhichSection() throws IOException {
    String page =
        "<h1>Trust</h1><h2>Slowly</h2><p>It grows where people stay.</p>"
            + "<blockquote>She never asked for the form. (tenant, housing)</blockquote>";
    CommandResult result =
        CommandResult.crosscase("extract", "--format", "json", write("b.html", page));

    JsonNode paragraphs = new ObjectMapper().readTree(result.out()).get("paragraphs");
    assertThat(paragraphs.get(0).fieldNames())
        .toIterable()
        .containsExactly("kind", "section", "page", "text", "speaker", "role", "voice", "startMs");
    assertThat(paragraphs)
        .extracting(
            p -> p.get("kind").asText() + " " + p.get("section").asText(),
            p -> p.get("voice").asText() + " " + p.get("speaker").asText())
        .containsExactly(
            tuple("heading ", "author "),
            tuple("heading ", "author "),
            tuple("text Slowly", "author "),
            tuple("quotation Slowly", "respondent tenant, housing"));
  }

  @Test
  void explainsWhyAFileIsATranscript() throws IOException {
    CommandResult result =
        CommandResult.crosscase("extract", "--explain", write("a.txt", INTERVIEW));
    assertThat(result.out())
        .contains("a.txt", "transcript]", "name who speaks.", "Speakers +", "speaker changes: 1.00")
        .doesNotContain("Warning: No speakers");
  }

  @Test
  void textShowsSpeakersHeadingsAndLists() throws IOException {
    String page = "<h1>Trust</h1><p>It grows.</p><ul><li>slowly</li></ul>";
    CommandResult result =
        CommandResult.crosscase("extract", write("a.txt", INTERVIEW), write("b.html", page));

    assertThat(result.out())
        .containsPattern("(?m)^P3 \\(respondent.*\\):\\RNot yet\\.\\RThey never ask\\.$")
        .containsPattern("(?m)^# Trust\\RIt grows\\.\\R- slowly$");
  }

  @Test
  void aFileThatCannotBeReadIsReportedAndTheOthersAreShown() throws IOException {
    CommandResult result =
        CommandResult.crosscase(
            "extract", "--format", "json", write("empty.txt", ""), write("a.txt", INTERVIEW));

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err()).contains("empty.txt: empty. The file has no bytes: fetch it again.");
    assertThat(result.out().lines()).hasSize(2).first().asString().contains("\"reason\":\"empty\"");
  }

  @Test
  void limitsHoldForEachFileAndTheMessageNamesTheOption() throws IOException {
    String large = write("large.txt", INTERVIEW.repeat(20_000));
    String small = write("small.txt", INTERVIEW);

    assertThat(CommandResult.crosscase("extract", "--file-size", "1", large, small))
        .extracting(CommandResult::code, CommandResult::err)
        .containsExactly(
            3,
            "%s: too-large. The file is larger than 1 MB: split it, or raise --file-size.%n"
                .formatted(large));
    assertThat(CommandResult.crosscase("extract", "--file-characters", "100000", large, small))
        .extracting(CommandResult::code, CommandResult::err)
        .containsExactly(
            3,
            "%s: too-large. It holds more than 100,000 characters of text: split it, or raise --file-characters.%n"
                .formatted(large));
  }

  @Test
  void memoryAndTimeHaveTheirLimitsToo() throws IOException {
    String large = write("large.txt", INTERVIEW.repeat(150_000));

    assertThat(CommandResult.crosscase("extract", "--file-memory", "64", large).err())
        .contains("out-of-memory", "raise --file-memory");
    assertThat(CommandResult.crosscase("extract", "--file-seconds", "1", large).err())
        .contains("timed-out", "raise --file-seconds");
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
