package crosscase.judgements;

/** What a memo is about. */
public sealed interface MemoSubject {
  /** A sentence or any other passage of a document. */
  record Passage(Anchor anchor) implements MemoSubject {}

  /** A document, by its name. */
  record Document(String name) implements MemoSubject {}

  /** A theme, by its id. */
  record Theme(String id) implements MemoSubject {}

  /** A case, by its name. */
  record Case(String name) implements MemoSubject {}

  /** A pair of themes, by their ids; their order does not matter. */
  record Pair(String first, String second) implements MemoSubject {
    public Pair {
      if (first.compareTo(second) > 0) {
        String smaller = second;
        second = first;
        first = smaller;
      }
    }
  }
}
