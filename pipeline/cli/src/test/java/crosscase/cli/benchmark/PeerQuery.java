package crosscase.cli.benchmark;

import java.util.List;

/**
 * The same question to Crosscase and to BlackLab.
 *
 * @param order what the lines are sorted by: {@code 1L}, {@code 1R} or {@code match}
 */
record PeerQuery(String order, String ours, String theirs) {
  static final List<PeerQuery> ALL =
      List.of(
          new PeerQuery("1R", "the", "'the'"),
          new PeerQuery("1R", "fn:phrase(pos:JJ pos:NN)", "[pos='JJ'] [pos='NN']"),
          new PeerQuery("1R", "people", either("people")),
          new PeerQuery("1R", "\"of the\"", "'of' 'the'"),
          new PeerQuery("1L", "the", "'the'"),
          new PeerQuery("match", "the", "'the'"),
          new PeerQuery("1R", "pos:NN", "[pos='NN']"),
          new PeerQuery("1L", "trust", either("trust")),
          new PeerQuery("1R", "contr*", either("contr.*")),
          new PeerQuery("1R", "be", either("be")),
          new PeerQuery("1L", "\"in the\"", "'in' 'the'"),
          new PeerQuery("match", "trust OR control", either("trust|control")),
          new PeerQuery(
              "match", "fn:phrase(pos:DT pos:JJ pos:NN)", "[pos='DT'] [pos='JJ'] [pos='NN']"),
          new PeerQuery("1R", "fn:ordered(pos:JJ trust)", "[pos='JJ'] []{0,5} " + either("trust")),
          new PeerQuery("1R", "form:I", "[word='i']"));

  private static String either(String word) {
    return "[word='%s' | lemma='%s']".formatted(word, word);
  }
}
