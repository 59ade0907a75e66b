package crosscase.extract.assembly;

import crosscase.corpus.Quotation;
import crosscase.corpus.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds attributed sentences in quotation marks, curly or straight, double or single. */
final class QuotedSentences {
  private static final String OPENING = "“\"‘'";
  private static final String CLOSING = "”\"’'";
  private static final int FEWEST_WORDS = 4;

  /** How far back an opening mark is looked for. */
  private static final int MAX_LENGTH = 3_000;

  private QuotedSentences() {}

  /** The quotations in one paragraph; their spans are relative to it. */
  static List<Quotation> find(String words) {
    List<Quotation> found = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < words.length(); i++) {
      if (CLOSING.indexOf(words.charAt(i)) < 0) {
        continue;
      }
      OptionalInt opening = opening(words, from, i);
      Optional<Attribution> who = Attribution.rightAfter(words, i + 1);
      if (opening.isPresent() && who.isPresent()) {
        Span span = new Span(opening.getAsInt() + 1, i);
        if (isSentence(span.of(words))) {
          found.add(new Quotation(span, who.get().who()));
        }
        from = i + 1;
      }
    }
    return found;
  }

  /**
   * The opening mark that matches a closing one, skipping complete quotations in between; if there
   * is none, the nearest opening mark, because the apostrophe of a plural looks like a closing
   * mark. An apostrophe never opens a quotation.
   */
  private static OptionalInt opening(String words, int from, int close) {
    char mark = OPENING.charAt(CLOSING.indexOf(words.charAt(close)));
    int nearest = -1;
    int within = 0;
    for (int i = close - 1; i >= Math.max(from, close - MAX_LENGTH); i--) {
      if (words.charAt(i) == mark && opens(words, i)) {
        nearest = Math.max(nearest, i);
        if (within-- == 0) {
          return OptionalInt.of(i);
        }
      } else if (words.charAt(i) == words.charAt(close) && closes(words, i)) {
        within++;
      }
    }
    return nearest < 0 ? OptionalInt.empty() : OptionalInt.of(nearest);
  }

  private static boolean closes(String words, int at) {
    return at > 0
        && !Character.isWhitespace(words.charAt(at - 1))
        && !Character.isLetter(words.charAt(at + 1));
  }

  private static boolean opens(String words, int at) {
    boolean isFirst = at == 0 || " \n(“\"‘'—–:".indexOf(words.charAt(at - 1)) >= 0;
    return isFirst && at + 1 < words.length() && !Character.isWhitespace(words.charAt(at + 1));
  }

  /** Whether it has several words, which are not all capitalised as in a title. */
  private static boolean isSentence(String quoted) {
    String[] words = quoted.strip().split("\\s+");
    long capitals =
        Arrays.stream(words)
            .filter(word -> word.length() > 3 && Character.isUpperCase(word.charAt(0)))
            .count();
    long longer = Arrays.stream(words).filter(word -> word.length() > 3).count();
    return words.length >= FEWEST_WORDS && capitals * 2 <= Math.max(longer, 1);
  }

  /** The span without the surrounding spaces and quotation marks. */
  static Span withoutMarks(String words, Span span) {
    Span trimmed = trimmed(words, span);
    String inside = trimmed.of(words);
    if (inside.length() > 1) {
      int mark = OPENING.indexOf(inside.charAt(0));
      if (mark >= 0 && inside.charAt(inside.length() - 1) == CLOSING.charAt(mark)) {
        return trimmed(words, new Span(trimmed.begin() + 1, trimmed.end() - 1));
      }
    }
    return trimmed;
  }

  private static Span trimmed(String words, Span span) {
    int begin = span.begin();
    int end = span.end();
    while (begin < end && Character.isWhitespace(words.charAt(begin))) {
      begin++;
    }
    while (end > begin && Character.isWhitespace(words.charAt(end - 1))) {
      end--;
    }
    return new Span(begin, end);
  }
}
