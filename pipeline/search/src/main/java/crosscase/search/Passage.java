package crosscase.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence that a query finds, between its neighbours in the document.
 *
 * @param before the sentences before it, the nearest last; fewer at the start of a document
 * @param after the sentences after it
 */
public record Passage(SentenceMatch match, List<Said> before, List<Said> after) {
  public Passage {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /**
   * A sentence that stands near.
   *
   * @param speaker empty outside speech
   */
  public record Said(String speaker, String text) {}

  static Passage of(QueryRun run, int id, int context) throws IOException, QueryException {
    StoredSentence sentence = run.sentence(id);
    return new Passage(
        sentence.match(run.spans(id)),
        beside(sentence, new Neighbours(run, id, -1), context).reversed(),
        beside(sentence, new Neighbours(run, id, 1), context));
  }

  /** The sentences to one side of a place in the index. */
  private record Neighbours(QueryRun run, int id, int step) {
    boolean has(int distance) {
      int near = id + step * distance;
      return near >= 0 && near < run.sentences();
    }

    StoredSentence at(int distance) throws IOException {
      return run.sentence(id + step * distance);
    }
  }

  /** The nearest first. */
  private static List<Said> beside(StoredSentence sentence, Neighbours side, int context)
      throws IOException {
    List<Said> said = new ArrayList<>();
    for (int i = 1; i <= context && side.has(i); i++) {
      StoredSentence near = side.at(i);
      if (!near.value(Fields.DOCUMENT).equals(sentence.value(Fields.DOCUMENT))) {
        break;
      }
      said.add(new Said(near.value(Fields.SPEAKER), near.text()));
    }
    return said;
  }
}
