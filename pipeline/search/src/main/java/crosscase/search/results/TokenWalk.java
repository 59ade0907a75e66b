package crosscase.search.results;

import crosscase.corpus.Span;
import crosscase.search.forward.SentenceTokens;
import crosscase.search.forward.WordShapes;
import crosscase.search.matching.QueryRun;
import java.io.IOException;

/**
 * Goes from a match to the tokens on one side of it, and on through the sentences of the same turn
 * or, outside speech, of the same document.
 */
final class TokenWalk {
  private final QueryRun run;
  private final int step;
  private SentenceTokens tokens;
  private int id;
  private int at;

  /**
   * @param id of the match's sentence
   * @param step 1 to go to the right, -1 to the left
   */
  TokenWalk(QueryRun run, int id, SentenceTokens sentence, Span match, int step) {
    this.run = run;
    this.step = step;
    this.id = id;
    tokens = sentence;
    at = step < 0 ? sentence.lastBefore(match.begin()) : sentence.firstFrom(match.end());
  }

  /** Whether there is another token; moves on to the next sentence if this one has no more. */
  boolean hasToken() throws IOException {
    while (at < 0 || at >= tokens.count()) {
      if (!run.continues(id, step)) {
        return false;
      }
      id += step;
      tokens = run.tokens(id);
      at = step < 0 ? tokens.count() - 1 : 0;
    }
    return true;
  }

  /** The sentence that the walk has reached. */
  SentenceTokens tokens() {
    return tokens;
  }

  /** The token that the walk has reached. */
  int at() {
    return at;
  }

  /** The last of the next tokens that a word of this one may continue in; usually this one. */
  int lastJoined(int most) {
    int last = at;
    while (Math.abs(last - at) + 1 < most && continuesAfter(last)) {
      last += step;
    }
    return last;
  }

  private boolean continuesAfter(int token) {
    WordShapes shapes = tokens.lexicon().shapes();
    int next = token + step;
    if (next < 0 || next >= tokens.count() || shapes.isPunctuation(tokens.type(token))) {
      return false;
    }
    return step < 0
        ? tokens.begin(token) <= tokens.end(next) && shapes.endsInWord(tokens.type(next))
        : tokens.begin(next) <= tokens.end(token) && shapes.startsInWord(tokens.type(next));
  }

  /** Leaves a token behind, and all before it. */
  void leave(int token) {
    at = token + step;
  }
}
