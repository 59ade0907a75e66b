package crosscase.themes;

import crosscase.corpus.Span;
import java.util.List;

/**
 * A document of the corpus, as far as it is needed to import codings.
 *
 * @param name the document's path
 * @param sentences the spans of the sentences in the text, in order; the first is sentence 1
 */
public record DocumentText(String name, String text, List<Span> sentences) {
  public DocumentText {
    sentences = List.copyOf(sentences);
  }
}
