package crosscase.extract;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.corpus.Document;
import crosscase.corpus.Paragraph;
import crosscase.corpus.Paragraph.Form;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleReportsTest {

  /** The numbers were counted in data-samples/_source; the html has a heading above its notes. */
  @ParameterizedTest
  @CsvSource({
    "employment-services/07-employment-report.docx, 13, 20, 5, 4, 3",
    "welfare/08-welfare-report.odt, 13, 15, 4, 9, 3",
    "health-and-social-care/07-health-report.html, 14, 21, 4, 6, 3"
  })
  void keepsTheFormOfEachParagraph(
      String path, int headings, int cells, int quotations, int items, int footnotes)
      throws IOException {
    Document report = Samples.document(path);
    assertThat(
            List.of(
                words(report, Form.HEADING).size(),
                words(report, Form.CELL).size(),
                words(report, Form.QUOTATION).size(),
                words(report, Form.LIST_ITEM).size(),
                words(report, Form.FOOTNOTE).size()))
        .containsExactly(headings, cells, quotations, items, footnotes);
  }

  @ParameterizedTest
  @CsvSource({
    "employment-services/07-employment-report.docx, A clash of cultures > Different languages",
    "welfare/08-welfare-report.odt, Findings > Control",
    "health-and-social-care/07-health-report.html, Working relationships > Competition"
  })
  void namesTheSectionsBelowTheTitle(String path, String section) throws IOException {
    assertThat(Samples.document(path).paragraphs())
        .extracting(Paragraph::section)
        .contains(section);
  }

  @Test
  void readsColumnsInOrderAndExtractsFootnotes() throws IOException {
    Document report = Samples.document("housing/08-housing-report.pdf");
    assertThat(report.text())
        .contains("monthly returns were described in terms of surveillance")
        .doesNotContain("Page 2 of 3")
        .contains("seven objectives. Its staff");
    assertThat(words(report, Form.FOOTNOTE)).hasSize(3).first().asString().startsWith("The number");
    assertThat(report.paragraphs().getLast().page()).hasValue(3);
  }

  private static List<String> words(Document document, Form form) {
    return document.paragraphs().stream()
        .filter(paragraph -> paragraph.form() == form)
        .map(paragraph -> paragraph.span().of(document.text()))
        .toList();
  }
}
