package crosscase.search;

import crosscase.corpus.Sentence;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;

/** The fields of a sentence in the index. */
final class Fields {
  static final String TEXT = "text";
  static final String DOCUMENT = "document";
  static final String NUMBER = "number";
  static final String BEGIN = "begin";
  static final String CASE = "case";
  static final String KIND = "kind";
  static final String SPEAKER = "speaker";
  static final String ROLE = "role";
  static final String SECTION = "section";
  static final String PAGE = "page";

  /** Fields of one whole value each, which a query names as {@code role:provider}. */
  static final Set<String> VALUES = Set.of(DOCUMENT, CASE, KIND, SPEAKER, ROLE, PAGE);

  private static final String STORED = "stored.";

  private static final FieldType WORDS = new FieldType(TextField.TYPE_NOT_STORED);

  static {
    WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    WORDS.freeze();
  }

  private Fields() {}

  static Document document(Sentence sentence) {
    Document document = new Document();
    document.add(new Field(TEXT, new TokenLayers(sentence), WORDS));
    document.add(new StoredField(stored(TEXT), sentence.text()));
    document.add(new StoredField(stored(NUMBER), sentence.number()));
    document.add(new StoredField(stored(BEGIN), sentence.span().begin()));
    document.add(new TextField(SECTION, sentence.section(), Field.Store.NO));
    value(document, DOCUMENT, sentence.document());
    value(document, CASE, sentence.description().caseName().orElse(""));
    value(document, KIND, sentence.description().kind().word());
    value(document, SPEAKER, sentence.speaker());
    value(document, ROLE, sentence.role());
    sentence.page().ifPresent(page -> value(document, PAGE, Integer.toString(page)));
    for (Map.Entry<String, String> variable : sentence.description().variables().entrySet()) {
      value(document, variable.getKey(), variable.getValue());
    }
    return document;
  }

  static String stored(String field) {
    return STORED + field;
  }

  private static void value(Document document, String field, String value) {
    document.add(new StringField(field, Layers.normal(value), Field.Store.NO));
    document.add(new StoredField(stored(field), value));
  }
}
