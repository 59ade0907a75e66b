package crosscase.extract;

import crosscase.corpus.Document;
import crosscase.corpus.Rejection;
import java.util.List;

/** The result of reading a source: its documents, or a rejection with the reason. */
public sealed interface Extraction {

  /**
   * The file was read. Gives one document, or several for a table; each has at least one paragraph.
   */
  record Extracted(List<Document> documents) implements Extraction {
    public Extracted {
      documents = List.copyOf(documents);
    }
  }

  /** The file was not read; the run continues without it. */
  record Rejected(Rejection rejection) implements Extraction {}
}
