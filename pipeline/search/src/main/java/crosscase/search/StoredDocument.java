package crosscase.search;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * A document as the index keeps it, to be read from beginning to end.
 *
 * @param variables the metadata columns that have a value
 * @param sentences in order; what stands between them, such as page numbers, is not kept
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
   * A sentence of it.
   *
   * @param begin in the document's text
   * @param paragraph differs where another paragraph begins
   * @param turn differs where another turn begins; -1 outside speech
   * @param form of its paragraph: {@code text}, {@code heading}, ...
   * @param page empty where the file does not tell
   * @param startMs of its turn, in the recording
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
