package crosscase.jobs;

/** A selection that does not fit the corpus; the message is one sentence with the remedy. */
public final class SelectionException extends Exception {
  private static final long serialVersionUID = 1L;

  public SelectionException(String message) {
    super(message);
  }
}
