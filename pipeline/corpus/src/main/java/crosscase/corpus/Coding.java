package crosscase.corpus;

import java.io.Serializable;
import java.util.List;

/**
 * A theme on a sentence.
 *
 * @param coder {@code codebook}, or a person's name
 * @param spans what matched, in the document's text, in order; never empty
 * @param negated whether the sentence says that it is not so: <em>there was no trust</em>
 */
public record Coding(
    String theme, String document, int sentence, String coder, List<Span> spans, boolean negated)
    implements Serializable {
  /** The coder of all codings that queries made. */
  public static final String CODEBOOK = "codebook";

  public Coding {
    spans = List.copyOf(spans);
  }
}
