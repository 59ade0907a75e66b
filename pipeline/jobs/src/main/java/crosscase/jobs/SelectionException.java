package crosscase.jobs;

/** A selection that the corpus cannot give; the message is one sentence with the mend. */
public final class SelectionException extends Exception {
  private static final long serialVersionUID = 1L;

  public SelectionException(String message) {
    super(message);
  }
}
