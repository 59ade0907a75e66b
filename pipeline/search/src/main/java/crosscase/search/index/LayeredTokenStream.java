package crosscase.search.index;

import crosscase.corpus.Sentence;
import crosscase.corpus.Token;
import crosscase.search.fields.Layers;
import java.util.Collections;
import java.util.Iterator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Feeds the tokens of one sentence to Lucene: one position per token, with all its layers. */
final class LayeredTokenStream extends TokenStream {
  /** In UTF-16 units. Lucene rejects a sentence with a term of more than 32,766 bytes. */
  private static final int MAX_TERM_LENGTH = 1_000;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);

  private final Sentence sentence;
  private Iterator<Token> tokens = Collections.emptyIterator();
  private Iterator<String> terms = Collections.emptyIterator();

  LayeredTokenStream(Sentence sentence) {
    this.sentence = sentence;
  }

  @Override
  public void reset() {
    tokens = sentence.tokens().iterator();
    terms = Collections.emptyIterator();
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    boolean nextPosition = !terms.hasNext();
    if (nextPosition) {
      if (!tokens.hasNext()) {
        return false;
      }
      terms = Layers.terms(tokens.next()).iterator();
    }
    String next = terms.next();
    term.append(next, 0, Math.min(MAX_TERM_LENGTH, next.length()));
    increment.setPositionIncrement(nextPosition ? 1 : 0);
    return true;
  }
}
