package crosscase.extract;

import crosscase.corpus.Document;
import crosscase.corpus.Rejection;
import java.util.List;

/** What becomes of a source: documents, or a rejection that says why not. */
public sealed interface Extraction {

  /** A file that was read: one document, several of a table; each has at least one paragraph. */
  record Extracted(List<Document> documents) implements Extraction {
    public Extracted {
      documents = List.copyOf(documents);
    }
  }

  /** A file that was not; the run goes on without it. */
  record Rejected(Rejection rejection) implements Extraction {}
}
