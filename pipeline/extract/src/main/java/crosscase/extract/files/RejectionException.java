package crosscase.extract.files;

import crosscase.corpus.Rejection.Reason;

/**
 * Thrown within this module when a file cannot become a document; the message is the detail of the
 * rejection.
 */
public final class RejectionException extends Exception {
  private static final long serialVersionUID = 1;

  private final Reason reason;
  private final String mediaType;

  public RejectionException(Reason reason, String detail) {
    this(reason, detail, "");
  }

  public RejectionException(Reason reason, String detail, String mediaType) {
    super(detail);
    this.reason = reason;
    this.mediaType = mediaType;
  }

  public Reason reason() {
    return reason;
  }

  public String detail() {
    return String.valueOf(getMessage());
  }

  /** The detected media type; empty if it was not detected. */
  public String mediaType() {
    return mediaType;
  }

  public RejectionException withMediaType(String type) {
    return new RejectionException(reason, detail(), type);
  }
}
