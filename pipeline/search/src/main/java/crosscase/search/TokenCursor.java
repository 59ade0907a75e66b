package crosscase.search;

import crosscase.search.StoredTokens.Word;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;

/**
 * Goes through the stored tokens of a sentence; lemma and part of speech are made only where they
 * are asked for, since most readers of a page of hits do not.
 */
final class TokenCursor {
  private final byte[] bytes;
  private final ByteArrayDataInput in;
  private final String text;
  private int begin;
  private int end;
  private Place lemma = Place.NONE;
  private Place pos = Place.NONE;

  /** Where some characters stand among the bytes. */
  private record Place(int begin, int length) {
    static final Place NONE = new Place(0, 0);
  }

  TokenCursor(BytesRef tokens, String text) {
    bytes = tokens.bytes;
    in = new ByteArrayDataInput(tokens.bytes, tokens.offset, tokens.length);
    this.text = text;
  }

  /** Goes to the next token; false after the last. */
  boolean next() {
    if (in.eof()) {
      return false;
    }
    begin = end + in.readVInt();
    end = begin + in.readVInt();
    lemma = place();
    pos = place();
    return true;
  }

  private Place place() {
    int length = in.readVInt();
    Place place = new Place(in.getPosition(), length);
    in.skipBytes(length);
    return place;
  }

  int begin() {
    return begin;
  }

  int end() {
    return end;
  }

  /** In lower case. */
  String form() {
    return Layers.normal(text.substring(begin, end));
  }

  /** Whether the lemma is not the form. */
  boolean hasOwnLemma() {
    return lemma.length > 0;
  }

  /** In lower case. */
  String lemma() {
    return hasOwnLemma() ? string(lemma) : form();
  }

  Word word() {
    String form = form();
    return new Word(begin, end, form, hasOwnLemma() ? string(lemma) : form, string(pos));
  }

  private String string(Place place) {
    return new String(bytes, place.begin, place.length, StandardCharsets.UTF_8);
  }
}
