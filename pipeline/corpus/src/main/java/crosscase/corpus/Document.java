package crosscase.corpus;

import java.util.List;
import java.util.Optional;

/**
 * What was extracted from one source.
 *
 * <p>Spans of paragraphs are into {@code text}; running headers, page numbers and speaker labels
 * are not in it.
 *
 * @param turns in order; the first is number 1
 * @param quotations in order, none within another
 */
public record Document(
    DocumentMetadata metadata,
    Provenance provenance,
    String text,
    List<Paragraph> paragraphs,
    List<Turn> turns,
    List<Quotation> quotations) {
  public Document {
    paragraphs = List.copyOf(paragraphs);
    turns = List.copyOf(turns);
    quotations = List.copyOf(quotations);
  }

  /** The turn a paragraph belongs to; empty outside speech. */
  public Optional<Turn> turnOf(Paragraph paragraph) {
    return paragraph.turn().isEmpty()
        ? Optional.empty()
        : Optional.of(turns.get(paragraph.turn().getAsInt() - 1));
  }

  /** Whose words a paragraph is, on the whole. */
  public Voice voiceOf(Paragraph paragraph) {
    return quotationIn(paragraph.span()).isPresent()
        ? Voice.RESPONDENT
        : turnOf(paragraph).map(Turn::voice).orElse(Voice.AUTHOR);
  }

  /** The quotation that makes up at least half of a span; empty if there is none. */
  public Optional<Quotation> quotationIn(Span span) {
    return quotations.stream()
        .filter(quotation -> 2 * quotation.span().overlap(span) >= span.length())
        .findFirst();
  }
}
