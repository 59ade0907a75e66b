package crosscase.jobs.storage;

import java.io.IOException;

/** Another process is writing to the corpus; the message says which, and what to do. */
public final class CorpusInUseException extends IOException {
  private static final long serialVersionUID = 1L;

  CorpusInUseException(String corpus, String holder) {
    super(
        "Another crosscase is writing to %s (%s): wait until it has finished, then run this again."
            .formatted(corpus, holder.isEmpty() ? "it has only just started" : holder));
  }
}
