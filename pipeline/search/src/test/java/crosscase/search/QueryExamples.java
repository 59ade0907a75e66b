package crosscase.search;

import crosscase.corpus.Sentence;
import java.util.List;
import java.util.Map;

/** Sentences that queries find, and themes that they name, for the tests of several rooms. */
public final class QueryExamples {
  public static final List<Sentence> SENTENCES =
      TaggedText.corpus(
          """
          housing | 1 | 1 | interviewer | Did control grow
          housing | 2 | 2 | provider    | Strict/strict/JJ control grew/grow/VBD
          housing | 2 | 2 | provider    | Deep/deep/JJ trust fell
          housing | 2 | 3 | provider    | Maria/Maria/NNP/PERSON kept control
          housing | 3 | 4 | provider    | trust trusts/trust/VBZ trusted/trust/VBD
          report  |   | 1 |             | control and trust
          report  |   | 1 |             | plain words
          report  |   | 2 |             | trust alone
          """);

  public static final Map<String, NamedQuery> THEMES =
      Map.of(
          "trust", NamedQuery.any("form:trust", "trusted"),
          "control", NamedQuery.any("contr*"),
          "both", NamedQuery.any("theme:trust AND theme:control"),
          "deep", new NamedQuery(List.of("trust", "trusted"), List.of("alone", "theme:control")),
          "circle", NamedQuery.any("theme:round"),
          "round", NamedQuery.any("trust", "theme:circle"),
          "broken", NamedQuery.any("(trust"));

  private QueryExamples() {}
}
