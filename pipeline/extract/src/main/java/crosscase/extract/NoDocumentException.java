package crosscase.extract;

import crosscase.corpus.Rejection.Reason;

/** Thrown inside this package when a file cannot become a document; the message is the detail. */
final class NoDocumentException extends Exception {
  private static final long serialVersionUID = 1;

  private final Reason reason;
  private final String mediaType;

  NoDocumentException(Reason reason, String detail) {
    this(reason, detail, "");
  }

  NoDocumentException(Reason reason, String detail, String mediaType) {
    super(detail);
    this.reason = reason;
    this.mediaType = mediaType;
  }

  Reason reason() {
    return reason;
  }

  String detail() {
    return String.valueOf(getMessage());
  }

  /** What the file was found to be; empty if nobody looked. */
  String mediaType() {
    return mediaType;
  }

  NoDocumentException of(String type) {
    return new NoDocumentException(reason, detail(), type);
  }
}
