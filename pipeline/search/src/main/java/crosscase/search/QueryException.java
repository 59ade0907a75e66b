package crosscase.search;

/**
 * A query that cannot be answered; the message is one sentence that names the place and the mend.
 */
public final class QueryException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String sentence;

  QueryException(String sentence) {
    super(sentence);
    this.sentence = sentence;
  }

  @Override
  public String getMessage() {
    return sentence;
  }
}
