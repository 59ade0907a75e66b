package crosscase.serve.corpus;

import java.util.ArrayList;
import java.util.List;

/** What forms have done, in sentences that the next page shows once. */
public final class Notices {
  private final List<String> waiting = new ArrayList<>();

  synchronized void add(String sentence) {
    waiting.add(sentence);
  }

  /** The sentences that no page has shown yet. */
  public synchronized List<String> take() {
    List<String> all = List.copyOf(waiting);
    waiting.clear();
    return all;
  }
}
