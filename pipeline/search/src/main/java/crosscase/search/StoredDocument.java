package crosscase.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * A document as the index stores it, for reading from beginning to end.
 *
 * @param variables the metadata columns that have a value
 * @param sentences in order; text between sentences, such as page numbers, is not stored
 */
public record StoredDocument(
    String path,
    String title,
    String caseName,
    String kind,
    String date,
    Map<String, String> variables,
    List<DocumentSentence> sentences) {
  public StoredDocument {
    variables = Map.copyOf(variables);
    sentences = List.copyOf(sentences);
  }

  /** The paragraphs of some sentences of a document, in order. */
  public static List<List<DocumentSentence>> paragraphs(List<DocumentSentence> sentences) {
    List<List<DocumentSentence>> paragraphs = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= sentences.size(); to++) {
      if (to == sentences.size()
          || sentences.get(to).paragraph() != sentences.get(from).paragraph()) {
        paragraphs.add(sentences.subList(from, to));
        from = to;
      }
    }
    return paragraphs;
  }

  /**
   * A sentence of the document.
   *
   * @param begin where it begins in the document's text
   * @param paragraph changes where another paragraph begins
   * @param turn changes where another turn begins; -1 outside speech
   * @param form the form of its paragraph: {@code text}, {@code heading}, ...
   * @param page empty if the file has no pages
   * @param startMs when its turn begins in the recording
   */
  public record DocumentSentence(
      int number,
      int begin,
      String text,
      int paragraph,
      int turn,
      String form,
      String section,
      String page,
      String speaker,
      String role,
      String voice,
      String attribution,
      OptionalLong startMs) {}
}
