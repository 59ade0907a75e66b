package crosscase.serve.live;

/** No project is open, or nothing of it has been read yet. */
public final class NoCorpusException extends Exception {
  private static final long serialVersionUID = 1L;

  public NoCorpusException() {
    super("There is no corpus yet: add interviews on the Corpus page and read them.");
  }
}
