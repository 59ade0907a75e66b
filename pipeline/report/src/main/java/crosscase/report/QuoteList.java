package crosscase.report;

import crosscase.figures.Markup;
import crosscase.jobs.QuoteJob.QuotedUnit;
import java.util.Comparator;
import java.util.List;

/** Quotes under a heading, those of people before headings and other text that nobody says. */
record QuoteList(ReportLabels labels, String title, List<QuotedUnit> quotes) {
  /** In characters; longer quotes end in an ellipsis. */
  private static final int MAX_LENGTH = 600;

  Markup markup() {
    Markup out = new Markup();
    if (!quotes.isEmpty()) {
      out.element("h5", title);
      quotes.stream()
          .sorted(Comparator.comparing(quote -> quote.speaker().isEmpty()))
          .forEach(quote -> write(out, quote));
    }
    return out;
  }

  private void write(Markup out, QuotedUnit quote) {
    out.open("blockquote").element("p", shortened(quote.text()));
    out.element("footer", source(quote)).close("blockquote");
  }

  private static String shortened(String text) {
    if (text.length() <= MAX_LENGTH) {
      return text;
    }
    int space = text.lastIndexOf(' ', MAX_LENGTH);
    return text.substring(0, space > 0 ? space : MAX_LENGTH) + " …";
  }

  private String source(QuotedUnit quote) {
    String as = quote.role().isEmpty() ? "" : " (" + quote.role() + ")";
    String page = quote.page() == 0 ? "" : ", page " + quote.page();
    String from = quote.speaker().isEmpty() ? quote.document() : ", " + quote.document();
    String of = labels.hasCases() ? " · " + labels.caseLabel(quote.caseName()) : "";
    return quote.speaker() + as + from + page + of;
  }
}
