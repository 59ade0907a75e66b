package crosscase.search.results;

import crosscase.search.MatchInContext;
import crosscase.search.QueryException;
import crosscase.search.fields.Fields;
import crosscase.search.fields.StoredSentence;
import crosscase.search.matching.QueryRun;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads hits from the index, with the sentences before and after them. */
public final class MatchReader {
  private final QueryRun run;
  private final int context;

  /**
   * @param context the number of neighbouring sentences on each side
   */
  public MatchReader(QueryRun run, int context) {
    this.run = run;
    this.context = context;
  }

  /** Reads hits in the order of their ids in the list. */
  public List<MatchInContext> readAll(List<Integer> ids) throws IOException, QueryException {
    List<MatchInContext> matches = new ArrayList<>();
    for (int id : ids) {
      matches.add(read(id));
    }
    return matches;
  }

  private MatchInContext read(int id) throws IOException, QueryException {
    StoredSentence sentence = run.sentence(id);
    return new MatchInContext(
        sentence.toMatch(run.spans(id)),
        neighbours(sentence, id, -1).reversed(),
        neighbours(sentence, id, 1));
  }

  /** The sentences on one side within the same document, the nearest first. */
  private List<MatchInContext.Neighbour> neighbours(StoredSentence sentence, int id, int step)
      throws IOException {
    List<MatchInContext.Neighbour> neighbours = new ArrayList<>();
    for (int i = 1; i <= context && exists(id + step * i); i++) {
      StoredSentence near = run.sentence(id + step * i);
      if (!near.value(Fields.DOCUMENT).equals(sentence.value(Fields.DOCUMENT))) {
        break;
      }
      neighbours.add(new MatchInContext.Neighbour(near.value(Fields.SPEAKER), near.text()));
    }
    return neighbours;
  }

  private boolean exists(int id) {
    return id >= 0 && id < run.sentenceCount();
  }
}
