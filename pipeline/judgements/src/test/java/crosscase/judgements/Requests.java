package crosscase.judgements;

import crosscase.corpus.Span;

/** Requests about the passages of an invented interview. */
final class Requests {
  static final String TEXT = "We trust them. They never asked us. It is all about targets.";

  private Requests() {}

  /** About the passage with these words. */
  static JudgementRequest about(
      String words, String theme, Decision decision, String coder, String id) {
    int begin = TEXT.indexOf(words);
    Anchor anchor = Anchor.of("housing/anna.txt", TEXT, new Span(begin, begin + words.length()));
    return new JudgementRequest(id, coder, theme, anchor, decision, false, "codebook-1");
  }

  /** About the first sentence and trust. */
  static JudgementRequest trust(Decision decision, String coder, String id) {
    return about("We trust them.", "trust", decision, coder, id);
  }
}
