package crosscase.corpus;

import java.io.Serializable;
import java.util.List;

/**
 * A theme assigned to a sentence.
 *
 * @param coder {@code codebook}, or a person's name
 * @param spans what matched, as offsets into the document's text, in order; never empty
 * @param negated whether the sentence negates the theme: <em>there was no trust</em>
 */
public record Coding(
    String theme, String document, int sentence, String coder, List<Span> spans, boolean negated)
    implements Serializable {
  /** The coder of all codings made by the codebook's queries. */
  public static final String CODEBOOK = "codebook";

  public Coding {
    spans = List.copyOf(spans);
  }
}
