package crosscase.search.fields;

import crosscase.corpus.Sentence;
import crosscase.corpus.Span;
import crosscase.corpus.Token;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/** The tokens of a sentence as the index stores them: span, lemma and part of speech. */
public final class StoredTokens {
  /** Written instead of a lemma that equals the form in lower case. */
  private static final String SAME_AS_FORM = "";

  private StoredTokens() {}

  public static BytesRef write(Sentence sentence) throws IOException {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    int end = sentence.span().begin();
    for (Token token : sentence.tokens()) {
      out.writeVInt(token.span().begin() - end);
      out.writeVInt(token.span().end() - token.span().begin());
      String lemma = Layers.normalise(token.lemma());
      out.writeString(lemma.equals(Layers.normalise(token.form())) ? SAME_AS_FORM : lemma);
      out.writeString(token.pos());
      end = token.span().end();
    }
    return new BytesRef(out.toArrayCopy());
  }

  /** The spans of the tokens in the text, which is all that most callers need. */
  static List<Span> spans(BytesRef bytes) {
    List<Span> spans = new ArrayList<>();
    TokenCursor tokens = new TokenCursor(bytes, "");
    while (tokens.next()) {
      spans.add(new Span(tokens.begin(), tokens.end()));
    }
    return spans;
  }

  static List<Word> read(BytesRef bytes, String text) {
    List<Word> words = new ArrayList<>();
    TokenCursor tokens = new TokenCursor(bytes, text);
    while (tokens.next()) {
      words.add(tokens.word());
    }
    return words;
  }

  /**
   * A word or punctuation mark of a stored sentence.
   *
   * @param begin where it begins in the sentence's text
   * @param form in lower case
   * @param lemma in lower case
   * @param pos its Penn Treebank tag
   */
  public record Word(int begin, int end, String form, String lemma, String pos) {}
}
