package crosscase.search.index;

import crosscase.corpus.Coding;
import crosscase.corpus.DocumentMetadata;
import crosscase.corpus.Sentence;
import crosscase.corpus.Turn;
import crosscase.search.IndexShard;
import crosscase.search.fields.Fields;
import crosscase.search.fields.Layers;
import crosscase.search.fields.UnitField;
import crosscase.search.forward.EncodedTokens;
import crosscase.search.forward.TypeEncoder;
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
 * Builds one Lucene document per sentence: words stacked in one field, its tokens in the forward
 * index, every facet as a term and a doc value, and what is shown as stored fields.
 *
 * <p>Also numbers turns and paragraphs: two builders for one index must use different numbers.
 */
public final class SentenceDocumentBuilder {
  private static final FieldType TEXT_TYPE = new FieldType(TextField.TYPE_NOT_STORED);

  static {
    TEXT_TYPE.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    TEXT_TYPE.freeze();
  }

  /** In UTF-16 units. Lucene rejects a sentence with a value of more than 32,766 bytes. */
  private static final int MAX_VALUE_LENGTH = 8_000;

  private final Map<UnitField, UnitNumbering> units = new EnumMap<>(UnitField.class);

  private final CoderTerms coderTerms;
  private final TypeEncoder typeEncoder = new TypeEncoder();

  /**
   * @param firstUnit the number of the first turn and of the first paragraph
   */
  SentenceDocumentBuilder(Collection<Coding> codings, int firstUnit) {
    this.coderTerms = new CoderTerms(codings);
    for (UnitField unit : UnitField.values()) {
      units.put(unit, new UnitNumbering(unit, firstUnit));
    }
  }

  Document build(IndexShard.Entry entry) throws IOException {
    Sentence sentence = entry.sentence();
    Document document = new Document();
    addText(document, sentence);
    EncodedTokens.of(sentence, typeEncoder).addTo(document);
    addDescription(document, sentence.metadata());
    document.add(new SortedDocValuesField(Fields.FINGERPRINT, new BytesRef(entry.fingerprint())));
    addValue(document, Fields.SPEAKER, sentence.speaker());
    addValue(document, Fields.ROLE, sentence.role());
    addValue(document, Fields.VOICE, sentence.voice().word());
    sentence.attribution().ifPresent(name -> addValue(document, Fields.ATTRIBUTION, name));
    coderTerms.addTo(document, sentence);
    addNumber(document, Fields.NUMBER, sentence.number());
    sentence.page().ifPresent(page -> addNumber(document, Fields.PAGE, page));
    units.forEach((unit, numbers) -> addUnit(document, unit, numbers.numberOf(sentence)));
    return document;
  }

  private static void addText(Document document, Sentence sentence) throws IOException {
    document.add(new Field(Fields.TEXT, new LayeredTokenStream(sentence), TEXT_TYPE));
    document.add(new StoredField(Fields.storedName(Fields.TEXT), sentence.text()));
    document.add(new StoredField(Fields.storedName(Fields.BEGIN), sentence.span().begin()));
    document.add(new NumericDocValuesField(Fields.BEGIN, sentence.span().begin()));
    document.add(new StoredField(Fields.storedName(Fields.FORM), sentence.form().word()));
    sentence
        .turn()
        .map(Turn::startMs)
        .ifPresent(
            start ->
                start.ifPresent(
                    ms -> document.add(new StoredField(Fields.storedName(Fields.START), ms))));
    String section = truncated(sentence.section());
    document.add(new StoredField(Fields.storedName(Fields.SECTION), section));
    document.add(new TextField(Fields.SECTION, section, Field.Store.NO));
    document.add(new SortedDocValuesField(Fields.SECTION, new BytesRef(section)));
  }

  private static void addDescription(Document document, DocumentMetadata description) {
    addValue(document, Fields.DOCUMENT, description.path());
    document.add(new StoredField(Fields.storedName(Fields.TITLE), truncated(description.title())));
    addValue(document, Fields.CASE, description.caseName().orElse(""));
    addValue(document, Fields.KIND, description.kind().word());
    addValue(document, Fields.DATE, description.date());
    description
        .variables()
        .forEach((column, value) -> addValue(document, Fields.variable(column), value));
  }

  private static void addValue(Document document, String field, String written) {
    String value = truncated(written);
    document.add(new StringField(field, Layers.normalise(value), Field.Store.NO));
    document.add(new SortedDocValuesField(field, new BytesRef(value)));
    document.add(new StoredField(Fields.storedName(field), value));
  }

  /** The part of a value that the index keeps. */
  public static String truncated(String value) {
    return value.length() <= MAX_VALUE_LENGTH ? value : value.substring(0, MAX_VALUE_LENGTH);
  }

  private static void addNumber(Document document, String field, int value) {
    document.add(new IntPoint(field, value));
    document.add(new NumericDocValuesField(field, value));
    document.add(new StoredField(Fields.storedName(field), value));
  }

  private static void addUnit(Document document, UnitField unit, OptionalInt number) {
    if (number.isPresent()) {
      document.add(new NumericDocValuesField(unit.field(), number.getAsInt()));
      document.add(new StoredField(Fields.storedName(unit.word()), number.getAsInt()));
    }
  }
}
