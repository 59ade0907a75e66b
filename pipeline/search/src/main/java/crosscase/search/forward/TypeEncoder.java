package crosscase.search.forward;

import crosscase.corpus.Token;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Encodes the types of tokens, and remembers them, because most tokens are of a few thousand types.
 * Only for one thread.
 */
public final class TypeEncoder {
  private static final int MAX_REMEMBERED = 50_000;

  private final Map<WrittenToken, EncodedType> encoded = new HashMap<>();

  /** Everything that the type of a token depends on. Its own methods are faster than a record's. */
  private record WrittenToken(String form, String text, String lemma, String pos, String entity) {
    @Override
    public int hashCode() {
      return 31 * text.hashCode() + pos.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof WrittenToken token
          && text.equals(token.text)
          && lemma.equals(token.lemma)
          && pos.equals(token.pos)
          && form.equals(token.form)
          && entity.equals(token.entity);
    }
  }

  EncodedType encode(Token token, String text) throws IOException {
    WrittenToken written =
        new WrittenToken(token.form(), text, token.lemma(), token.pos(), token.entity());
    EncodedType known = encoded.get(written);
    if (known == null) {
      if (encoded.size() >= MAX_REMEMBERED) {
        encoded.clear();
      }
      known = new EncodedType(TokenType.of(token, text).encoded());
      encoded.put(written, known);
    }
    return known;
  }
}
