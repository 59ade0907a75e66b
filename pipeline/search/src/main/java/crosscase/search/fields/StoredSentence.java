package crosscase.search.fields;

import crosscase.corpus.Paragraph;
import crosscase.corpus.Span;
import crosscase.search.SentenceMatch;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** A sentence as the index stores it. */
public final class StoredSentence {
  /** The stored fields needed to show it. */
  public static final Set<String> DISPLAYED_FIELDS =
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
          .map(Fields::storedName)
          .collect(Collectors.toUnmodifiableSet());

  /** The stored fields needed to recognise a heading. */
  public static final Set<String> FORM_ONLY = Set.of(Fields.storedName(Fields.FORM));

  private static final int NONE = -1;

  private final Document stored;
  private @Nullable List<Span> tokenSpans;

  public StoredSentence(Document stored) {
    this.stored = stored;
  }

  public String text() {
    return value(Fields.TEXT);
  }

  public int begin() {
    return number(Fields.BEGIN);
  }

  /** The value of a field; empty if the sentence has none. */
  public String value(String field) {
    String value = stored.get(Fields.storedName(field));
    return value == null ? "" : value;
  }

  /** Whether it is part of a heading; must have been read with {@link #FORM_ONLY}. */
  public boolean isHeading() {
    return value(Fields.FORM).equals(Paragraph.Form.HEADING.word());
  }

  public List<StoredTokens.Word> words() {
    return StoredTokens.read(tokenBytes(), text());
  }

  /** The same tokens one after another, without creating all of them. */
  public TokenCursor cursor() {
    return new TokenCursor(tokenBytes(), text());
  }

  public BytesRef tokenBytes() {
    BytesRef bytes = stored.getBinaryValue(Fields.storedName(Fields.TOKENS));
    return bytes == null ? new BytesRef() : bytes;
  }

  /** The spans of its tokens, words and punctuation, in its text. */
  public List<Span> tokenSpans() {
    if (tokenSpans == null) {
      tokenSpans = StoredTokens.spans(tokenBytes());
    }
    return tokenSpans;
  }

  /** Whether another sentence belongs to the same turn or, outside speech, to the same document. */
  public boolean continuesIn(StoredSentence other) {
    return value(Fields.DOCUMENT).equals(other.value(Fields.DOCUMENT))
        && number(UnitField.TURN.word()) == other.number(UnitField.TURN.word());
  }

  /**
   * This sentence as a match.
   *
   * @param inSentence the spans that matched, in the sentence's text; empty for all of it
   */
  public SentenceMatch toMatch(List<Span> inSentence) {
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
    IndexableField number = stored.getField(Fields.storedName(field));
    return number == null ? NONE : number.numericValue().intValue();
  }
}
