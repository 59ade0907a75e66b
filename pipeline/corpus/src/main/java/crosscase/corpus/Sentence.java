package crosscase.corpus;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The unit everything is counted on.
 *
 * @param number from 1 within its document
 * @param paragraph from 1 within its document
 * @param form what its paragraph is in the layout of the file
 * @param attribution who is quoted, if these are quoted words; an empty text where the document
 *     does not say
 * @param span in the document's text
 * @param text the words of that span, line ends and all
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

  /** Who says it; empty outside speech. */
  public String speaker() {
    return turn.map(Turn::speaker).orElse("");
  }

  /** Whose words it is: a quoted respondent's, a speaker's, or the author's. */
  public Voice voice() {
    return attribution.isPresent() ? Voice.RESPONDENT : turn.map(Turn::voice).orElse(Voice.AUTHOR);
  }

  /** The role of whoever says it; empty outside speech. */
  public String role() {
    return turn.map(Turn::role).orElse("");
  }
}
