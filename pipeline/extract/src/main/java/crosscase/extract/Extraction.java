package crosscase.extract;

import crosscase.corpus.Document;
import crosscase.corpus.Rejection;

/** What becomes of a source: a document, or a rejection that says why not. */
public sealed interface Extraction {

  /** A file that was read; it has at least one paragraph. */
  record Extracted(Document document) implements Extraction {}

  /** A file that was not; the run goes on without it. */
  record Rejected(Rejection rejection) implements Extraction {}
}
