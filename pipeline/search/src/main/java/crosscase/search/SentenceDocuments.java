package crosscase.search;

import crosscase.corpus.Coding;
import crosscase.corpus.Description;
import crosscase.corpus.Sentence;
import crosscase.corpus.Turn;
import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/**
 * Makes Lucene's documents of sentences: words stacked in one field, every facet as a term and a
 * doc value, and what is shown of a sentence stored.
 *
 * <p>Numbers turns and paragraphs, so no two of these may give an index the same numbers.
 */
final class SentenceDocuments {
  private static final FieldType WORDS = new FieldType(TextField.TYPE_NOT_STORED);

  static {
    WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    WORDS.freeze();
  }

  /**
   * In UTF-16 units; Lucene refuses a value of more than 32,766 bytes, and with it the sentence.
   */
  private static final int LONGEST = 8_000;

  private final Map<UnitField, UnitNumbers> units = new EnumMap<>(UnitField.class);

  private final PeoplesCodings codings;

  /**
   * @param firstUnit the number of the first turn and of the first paragraph
   */
  SentenceDocuments(Collection<Coding> codings, int firstUnit) {
    this.codings = new PeoplesCodings(codings);
    for (UnitField unit : UnitField.values()) {
      units.put(unit, new UnitNumbers(unit, firstUnit));
    }
  }

  Document of(MarkedSentence marked) throws IOException {
    Sentence sentence = marked.sentence();
    Document document = new Document();
    text(document, sentence);
    describe(document, sentence.description());
    document.add(new SortedDocValuesField(Fields.MARK, new BytesRef(marked.mark())));
    value(document, Fields.SPEAKER, sentence.speaker());
    value(document, Fields.ROLE, sentence.role());
    value(document, Fields.VOICE, sentence.voice().word());
    sentence.attribution().ifPresent(name -> value(document, Fields.ATTRIBUTION, name));
    codings.addTo(document, sentence);
    number(document, Fields.NUMBER, sentence.number());
    sentence.page().ifPresent(page -> number(document, Fields.PAGE, page));
    units.forEach((unit, numbers) -> unit(document, unit, numbers.of(sentence)));
    return document;
  }

  private static void text(Document document, Sentence sentence) throws IOException {
    document.add(new Field(Fields.TEXT, new TokenLayers(sentence), WORDS));
    document.add(new StoredField(Fields.stored(Fields.TEXT), sentence.text()));
    document.add(new StoredField(Fields.stored(Fields.TOKENS), StoredTokens.write(sentence)));
    document.add(new StoredField(Fields.stored(Fields.BEGIN), sentence.span().begin()));
    document.add(new StoredField(Fields.stored(Fields.FORM), sentence.form().word()));
    sentence
        .turn()
        .map(Turn::startMs)
        .ifPresent(
            start ->
                start.ifPresent(
                    ms -> document.add(new StoredField(Fields.stored(Fields.START), ms))));
    String section = shortened(sentence.section());
    document.add(new StoredField(Fields.stored(Fields.SECTION), section));
    document.add(new TextField(Fields.SECTION, section, Field.Store.NO));
    document.add(new SortedDocValuesField(Fields.SECTION, new BytesRef(section)));
  }

  private static void describe(Document document, Description description) {
    value(document, Fields.DOCUMENT, description.path());
    document.add(new StoredField(Fields.stored(Fields.TITLE), shortened(description.title())));
    value(document, Fields.CASE, description.caseName().orElse(""));
    value(document, Fields.KIND, description.kind().word());
    value(document, Fields.DATE, description.date());
    description
        .variables()
        .forEach((column, value) -> value(document, Fields.variable(column), value));
  }

  private static void value(Document document, String field, String written) {
    String value = shortened(written);
    document.add(new StringField(field, Layers.normal(value), Field.Store.NO));
    document.add(new SortedDocValuesField(field, new BytesRef(value)));
    document.add(new StoredField(Fields.stored(field), value));
  }

  /** What the index keeps of a value. */
  static String shortened(String value) {
    return value.length() <= LONGEST ? value : value.substring(0, LONGEST);
  }

  private static void number(Document document, String field, int value) {
    document.add(new IntPoint(field, value));
    document.add(new NumericDocValuesField(field, value));
    document.add(new StoredField(Fields.stored(field), value));
  }

  private static void unit(Document document, UnitField unit, OptionalInt number) {
    if (number.isPresent()) {
      document.add(new NumericDocValuesField(unit.field(), number.getAsInt()));
      document.add(new StoredField(Fields.stored(unit.word()), number.getAsInt()));
    }
  }
}
