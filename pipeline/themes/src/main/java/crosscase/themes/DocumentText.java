package crosscase.themes;

import crosscase.corpus.Span;
import java.util.List;

/**
 * A document of a corpus, as far as codings from elsewhere need it.
 *
 * @param name its path
 * @param sentences their spans in the text, in the order of their numbers, which begin with 1
 */
public record DocumentText(String name, String text, List<Span> sentences) {
  public DocumentText {
    sentences = List.copyOf(sentences);
  }
}
