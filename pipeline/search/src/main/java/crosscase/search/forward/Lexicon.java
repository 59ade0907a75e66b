package crosscase.search.forward;

import crosscase.corpus.Token;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

/**
 * The token types of one segment, numbered in the order of their forms.
 *
 * <p>Kept in memory: some 40 bytes a type. Safe for use by many threads.
 */
public final class Lexicon {
  private static final int SAME_AS_FORM = 0;

  private final byte[] bytes;

  /** Where each type begins in the bytes; one more for the end. */
  private final int[] starts;

  /** Where its other parts begin, after the form. */
  private final int[] details;

  private final int[] lengths;

  /** The hash of each type's lemma; {@link #SAME_AS_FORM} if it equals the form. */
  private final int[] lemmaHashes;

  private final int[] formNumbers;

  /** The first type with each form; one more for the end. */
  private final int[] firstTypes;

  private final int[] tagNumbers;
  private final List<Tags> tags = new ArrayList<>();
  private final WordShapes shapes;
  private boolean hasSpaces;

  /**
   * How a token is tagged.
   *
   * @param entity {@code O} for none
   */
  record Tags(String pos, String entity) {}

  /** Reads all types of a segment. */
  Lexicon(SortedSetDocValues types) throws IOException {
    int count = Math.toIntExact(types.getValueCount());
    starts = new int[count + 1];
    bytes = copy(types.termsEnum(), count);
    details = new int[count];
    lengths = new int[count];
    lemmaHashes = new int[count];
    formNumbers = new int[count];
    tagNumbers = new int[count];
    Map<BytesRef, Integer> tagsSeen = new HashMap<>();
    for (int type = 0; type < count; type++) {
      readDetails(type, tagsSeen);
    }
    firstTypes = numberForms(count);
    shapes = new WordShapes(this);
  }

  private byte[] copy(TermsEnum types, int count) throws IOException {
    byte[] all = new byte[1 << 12];
    for (int type = 0; type < count; type++) {
      BytesRef next = types.next();
      all = ArrayUtil.grow(all, starts[type] + next.length);
      System.arraycopy(next.bytes, next.offset, all, starts[type], next.length);
      starts[type + 1] = starts[type] + next.length;
    }
    return all;
  }

  private void readDetails(int type, Map<BytesRef, Integer> tagsSeen) {
    int end = starts[type];
    while (bytes[end] != TokenType.END_OF_FORM) {
      hasSpaces |= bytes[end] > 0 && bytes[end] <= ' ';
      end++;
    }
    details[type] = end + 1;
    ByteArrayDataInput in = input(type);
    lengths[type] = in.readVInt();
    in.skipBytes(in.readVInt());
    int lemma = in.readVInt();
    lemmaHashes[type] =
        lemma == 0 ? SAME_AS_FORM : hash(new BytesRef(bytes, in.getPosition(), lemma));
    in.skipBytes(lemma);
    BytesRef tag = new BytesRef(bytes, in.getPosition(), starts[type + 1] - in.getPosition());
    Integer known = tagsSeen.get(tag);
    if (known == null) {
      known = tags.size();
      tagsSeen.put(tag, known);
      String pos = string(in.readVInt(), in);
      String entity = string(starts[type + 1] - in.getPosition(), in);
      tags.add(new Tags(pos, entity.isEmpty() ? Token.NO_ENTITY : entity));
    }
    tagNumbers[type] = known;
  }

  private int[] numberForms(int count) {
    int[] first = new int[count + 1];
    int forms = 0;
    for (int type = 0; type < count; type++) {
      if (type == 0 || !formBytes(type).bytesEquals(formBytes(type - 1))) {
        first[forms++] = type;
      }
      formNumbers[type] = forms - 1;
    }
    first[forms] = count;
    return Arrays.copyOf(first, forms + 1);
  }

  /** The details of a type: length of its text, text, lemma, tags. */
  private ByteArrayDataInput input(int type) {
    return new ByteArrayDataInput(bytes, details[type], starts[type + 1] - details[type]);
  }

  private String string(int length, ByteArrayDataInput in) {
    String string = new String(bytes, in.getPosition(), length, StandardCharsets.UTF_8);
    in.skipBytes(length);
    return string;
  }

  /** The number of types. */
  public int size() {
    return lengths.length;
  }

  /** The form of a type, in lower case. */
  public String form(int type) {
    return formBytes(type).utf8ToString();
  }

  BytesRef formBytes(int type) {
    return new BytesRef(bytes, starts[type], details[type] - 1 - starts[type]);
  }

  /** The lemma of a type, in lower case. */
  public String lemma(int type) {
    return hasOwnLemma(type) ? lemmaBytes(type).utf8ToString() : form(type);
  }

  boolean hasOwnLemma(int type) {
    return lemmaHashes[type] != SAME_AS_FORM;
  }

  /** Whether a type has a lemma other than its form, and it is this one. */
  boolean hasOwnLemma(int type, BytesRef lemma, int hash) {
    return lemmaHashes[type] == hash && lemmaBytes(type).bytesEquals(lemma);
  }

  /** The hash of a lemma. */
  static int hash(BytesRef lemma) {
    return lemma.hashCode() | 1;
  }

  BytesRef lemmaBytes(int type) {
    ByteArrayDataInput in = input(type);
    in.readVInt();
    in.skipBytes(in.readVInt());
    int length = in.readVInt();
    return new BytesRef(bytes, in.getPosition(), length);
  }

  /** How tokens of a type are written. */
  public String text(int type) {
    ByteArrayDataInput in = input(type);
    in.readVInt();
    int length = in.readVInt();
    return length == 0 ? form(type) : string(length, in);
  }

  /** The length of that text in UTF-16 units; greater than that of {@link #text} if it was cut. */
  public int length(int type) {
    return lengths[type];
  }

  /** The part of speech of a type; empty if it has none. */
  public String pos(int type) {
    return tagsOf(type).pos();
  }

  Tags tagsOf(int type) {
    return tags.get(tagNumbers[type]);
  }

  int tagNumber(int type) {
    return tagNumbers[type];
  }

  List<Tags> tags() {
    return tags;
  }

  public WordShapes shapes() {
    return shapes;
  }

  /** Whether any form has a space in it. */
  public boolean hasSpaces() {
    return hasSpaces;
  }

  /** The number of a type's form: forms are numbered in their order, by code points. */
  public int formNumber(int type) {
    return formNumbers[type];
  }

  /** The number of a form; if there is no such form, -(the number it would have) - 1. */
  public int findForm(BytesRef form) {
    int low = 0;
    int high = firstTypes.length - 2;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = formBytes(firstTypes[middle]).compareTo(form);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -low - 1;
  }

  /** The first type with a form; for the number of forms, the number of types. */
  int firstType(int formNumber) {
    return firstTypes[formNumber];
  }

  /** A type as {@link EncodedTokens} has it. */
  BytesRef encoded(int type) {
    return new BytesRef(bytes, starts[type], starts[type + 1] - starts[type]);
  }
}
