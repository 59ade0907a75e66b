package crosscase.search.fields;

import crosscase.search.fields.StoredTokens.Word;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;

/**
 * Iterates over the stored tokens of a sentence. Lemma and part of speech are decoded only on
 * demand, because most callers do not need them.
 */
public final class TokenCursor {
  private final byte[] bytes;
  private final ByteArrayDataInput in;
  private final String text;
  private int begin;
  private int end;
  private ByteRange lemma = ByteRange.NONE;
  private ByteRange pos = ByteRange.NONE;

  /** A range of the bytes that holds encoded characters. */
  private record ByteRange(int begin, int length) {
    static final ByteRange NONE = new ByteRange(0, 0);
  }

  TokenCursor(BytesRef tokens, String text) {
    bytes = tokens.bytes;
    in = new ByteArrayDataInput(tokens.bytes, tokens.offset, tokens.length);
    this.text = text;
  }

  /** Moves to the next token; false after the last. */
  public boolean next() {
    if (in.eof()) {
      return false;
    }
    begin = end + in.readVInt();
    end = begin + in.readVInt();
    lemma = readByteRange();
    pos = readByteRange();
    return true;
  }

  private ByteRange readByteRange() {
    int length = in.readVInt();
    ByteRange range = new ByteRange(in.getPosition(), length);
    in.skipBytes(length);
    return range;
  }

  public int begin() {
    return begin;
  }

  public int end() {
    return end;
  }

  /** In lower case. */
  public String form() {
    return Layers.normalise(text.substring(begin, end));
  }

  /** Whether the lemma differs from the form. */
  public boolean hasOwnLemma() {
    return lemma.length > 0;
  }

  /** In lower case. */
  public String lemma() {
    return hasOwnLemma() ? decode(lemma) : form();
  }

  Word word() {
    String form = form();
    return new Word(begin, end, form, hasOwnLemma() ? decode(lemma) : form, decode(pos));
  }

  private String decode(ByteRange range) {
    return new String(bytes, range.begin, range.length, StandardCharsets.UTF_8);
  }
}
