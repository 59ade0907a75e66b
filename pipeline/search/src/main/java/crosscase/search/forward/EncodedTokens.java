package crosscase.search.forward;

import crosscase.corpus.Sentence;
import crosscase.corpus.Token;
import crosscase.search.fields.Fields;
import java.io.IOException;
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
    BytesRef[] tokens = new BytesRef[sentence.tokens().size()];
    for (int i = 0; i < tokens.length; i++) {
      Token token = sentence.tokens().get(i);
      tokens[i] = TokenType.of(token, textOf(token, sentence)).encoded();
    }
    BytesRef[] types = Arrays.stream(tokens).sorted().distinct().toArray(BytesRef[]::new);
    ByteBuffersDataOutput order = new ByteBuffersDataOutput();
    int end = 0;
    for (int i = 0; i < tokens.length; i++) {
      Token token = sentence.tokens().get(i);
      int begin = token.span().begin() - sentence.span().begin();
      add(Arrays.binarySearch(types, tokens[i]), end, begin, sentence.text(), order);
      end = token.span().end() - sentence.span().begin();
    }
    if (end < sentence.text().length()) {
      add(types.length, end, sentence.text().length(), sentence.text(), order);
    }
    return new EncodedTokens(List.of(types), new BytesRef(order.toArrayCopy()));
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
