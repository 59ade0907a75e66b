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
 * @param sha256 of the file's bytes, in lower-case hex
 */
public record Document(
    Description description,
    String sha256,
    String mediaType,
    String text,
    List<Paragraph> paragraphs,
    List<Turn> turns) {
  public Document {
    paragraphs = List.copyOf(paragraphs);
    turns = List.copyOf(turns);
  }

  /** The turn a paragraph belongs to; empty outside speech. */
  public Optional<Turn> turnOf(Paragraph paragraph) {
    return paragraph.turn().isEmpty()
        ? Optional.empty()
        : Optional.of(turns.get(paragraph.turn().getAsInt() - 1));
  }
}
