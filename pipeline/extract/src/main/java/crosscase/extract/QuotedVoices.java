package crosscase.extract;

import crosscase.corpus.Paragraph;
import crosscase.corpus.Paragraph.Form;
import crosscase.corpus.Quotation;
import crosscase.corpus.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds whom an author quotes: block quotations, and quoted sentences that say whose they are.
 *
 * <p>Marks alone are no voice: they may be a title, or keep a word at arm's length.
 */
final class QuotedVoices {
  private final String text;
  private final List<Quotation> found = new ArrayList<>();

  /** Block quotations whose attribution is still to come. */
  private final List<Span> open = new ArrayList<>();

  private QuotedVoices(String text) {
    this.text = text;
  }

  /** The paragraphs, those that end as quotations do as quotations: a pdf does not mark them. */
  static List<Paragraph> displayed(String text, List<Paragraph> paragraphs) {
    List<Paragraph> displayed =
        paragraphs.stream().filter(paragraph -> isDisplayed(text, paragraph)).toList();
    return displayed.size() < 2
        ? paragraphs
        : paragraphs.stream().map(p -> displayed.contains(p) ? quoted(p) : p).toList();
  }

  private static boolean isDisplayed(String text, Paragraph paragraph) {
    String words = paragraph.span().of(text);
    return paragraph.form() == Form.TEXT
        && Attribution.displayed(words).isPresent()
        && QuotedSentences.in(words).isEmpty();
  }

  private static Paragraph quoted(Paragraph p) {
    return new Paragraph(p.span(), Form.QUOTATION, p.page(), p.section(), p.turn());
  }

  /** The quotations in order, none within another. */
  static List<Quotation> find(String text, List<Paragraph> paragraphs) {
    QuotedVoices voices = new QuotedVoices(text);
    paragraphs.forEach(voices::read);
    voices.close("");
    return voices.found;
  }

  private void read(Paragraph paragraph) {
    String words = paragraph.span().of(text);
    Optional<String> alone = Attribution.alone(words);
    if (alone.isPresent() && !open.isEmpty()) {
      close(alone.get());
    } else if (paragraph.form() == Form.QUOTATION) {
      block(paragraph.span(), words);
    } else {
      close("");
      if (paragraph.form() != Form.HEADING) {
        QuotedSentences.in(words).forEach(quotation -> add(quotation, paragraph.span().begin()));
      }
    }
  }

  private void block(Span span, String words) {
    Optional<Attribution> attribution = Attribution.atEnd(words);
    int end = attribution.map(Attribution::begin).orElse(words.length());
    Span quoted = QuotedSentences.withoutMarks(words, new Span(0, end));
    if (quoted.length() > 0) {
      open.add(new Span(span.begin() + quoted.begin(), span.begin() + quoted.end()));
    }
    attribution.ifPresent(who -> close(who.who()));
  }

  private void close(String attribution) {
    open.forEach(span -> found.add(new Quotation(span, attribution)));
    open.clear();
  }

  private void add(Quotation inParagraph, int begin) {
    Span span = inParagraph.span();
    Span moved = new Span(begin + span.begin(), begin + span.end());
    found.add(new Quotation(moved, inParagraph.attribution()));
  }
}
