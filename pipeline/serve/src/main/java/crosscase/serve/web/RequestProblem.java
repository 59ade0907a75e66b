package crosscase.serve.web;

/** Why a request is refused, in a sentence for the person who sent it. */
public final class RequestProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int status;
  private final String explanation;

  public RequestProblem(int status, String words) {
    super(words, null, false, false);
    this.status = status;
    this.explanation = words;
  }

  public int status() {
    return status;
  }

  public String explanation() {
    return explanation;
  }
}
