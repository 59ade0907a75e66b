package crosscase.search;

import crosscase.corpus.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** A sentence as the index keeps it. */
final class StoredSentence {
  /** What is needed of it to show it. */
  static final Set<String> SHOWN =
      Stream.of(
              Fields.TEXT,
              Fields.TOKENS,
              Fields.BEGIN,
              Fields.DOCUMENT,
              Fields.NUMBER,
              Fields.CASE,
              Fields.SPEAKER,
              Fields.ROLE,
              Fields.PAGE,
              UnitField.TURN.word())
          .map(Fields::stored)
          .collect(Collectors.toUnmodifiableSet());

  private static final int NONE = -1;

  private final Document stored;
  private @Nullable List<Span> places;

  StoredSentence(Document stored) {
    this.stored = stored;
  }

  String text() {
    return value(Fields.TEXT);
  }

  int begin() {
    return number(Fields.BEGIN);
  }

  /** The value of a field; empty if the sentence has none. */
  String value(String field) {
    String value = stored.get(Fields.stored(field));
    return value == null ? "" : value;
  }

  List<StoredTokens.Word> words() {
    return StoredTokens.read(tokens(), text());
  }

  /** The same one after the other, without making them all. */
  TokenCursor cursor() {
    return new TokenCursor(tokens(), text());
  }

  BytesRef tokens() {
    BytesRef bytes = stored.getBinaryValue(Fields.stored(Fields.TOKENS));
    return bytes == null ? new BytesRef() : bytes;
  }

  /** Where its words and marks stand in its text. */
  List<Span> places() {
    if (places == null) {
      places = StoredTokens.places(tokens());
    }
    return places;
  }

  /**
   * Whether what this sentence says goes on in another: in the same turn or, outside speech,
   * document.
   */
  boolean goesOnIn(StoredSentence other) {
    return value(Fields.DOCUMENT).equals(other.value(Fields.DOCUMENT))
        && number(UnitField.TURN.word()) == other.number(UnitField.TURN.word());
  }

  /**
   * @param inSentence what matched, in the sentence's text; nothing stands for all of it
   */
  SentenceMatch match(List<Span> inSentence) {
    List<Span> spans = inSentence.isEmpty() ? List.of(new Span(0, text().length())) : inSentence;
    return new SentenceMatch(
        value(Fields.DOCUMENT),
        number(Fields.NUMBER),
        begin(),
        text(),
        spans.stream().map(s -> new Span(begin() + s.begin(), begin() + s.end())).toList(),
        value(Fields.CASE),
        value(Fields.SPEAKER),
        value(Fields.ROLE),
        value(Fields.PAGE));
  }

  private int number(String field) {
    IndexableField number = stored.getField(Fields.stored(field));
    return number == null ? NONE : number.numericValue().intValue();
  }
}
