package crosscase.corpus;

import java.util.List;
import java.util.Optional;

/**
 * The text extracted from one source, with its structure.
 *
 * <p>Spans are offsets into {@code text}, which contains no running headers, page numbers or
 * speaker labels.
 *
 * @param turns in order; the first is number 1
 * @param quotations in order, never nested
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

  /** The turn to which a paragraph belongs; empty if it is not speech. */
  public Optional<Turn> turnOf(Paragraph paragraph) {
    return paragraph.turn().isEmpty()
        ? Optional.empty()
        : Optional.of(turns.get(paragraph.turn().getAsInt() - 1));
  }

  /** Whose words a paragraph mostly consists of. */
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
