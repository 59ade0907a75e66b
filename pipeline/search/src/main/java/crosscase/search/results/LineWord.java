package crosscase.search.results;

import crosscase.corpus.Span;
import crosscase.search.forward.SentenceTokens;
import crosscase.search.forward.WordShapes;
import crosscase.search.matching.QueryRun;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/**
 * What a line is sorted by: the match itself, or the n-th word to its left or right. Found among
 * the tokens, without putting the text together.
 *
 * <p>Most words are one token, and then only its type is looked at. A word may also consist of
 * several tokens, such as {@code don't}, or a token of several words.
 */
final class LineWord {
  /** The number of a line that has no word on that side. */
  static final int AFTER_ALL = Integer.MAX_VALUE;

  /** The number must be looked up by the {@link #key}. */
  static final int UNKNOWN = -1;

  private final int number;
  private final Key key;

  /** Puts the key together, which most lines do not need. */
  @FunctionalInterface
  private interface Key {
    String written() throws IOException;
  }

  private LineWord(int number, Key key) {
    this.number = number;
    this.key = key;
  }

  /**
   * Twice the number of the form in the sentence's lexicon, or one more for what comes right after
   * it; {@link #AFTER_ALL} or {@link #UNKNOWN}.
   */
  int number() {
    return number;
  }

  /** The word or match, in lower case. */
  BytesRef key() throws IOException {
    return LineSortKey.of(key.written());
  }

  /**
   * Finds what a line is sorted by.
   *
   * @param offset how many words from the match, negative to the left; 0 for the match itself
   */
  static LineWord of(QueryRun run, int id, SentenceTokens sentence, Span match, int offset)
      throws IOException {
    return offset == 0
        ? matched(sentence, match)
        : neighbour(new TokenWalk(run, id, sentence, match, Integer.signum(offset)), offset);
  }

  private static LineWord matched(SentenceTokens sentence, Span match) {
    int first = sentence.firstFrom(match.begin());
    int last = first;
    while (last + 1 < sentence.count() && sentence.end(last) < match.end()) {
      last++;
    }
    int end = last;
    return new LineWord(numberOf(sentence, first, last), () -> text(sentence, first, end, " "));
  }

  /** Nothing sorts between a word alone and the same word with a space after it. */
  private static int numberOf(SentenceTokens tokens, int first, int last) {
    if (first >= tokens.count() || !tokens.lexicon().shapes().isWord(tokens.type(first))) {
      return UNKNOWN;
    }
    int alone = 2 * tokens.lexicon().formNumber(tokens.type(first));
    if (first == last) {
      return alone;
    }
    boolean hasSpace = tokens.begin(first + 1) > tokens.end(first);
    return hasSpace && !tokens.lexicon().hasSpaces() ? alone + 1 : UNKNOWN;
  }

  private static LineWord neighbour(TokenWalk walk, int offset) throws IOException {
    int words = 0;
    int left = LineSortKey.TOKENS_TO_SEARCH;
    while (left > 0 && walk.hasToken()) {
      int end = walk.lastJoined(left);
      int first = Math.min(walk.at(), end);
      int last = Math.max(walk.at(), end);
      List<String> several = List.of();
      if (isOneWord(walk.tokens(), first, last)) {
        words++;
      } else {
        several = LineSortKey.words(text(walk.tokens(), first, last, ""));
        words += several.size();
      }
      if (words >= Math.abs(offset)) {
        return several.isEmpty()
            ? word(walk.tokens(), first, last)
            : oneOf(several, offset, words - Math.abs(offset));
      }
      left -= last - first + 1;
      walk.leave(end);
    }
    return new LineWord(AFTER_ALL, () -> "");
  }

  private static boolean isOneWord(SentenceTokens tokens, int first, int last) {
    WordShapes shapes = tokens.lexicon().shapes();
    boolean isOneWord = shapes.isWord(tokens.type(first));
    for (int token = first + 1; isOneWord && token <= last; token++) {
      int type = tokens.type(token);
      isOneWord = shapes.isWord(type) || shapes.isContinuation(type);
    }
    return isOneWord;
  }

  private static LineWord word(SentenceTokens tokens, int first, int last) {
    int number = first == last ? 2 * tokens.lexicon().formNumber(tokens.type(first)) : UNKNOWN;
    return new LineWord(number, () -> text(tokens, first, last, ""));
  }

  /**
   * @param after how many of the words are farther from the match than the one wanted
   */
  private static LineWord oneOf(List<String> words, int offset, int after) {
    String word = words.get(offset < 0 ? after : words.size() - 1 - after);
    return new LineWord(UNKNOWN, () -> word);
  }

  /** The text of some tokens, with a space wherever there is a gap between them. */
  private static String text(SentenceTokens tokens, int first, int last, String space) {
    StringBuilder text = new StringBuilder();
    for (int token = first; token <= last; token++) {
      boolean hasGap = token > first && tokens.begin(token) > tokens.end(token - 1);
      text.append(hasGap ? space : "").append(tokens.lexicon().text(tokens.type(token)));
    }
    return text.toString();
  }
}
