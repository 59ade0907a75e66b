package crosscase.search.forward;

import crosscase.corpus.Span;
import java.io.IOException;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The tokens of one sentence, in order. Offsets are those in the sentence's text. */
public final class SentenceTokens {
  private final Lexicon lexicon;
  private final byte[] order;
  private final int count;
  private final int textLength;
  private final int[] types;
  private final int[] begins;
  private @Nullable String text;

  /**
   * @param distinct the sentence's types in order; the tokens are given as indices into them
   * @param encoded as {@link EncodedTokens} writes it
   */
  SentenceTokens(Lexicon lexicon, int[] distinct, int distinctCount, BytesRef encoded)
      throws IOException {
    this.lexicon = lexicon;
    order =
        ArrayUtil.copyOfSubArray(encoded.bytes, encoded.offset, encoded.offset + encoded.length);
    types = new int[order.length];
    begins = new int[order.length];
    int tokens = 0;
    int end = 0;
    for (int at = 0; at < order.length; ) {
      int code = order[at++];
      if (TokenGap.isShort(code)) {
        end += TokenGap.shortLength(code);
      } else {
        ByteArrayDataInput in = new ByteArrayDataInput(order, at - 1, order.length - at + 1);
        code = in.readVInt();
        end += gapLength(code, in);
        at = in.getPosition();
      }
      int index = code >>> TokenGap.BITS;
      if (index < distinctCount) {
        types[tokens] = distinct[index];
        begins[tokens++] = end;
        end += lexicon.length(distinct[index]);
      }
    }
    count = tokens;
    textLength = end;
  }

  private static int gapLength(int code, ByteArrayDataInput in) throws IOException {
    TokenGap gap = TokenGap.ofCode(code);
    if (gap != TokenGap.OTHER) {
      return gap.text().length();
    }
    int length = in.readZInt();
    in.skipBytes(in.readVInt());
    return length;
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  /** The number of tokens: words and punctuation marks. */
  public int count() {
    return count;
  }

  /** The number of the type of a token in the lexicon. */
  public int type(int token) {
    return types[token];
  }

  public int begin(int token) {
    return begins[token];
  }

  public int end(int token) {
    return begins[token] + lexicon.length(types[token]);
  }

  /** The span from one token to another, inclusive. */
  public Span span(int first, int last) {
    return new Span(begin(first), end(last));
  }

  /** The first token that begins at a place or after it; the number of tokens if none does. */
  public int firstFrom(int begin) {
    int first = 0;
    while (first < count && begin(first) < begin) {
      first++;
    }
    return first;
  }

  /** The last token that ends at a place or before it; -1 if none does. */
  public int lastBefore(int end) {
    int last = count - 1;
    while (last >= 0 && end(last) > end) {
      last--;
    }
    return last;
  }

  /** All of the sentence. */
  public Span all() {
    return new Span(0, textLength);
  }

  /** Whether {@link #text} is complete; a very long token is cut. */
  public boolean hasWholeText() throws IOException {
    return text().length() == textLength;
  }

  /** The sentence's text, put together from its tokens and the gaps between them. */
  public String text() throws IOException {
    if (text == null) {
      text = joined();
    }
    return text;
  }

  private String joined() throws IOException {
    StringBuilder joined = new StringBuilder(textLength);
    ByteArrayDataInput in = new ByteArrayDataInput(order);
    for (int token = 0; !in.eof(); token++) {
      TokenGap gap = TokenGap.ofCode(in.readVInt());
      int overlap = 0;
      if (gap == TokenGap.OTHER) {
        overlap = Math.max(0, -in.readZInt());
        joined.append(in.readString());
      } else {
        joined.append(gap.text());
      }
      if (token < count) {
        String written = lexicon.text(types[token]);
        joined.append(written, Math.min(overlap, written.length()), written.length());
      }
    }
    return joined.toString();
  }
}
