package crosscase.search.forward;

import crosscase.corpus.Token;
import crosscase.search.fields.Layers;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.store.ByteArrayDataOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.UnicodeUtil;

/**
 * What equal tokens have in common: how they are written and tagged.
 *
 * @param form in lower case, with straight apostrophes
 * @param text as written
 * @param lemma in lower case, with straight apostrophes
 * @param pos Penn Treebank tag
 */
record TokenType(String form, String text, String lemma, String pos, String entity) {
  /** Ends the form, so that types are sorted by their forms. */
  static final byte END_OF_FORM = 0;

  /** In UTF-16 units. Lucene rejects a sentence with a value of more than 32,766 bytes. */
  private static final int MAX_LENGTH = 2_000;

  private static final int MAX_BYTES_OF_A_NUMBER = 5;

  static TokenType of(Token token, String text) {
    String form = Layers.normalise(token.form()).replace((char) END_OF_FORM, ' ');
    return new TokenType(form, text, Layers.normalise(token.lemma()), token.pos(), token.entity());
  }

  /**
   * The form, then the length of the text in UTF-16 units, text and lemma (both empty if they equal
   * the form), part of speech and entity.
   */
  BytesRef encoded() throws IOException {
    byte[] form = utf8(this.form);
    byte[] written = text.equals(this.form) ? new byte[0] : utf8(text);
    byte[] ownLemma = lemma.equals(this.form) ? new byte[0] : utf8(lemma);
    byte[] tag = utf8(pos);
    byte[] name = entity.equals(Token.NO_ENTITY) ? new byte[0] : utf8(entity);
    int texts = form.length + written.length + ownLemma.length + tag.length + name.length;
    byte[] bytes = new byte[1 + texts + 4 * MAX_BYTES_OF_A_NUMBER];
    ByteArrayDataOutput out = new ByteArrayDataOutput(bytes);
    out.writeBytes(form, form.length);
    out.writeByte(END_OF_FORM);
    out.writeVInt(text.length());
    add(written, out);
    add(ownLemma, out);
    add(tag, out);
    out.writeBytes(name, name.length);
    return new BytesRef(bytes, 0, out.getPosition());
  }

  private static void add(byte[] part, ByteArrayDataOutput out) throws IOException {
    out.writeVInt(part.length);
    out.writeBytes(part, part.length);
  }

  /** The part of a long text that is kept, in UTF-8. */
  private static byte[] utf8(String text) {
    int length = Math.min(MAX_LENGTH, text.length());
    byte[] bytes = new byte[UnicodeUtil.maxUTF8Length(length)];
    int end = UnicodeUtil.UTF16toUTF8(text, 0, length, bytes);
    return Arrays.copyOf(bytes, end);
  }
}
