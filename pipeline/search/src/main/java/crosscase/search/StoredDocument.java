package crosscase.search;

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
