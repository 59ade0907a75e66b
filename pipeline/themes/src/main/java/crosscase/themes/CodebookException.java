package crosscase.themes;

/** A file is not a valid codebook; the message is one sentence that names file, line and column. */
public final class CodebookException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String sentence;

  public CodebookException(String sentence) {
    super(sentence);
    this.sentence = sentence;
  }

  @Override
  public String getMessage() {
    return sentence;
  }
}
