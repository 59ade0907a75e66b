package crosscase.search.fields;

import crosscase.corpus.Sentence;
import crosscase.corpus.Span;
import crosscase.corpus.Token;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/** The tokens of a sentence as the index keeps them: where they stand, lemma and part of speech. */
public final class StoredTokens {
  /** A lemma that is the form in lower case is not written. */
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

  /** Where the words and marks stand in the text, which is all that most readers need. */
  static List<Span> spans(BytesRef bytes) {
    List<Span> places = new ArrayList<>();
    TokenCursor tokens = new TokenCursor(bytes, "");
    while (tokens.next()) {
      places.add(new Span(tokens.begin(), tokens.end()));
    }
    return places;
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
   * A word or mark of a stored sentence.
   *
   * @param begin in the sentence's text
   * @param form in lower case
   * @param lemma in lower case
   * @param pos Penn Treebank tag
   */
  public record Word(int begin, int end, String form, String lemma, String pos) {}
}
