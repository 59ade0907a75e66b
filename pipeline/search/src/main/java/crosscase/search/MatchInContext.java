package crosscase.search;

import crosscase.search.fields.Fields;
import crosscase.search.fields.StoredSentence;
import crosscase.search.matching.QueryRun;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence that a query finds, between its neighbours in the document.
 *
 * @param before the sentences before it, the nearest last; fewer at the start of a document
 * @param after the sentences after it
 */
public record MatchInContext(SentenceMatch match, List<Neighbour> before, List<Neighbour> after) {
  public MatchInContext {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /**
   * A sentence that stands near.
   *
   * @param speaker empty outside speech
   */
  public record Neighbour(String speaker, String text) {}

  static MatchInContext of(QueryRun run, int id, int context) throws IOException, QueryException {
    StoredSentence sentence = run.sentence(id);
    return new MatchInContext(
        sentence.toMatch(run.spans(id)),
        neighbours(sentence, new NeighbourSide(run, id, -1), context).reversed(),
        neighbours(sentence, new NeighbourSide(run, id, 1), context));
  }

  /** The sentences to one side of a place in the index. */
  private record NeighbourSide(QueryRun run, int id, int step) {
    boolean exists(int distance) {
      int near = id + step * distance;
      return near >= 0 && near < run.sentenceCount();
    }

    StoredSentence at(int distance) throws IOException {
      return run.sentence(id + step * distance);
    }
  }

  /** The nearest first. */
  private static List<Neighbour> neighbours(
      StoredSentence sentence, NeighbourSide side, int context) throws IOException {
    List<Neighbour> said = new ArrayList<>();
    for (int i = 1; i <= context && side.exists(i); i++) {
      StoredSentence near = side.at(i);
      if (!near.value(Fields.DOCUMENT).equals(sentence.value(Fields.DOCUMENT))) {
        break;
      }
      said.add(new Neighbour(near.value(Fields.SPEAKER), near.text()));
    }
    return said;
  }
}
