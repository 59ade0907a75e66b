package crosscase.search.forward;

import crosscase.corpus.Sentence;
import crosscase.corpus.Token;
import crosscase.search.fields.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * The tokens of one sentence as the index keeps them.
 *
 * @param types the distinct types, sorted
 * @param order for each token its place among the types, and the gap before it; where text follows
 *     the last token, one more such gap
 */
public record EncodedTokens(List<BytesRef> types, BytesRef order) {
  public EncodedTokens {
    types = List.copyOf(types);
  }

  public static EncodedTokens of(Sentence sentence) throws IOException {
    return of(sentence, new TypeEncoder());
  }

  /** The same for one of many sentences, which have many types in common. */
  public static EncodedTokens of(Sentence sentence, TypeEncoder types) throws IOException {
    EncodedType[] tokens = new EncodedType[sentence.tokens().size()];
    for (int i = 0; i < tokens.length; i++) {
      Token token = sentence.tokens().get(i);
      tokens[i] = types.encode(token, textOf(token, sentence));
    }
    List<BytesRef> distinct = sortedTypes(tokens);
    return new EncodedTokens(distinct, order(sentence, tokens, distinct.size()));
  }

  /** The distinct types in order; each is told its place. */
  private static List<BytesRef> sortedTypes(EncodedType[] tokens) {
    EncodedType[] sorted = tokens.clone();
    Arrays.sort(sorted);
    List<BytesRef> distinct = new ArrayList<>(sorted.length);
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i].compareTo(sorted[i - 1]) != 0) {
        distinct.add(sorted[i].bytes());
      }
      sorted[i].setPlace(distinct.size() - 1);
    }
    return distinct;
  }

  private static BytesRef order(Sentence sentence, EncodedType[] tokens, int distinct)
      throws IOException {
    ByteBuffersDataOutput order = new ByteBuffersDataOutput();
    int end = 0;
    for (int i = 0; i < tokens.length; i++) {
      Token token = sentence.tokens().get(i);
      int begin = token.span().begin() - sentence.span().begin();
      add(tokens[i].place(), end, begin, sentence.text(), order);
      end = token.span().end() - sentence.span().begin();
    }
    if (end < sentence.text().length()) {
      add(distinct, end, sentence.text().length(), sentence.text(), order);
    }
    return new BytesRef(order.toArrayCopy());
  }

  private static String textOf(Token token, Sentence sentence) {
    int begin = sentence.span().begin();
    return sentence.text().substring(token.span().begin() - begin, token.span().end() - begin);
  }

  private static void add(int type, int end, int begin, String text, ByteBuffersDataOutput order)
      throws IOException {
    String between = begin > end ? text.substring(end, begin) : "";
    TokenGap gap = begin < end ? TokenGap.OTHER : TokenGap.of(between);
    order.writeVInt(gap.code(type));
    if (gap == TokenGap.OTHER) {
      order.writeZInt(begin - end);
      order.writeString(between);
    }
  }

  /** Adds them to a sentence's fields. */
  public void addTo(Document document) {
    for (BytesRef type : types) {
      document.add(new SortedSetDocValuesField(Fields.TOKEN_TYPES, type));
    }
    document.add(new BinaryDocValuesField(Fields.TOKEN_ORDER, order));
  }
}
