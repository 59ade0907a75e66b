package crosscase.serve.reading;

import crosscase.serve.layout.Pagination;
import java.util.List;

/**
 * Some of the documents that have a matching sentence.
 *
 * @param total how many documents there are
 */
public record DocumentList(List<Row> rows, int total, Pagination pages) {
  public static final DocumentList NONE = new DocumentList(List.of(), 0, Pagination.NONE);

  public DocumentList {
    rows = List.copyOf(rows);
  }

  /**
   * A document.
   *
   * @param title its path if it has no title
   * @param speakers those who say most, without interviewers
   * @param moreSpeakers how many further speakers there are
   * @param matches how many of its sentences match
   */
  public record Row(
      String path,
      String title,
      String caseName,
      List<String> speakers,
      int moreSpeakers,
      int matches,
      String link) {
    public Row {
      speakers = List.copyOf(speakers);
    }
  }
}
