package crosscase.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.StoredFields;

/** Reads whole documents out of an index. */
final class DocumentReading {
  private static final int NONE = -1;

  private DocumentReading() {}

  /**
   * @param sentences all of one document
   */
  static Optional<ReadDocument> of(IndexReader reader, String path, SentenceSet sentences)
      throws IOException {
    StoredFields stored = reader.storedFields();
    List<Document> found = new ArrayList<>();
    List<Integer> ids = new ArrayList<>();
    sentences.forEach(ids::add);
    for (int id : ids) {
      found.add(stored.document(id));
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(document(path, found));
  }

  private static ReadDocument document(String path, List<Document> sentences) {
    Document first = sentences.getFirst();
    return new ReadDocument(
        path,
        text(first, Fields.TITLE),
        text(first, Fields.CASE),
        text(first, Fields.KIND),
        text(first, Fields.DATE),
        variables(first),
        sentences.stream().map(DocumentReading::line).toList());
  }

  private static Map<String, String> variables(Document sentence) {
    Map<String, String> variables = new TreeMap<>();
    for (IndexableField field : sentence) {
      Fields.ofStored(field.name())
          .filter(Fields::isVariable)
          .filter(name -> field.stringValue() != null && !field.stringValue().isEmpty())
          .ifPresent(name -> variables.put(name, text(sentence, name)));
    }
    return variables;
  }

  private static ReadDocument.Line line(Document sentence) {
    return new ReadDocument.Line(
        number(sentence, Fields.NUMBER),
        number(sentence, Fields.BEGIN),
        text(sentence, Fields.TEXT),
        number(sentence, UnitField.PARAGRAPH.word()),
        number(sentence, UnitField.TURN.word()),
        text(sentence, Fields.FORM),
        text(sentence, Fields.SECTION),
        text(sentence, Fields.PAGE),
        text(sentence, Fields.SPEAKER),
        text(sentence, Fields.ROLE),
        text(sentence, Fields.VOICE),
        text(sentence, Fields.ATTRIBUTION),
        start(sentence));
  }

  private static String text(Document sentence, String field) {
    String value = sentence.get(Fields.stored(field));
    return value == null ? "" : value;
  }

  private static int number(Document sentence, String field) {
    IndexableField number = sentence.getField(Fields.stored(field));
    return number == null ? NONE : number.numericValue().intValue();
  }

  private static OptionalLong start(Document sentence) {
    IndexableField start = sentence.getField(Fields.stored(Fields.START));
    return start == null ? OptionalLong.empty() : OptionalLong.of(start.numericValue().longValue());
  }
}
