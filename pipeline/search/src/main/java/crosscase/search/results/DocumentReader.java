package crosscase.search.results;

import crosscase.search.SentenceSet;
import crosscase.search.StoredDocument;
import crosscase.search.fields.Fields;
import crosscase.search.fields.UnitField;
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

/** Reads whole documents from an index. */
public final class DocumentReader {
  private static final int NONE = -1;

  private DocumentReader() {}

  /**
   * The document with a path, and its sentences.
   *
   * @param sentences all sentences of the document
   */
  public static Optional<StoredDocument> read(
      IndexReader reader, String path, SentenceSet sentences) throws IOException {
    StoredFields stored = reader.storedFields();
    List<Document> found = new ArrayList<>();
    List<Integer> ids = new ArrayList<>();
    sentences.forEach(ids::add);
    for (int id : ids) {
      found.add(stored.document(id));
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(document(path, found));
  }

  /**
   * The title of a document; empty if it has none or is not in the index.
   *
   * @param sentences all sentences of the document
   */
  public static String title(IndexReader reader, SentenceSet sentences) throws IOException {
    List<Integer> first = sentences.ids(0, 1);
    return first.isEmpty()
        ? ""
        : text(reader.storedFields().document(first.getFirst()), Fields.TITLE);
  }

  private static StoredDocument document(String path, List<Document> sentences) {
    Document first = sentences.getFirst();
    return new StoredDocument(
        path,
        text(first, Fields.TITLE),
        text(first, Fields.CASE),
        text(first, Fields.KIND),
        text(first, Fields.DATE),
        variables(first),
        sentences.stream().map(DocumentReader::line).toList());
  }

  private static Map<String, String> variables(Document sentence) {
    Map<String, String> variables = new TreeMap<>();
    for (IndexableField field : sentence) {
      Fields.fromStoredName(field.name())
          .filter(Fields::isVariable)
          .filter(name -> field.stringValue() != null && !field.stringValue().isEmpty())
          .ifPresent(name -> variables.put(name, text(sentence, name)));
    }
    return variables;
  }

  private static StoredDocument.DocumentSentence line(Document sentence) {
    return new StoredDocument.DocumentSentence(
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
    String value = sentence.get(Fields.storedName(field));
    return value == null ? "" : value;
  }

  private static int number(Document sentence, String field) {
    IndexableField number = sentence.getField(Fields.storedName(field));
    return number == null ? NONE : number.numericValue().intValue();
  }

  private static OptionalLong start(Document sentence) {
    IndexableField start = sentence.getField(Fields.storedName(Fields.START));
    return start == null ? OptionalLong.empty() : OptionalLong.of(start.numericValue().longValue());
  }
}
