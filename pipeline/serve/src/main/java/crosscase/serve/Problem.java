package crosscase.serve;

/** What stops a request, in words for whoever asked. */
final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int status;
  private final String words;

  Problem(int status, String words) {
    super(words, null, false, false);
    this.status = status;
    this.words = words;
  }

  int status() {
    return status;
  }

  String words() {
    return words;
  }
}
