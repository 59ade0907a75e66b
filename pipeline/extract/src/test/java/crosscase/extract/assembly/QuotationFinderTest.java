package crosscase.extract.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.corpus.Document;
import crosscase.corpus.DocumentMetadata;
import crosscase.corpus.Kind;
import crosscase.corpus.Paragraph.Form;
import crosscase.corpus.Voice;
import crosscase.extract.Samples;
import crosscase.extract.blocks.Block;
import crosscase.extract.blocks.Typography;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationFinderTest {
  private static final Pattern WRITTEN = Pattern.compile("(?m)^> (.+) \\(([^)]+)\\)$");

  /** The original text is in data-samples/_source, which our readers never see. */
  @ParameterizedTest
  @CsvSource({
    "employment-services/07-employment-report, docx",
    "welfare/08-welfare-report, odt",
    "health-and-social-care/07-health-report, html",
    "housing/08-housing-report, pdf"
  })
  void findsEveryQuotationOfTheSampleReports(String name, String format) throws IOException {
    String source = Files.readString(Samples.ROOT.resolve("_source/" + name + ".txt"));
    List<String> written =
        WRITTEN.matcher(source).results().map(QuotationFinderTest::said).sorted().toList();
    assertThat(written).hasSizeGreaterThan(2);
    assertThat(voices(Samples.document(name + "." + format)).stream().sorted())
        .containsExactlyElementsOf(written);
  }

  private static String said(MatchResult written) {
    return written.group(2) + ": " + Typography.clean(written.group(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We were never asked, not once.”",
        "\"We were never asked, not once.\"",
        "‘We were never asked, not once.’",
        "'We were never asked, not once.'"
      })
  void findsAQuotedSentenceInAnyQuotationMarks(String quoted) {
    assertThat(voices(Block.text("It was plain: " + quoted + " (tenant, housing). So it went.")))
        .containsExactly("tenant, housing: We were never asked, not once.");
  }

  @Test
  void keepsApostrophesAndQuotationMarksWithinTheQuotation() {
    assertThat(
            voices(
                Block.text(
                    "The team's view: ‘They don't ring. ‘Soon’, they say. It's a lottery.’"
                        + " (carer, health)")))
        .containsExactly("carer, health: They don't ring. ‘Soon’, they say. It's a lottery.");
  }

  @Test
  void findsTwoQuotationsInOneParagraph() {
    assertThat(
            voices(
                Block.text(
                    "“It was slow to start” (provider, welfare) but “it never did quite stop”"
                        + " (claimant).")))
        .containsExactly(
            "provider, welfare: It was slow to start", "claimant: it never did quite stop");
  }

  @Test
  void findsNoQuotationInTitlesAndScareQuotes() {
    assertThat(
            voices(
                Block.text("So-called “joined-up” working (partnership) is the councils' aim."),
                Block.text("See “Working Together For Everybody” (Home Office) on this."),
                Block.text("“We have always done it like that” (Marl, 2011, p. 4) is a saying."),
                Block.text("They said “we will see about that” and left.")))
        .isEmpty();
  }

  @Test
  void findsTheAttributionAtTheEndOfABlockOrBelowIt() {
    assertThat(
            voices(
                quotation("“I stopped asking.”"),
                quotation("It was easier. (tenant, housing)"),
                Block.text("And again:"),
                quotation("Nobody rang back."),
                Block.text("— Service user, welfare"),
                quotation("We rang. – Officer, welfare"),
                Block.text("End."),
                quotation("No name to this.")))
        .containsExactly(
            "tenant, housing: I stopped asking.",
            "tenant, housing: It was easier.",
            "Service user, welfare: Nobody rang back.",
            "Officer, welfare: We rang.",
            ": No name to this.");
  }

  @Test
  void distinguishesTheAuthorFromThoseQuoted() {
    Document document =
        document(Block.text("We asked them."), quotation("They never rang us, not once. (tenant)"));
    assertThat(document.paragraphs().stream().map(document::voiceOf))
        .containsExactly(Voice.AUTHOR, Voice.RESPONDENT);
  }

  private static Block quotation(String words) {
    return Block.of(Form.QUOTATION, words);
  }

  private static List<String> voices(Block... blocks) {
    return voices(document(blocks));
  }

  private static Document document(Block... blocks) {
    DocumentMetadata description =
        new DocumentMetadata("a.txt", Optional.empty(), Kind.REPORT, "A", "", Map.of(), Map.of());
    return DocumentAssembler.assemble(description, Samples.READING, List.of(blocks));
  }

  private static List<String> voices(Document document) {
    return document.quotations().stream()
        .map(quotation -> quotation.attribution() + ": " + quotation.span().of(document.text()))
        .toList();
  }
}
