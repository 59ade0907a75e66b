package crosscase.extract.assembly;

import crosscase.corpus.Paragraph;
import crosscase.corpus.Paragraph.Form;
import crosscase.corpus.Quotation;
import crosscase.corpus.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the people whom an author quotes: block quotations, and attributed sentences in quotation
 * marks.
 *
 * <p>Quotation marks alone are not enough: they may enclose a title or a so-called expression.
 */
final class QuotationFinder {
  private final String text;
  private final List<Quotation> found = new ArrayList<>();

  /** Block quotations whose attribution has not been found yet. */
  private final List<Span> unattributed = new ArrayList<>();

  private QuotationFinder(String text) {
    this.text = text;
  }

  /** Marks paragraphs that end like quotations as such, because a PDF does not mark them. */
  static List<Paragraph> markBlockQuotations(String text, List<Paragraph> paragraphs) {
    List<Paragraph> displayed =
        paragraphs.stream().filter(paragraph -> isBlockQuotation(text, paragraph)).toList();
    return displayed.size() < 2
        ? paragraphs
        : paragraphs.stream().map(p -> displayed.contains(p) ? asQuotation(p) : p).toList();
  }

  private static boolean isBlockQuotation(String text, Paragraph paragraph) {
    String words = paragraph.span().of(text);
    return paragraph.form() == Form.TEXT
        && Attribution.endOfQuotation(words).isPresent()
        && QuotedSentences.find(words).isEmpty();
  }

  private static Paragraph asQuotation(Paragraph p) {
    return new Paragraph(p.span(), Form.QUOTATION, p.page(), p.section(), p.turn());
  }

  /** The quotations in order; none lies within another. */
  static List<Quotation> find(String text, List<Paragraph> paragraphs) {
    QuotationFinder voices = new QuotationFinder(text);
    paragraphs.forEach(voices::read);
    voices.attribute("");
    return voices.found;
  }

  private void read(Paragraph paragraph) {
    String words = paragraph.span().of(text);
    Optional<String> alone = Attribution.wholeParagraph(words);
    if (alone.isPresent() && !unattributed.isEmpty()) {
      attribute(alone.get());
    } else if (paragraph.form() == Form.QUOTATION) {
      block(paragraph.span(), words);
    } else {
      attribute("");
      if (paragraph.form() != Form.HEADING) {
        QuotedSentences.find(words).forEach(quotation -> add(quotation, paragraph.span().begin()));
      }
    }
  }

  private void block(Span span, String words) {
    Optional<Attribution> attribution = Attribution.atEnd(words);
    int end = attribution.map(Attribution::begin).orElse(words.length());
    Span quoted = QuotedSentences.withoutMarks(words, new Span(0, end));
    if (quoted.length() > 0) {
      unattributed.add(new Span(span.begin() + quoted.begin(), span.begin() + quoted.end()));
    }
    attribution.ifPresent(who -> attribute(who.who()));
  }

  private void attribute(String attribution) {
    unattributed.forEach(span -> found.add(new Quotation(span, attribution)));
    unattributed.clear();
  }

  private void add(Quotation inParagraph, int begin) {
    Span span = inParagraph.span();
    Span moved = new Span(begin + span.begin(), begin + span.end());
    found.add(new Quotation(moved, inParagraph.attribution()));
  }
}
