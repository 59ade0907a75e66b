package crosscase.extract;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.corpus.Document;
import crosscase.corpus.DocumentMetadata;
import crosscase.corpus.Kind;
import crosscase.corpus.Paragraph;
import crosscase.corpus.Paragraph.Form;
import java.io.IOException;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Reads one report and one transcript in seven formats each and compares them with the odt.
 *
 * <p>Two paragraphs are equal if their form, section, turn and text are. For a txt, which marks
 * neither cells nor, as LibreOffice writes it, headings, only the turn and the text must be.
 */
class FormatEquivalenceTest {
  private static final Path FILES = Path.of("src/test/resources/seven");
  private static final TextExtractor EXTRACTOR = new TextExtractor();

  @ParameterizedTest
  @CsvSource({
    "report.docx, 0.99, 1",
    "transcript.docx, 0.99, 1",
    "report.pdf, 0.99, 0.99",
    "transcript.pdf, 0.99, 0.99",
    "report.rtf, 0.99, 1",
    "transcript.rtf, 0.99, 1",
    "report.html, 0.99, 1",
    "transcript.html, 0.99, 1",
    "report.md, 0.99, 1",
    "transcript.md, 0.99, 1",
    "report.txt, 0.99, 1",
    "transcript.txt, 0.99, 0.97"
  })
  void giveTheSameSentencesAndParagraphs(String name, double leastSentences, double leastParagraphs)
      throws IOException {
    Document gold = document(name.replaceAll("\\..*", ".odt"));
    Document other = document(name);
    double sentences = common(sentences(gold), sentences(other));
    double paragraphs =
        name.endsWith(".txt")
            ? common(words(gold), words(other))
            : common(paragraphs(gold), paragraphs(other));
    System.out.printf(
        "%-15s %6.2f %% of %d sentences, %6.2f %% of %d paragraphs%n",
        name, 100 * sentences, sentences(gold).size(), 100 * paragraphs, paragraphs(gold).size());
    assertThat(sentences).as("sentences").isGreaterThanOrEqualTo(leastSentences);
    assertThat(paragraphs).as("paragraphs").isGreaterThanOrEqualTo(leastParagraphs);
  }

  @ParameterizedTest
  @EnumSource(names = {"HEADING", "CELL", "LIST_ITEM", "FOOTNOTE"})
  void aPdfKeepsItsHeadingsTablesListsAndNotes(Form form) throws IOException {
    List<String> ofPdf = paragraphs(document("report.pdf"));
    assertThat(paragraphs(document("report.odt")))
        .filteredOn(paragraph -> paragraph.startsWith(form + " "))
        .isNotEmpty()
        .isEqualTo(ofPdf.stream().filter(p -> p.startsWith(form + " ")).toList());
  }

  /** The length of the longest common subsequence, as a share of the longer list. */
  private static double common(List<String> some, List<String> others) {
    int[][] longest = new int[some.size() + 1][others.size() + 1];
    for (int i = 1; i <= some.size(); i++) {
      for (int j = 1; j <= others.size(); j++) {
        longest[i][j] =
            some.get(i - 1).equals(others.get(j - 1))
                ? longest[i - 1][j - 1] + 1
                : Math.max(longest[i - 1][j], longest[i][j - 1]);
      }
    }
    return (double) longest[some.size()][others.size()] / Math.max(some.size(), others.size());
  }

  private static List<String> paragraphs(Document document) {
    return document.paragraphs().stream()
        .map(
            p ->
                p.form()
                    + " ["
                    + p.section()
                    + "] "
                    + speaker(document, p)
                    + p.span().of(document.text()))
        .toList();
  }

  private static List<String> words(Document document) {
    return document.paragraphs().stream()
        .map(p -> speaker(document, p) + p.span().of(document.text()))
        .toList();
  }

  private static List<String> sentences(Document document) {
    List<String> sentences = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.UK);
    for (Paragraph paragraph : document.paragraphs()) {
      String text = paragraph.span().of(document.text());
      breaks.setText(text);
      int begin = breaks.first();
      for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
        sentences.add(speaker(document, paragraph) + text.substring(begin, end).strip());
        begin = end;
      }
    }
    return sentences;
  }

  private static String speaker(Document document, Paragraph paragraph) {
    return document
        .turnOf(paragraph)
        .map(turn -> turn.number() + " " + turn.speaker() + ": ")
        .orElse("");
  }

  private static Document document(String name) throws IOException {
    Source source =
        SourceFolder.list(FILES).stream()
            .filter(s -> s.path().equals(name))
            .findFirst()
            .orElseThrow();
    Kind kind = name.startsWith("report") ? Kind.REPORT : Kind.INTERVIEW;
    DocumentMetadata description =
        new DocumentMetadata(name, Optional.empty(), kind, "", "", Map.of(), Map.of());
    Extraction extraction = EXTRACTOR.extract(source, description);
    assertThat(extraction).as(name).isInstanceOf(Extraction.Extracted.class);
    return ((Extraction.Extracted) extraction).documents().getFirst();
  }
}
