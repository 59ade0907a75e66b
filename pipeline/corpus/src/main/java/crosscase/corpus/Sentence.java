package crosscase.corpus;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The smallest stretch of text that is searched, coded and counted.
 *
 * @param number from 1 within its document
 * @param paragraph from 1 within its document
 * @param form the form of its paragraph in the layout of the file
 * @param attribution who is quoted, if the sentence is a quotation; an empty text if the document
 *     does not say
 * @param span offsets into the document's text
 * @param text the text of that span, including line ends
 */
public record Sentence(
    DocumentMetadata metadata,
    int number,
    int paragraph,
    Paragraph.Form form,
    OptionalInt page,
    String section,
    Optional<Turn> turn,
    Optional<String> attribution,
    Span span,
    String text,
    List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /** The document's name: its path below the input root. */
  public String document() {
    return metadata.path();
  }

  /** Who says it; empty if it is not speech. */
  public String speaker() {
    return turn.map(Turn::speaker).orElse("");
  }

  /** Whose words it consists of: a quoted respondent's, a speaker's, or the author's. */
  public Voice voice() {
    return attribution.isPresent() ? Voice.RESPONDENT : turn.map(Turn::voice).orElse(Voice.AUTHOR);
  }

  /** The role of the person who says it; empty if it is not speech. */
  public String role() {
    return turn.map(Turn::role).orElse("");
  }
}
