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

/** A sentence as the index stores it. */
public final class StoredSentence {
  /** The stored fields needed to show it. */
  public static final Set<String> DISPLAYED_FIELDS =
      Stream.of(
              Fields.TEXT,
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
