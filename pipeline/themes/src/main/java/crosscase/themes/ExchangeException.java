package crosscase.themes;

/** A file of another program cannot be read; the message is one sentence. */
public final class ExchangeException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String sentence;

  public ExchangeException(String sentence) {
    super(sentence);
    this.sentence = sentence;
  }

  @Override
  public String getMessage() {
    return sentence;
  }
}
