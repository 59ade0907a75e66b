package crosscase.extract;

import crosscase.corpus.Rejection.Reason;

/** Thrown inside this package when a file cannot become a document; the message is the detail. */
final class NoDocumentException extends Exception {
  private static final long serialVersionUID = 1;

  private final Reason reason;

  NoDocumentException(Reason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }
}
