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
    List<Said> before = beside(run, id, context, -1);
    return new Passage(
        sentence.match(run.spans(id)), before.reversed(), beside(run, id, context, 1));
  }

  /** The nearest first. */
  private static List<Said> beside(QueryRun run, int id, int context, int step) throws IOException {
    List<Said> said = new ArrayList<>();
    String document = run.sentence(id).value(Fields.DOCUMENT);
    for (int i = id + step; said.size() < context && i >= 0 && i < run.sentences(); i += step) {
      StoredSentence near = run.sentence(i);
      if (!near.value(Fields.DOCUMENT).equals(document)) {
        break;
      }
      said.add(new Said(near.value(Fields.SPEAKER), near.text()));
    }
    return said;
  }
}
