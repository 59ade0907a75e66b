package crosscase.themes.coding;

import crosscase.corpus.Span;
import java.util.List;

/**
 * Tells whether a sentence negates what it mentions: <em>there was no trust</em>.
 *
 * <p>A rule over words, after NegEx (Chapman, Bridewell, Hanbury, Cooper and Buchanan 2001, "A
 * simple algorithm for identifying negated findings and diseases in discharge summaries", Journal
 * of Biomedical Informatics 34, 301-310): a trigger negates what follows it, up to a punctuation
 * mark, a termination term or {@value #MAX_WORDS_BETWEEN} words; some triggers negate what precedes
 * them. A word that belongs to the match itself, such as the first of <em>no choice</em>, negates
 * nothing.
 */
final class NegationDetector {
  private static final int MAX_WORDS_BETWEEN = 7;

  /** How far after the mention a trigger may begin: <em>trust in them simply wasn't there</em>. */
  private static final int MAX_WORDS_AFTER = 4;

  private static final NegationTriggers TRIGGERS = NegationTriggers.load();

  private final List<NegationWord> words;

  private NegationDetector(String sentence) {
    words = NegationWord.tokenize(sentence);
  }

  /**
   * Whether all of these mentions are negated; a single affirmed mention affirms the sentence.
   *
   * @param mentions spans relative to the start of the sentence
   */
  static boolean isNegated(String sentence, List<Span> mentions) {
    NegationDetector negation = new NegationDetector(sentence);
    return !mentions.isEmpty() && mentions.stream().allMatch(negation::isNegated);
  }

  private boolean isNegated(Span mention) {
    int first = 0;
    while (first < words.size() && words.get(first).end() <= mention.begin()) {
      first++;
    }
    int after = first;
    while (after < words.size() && words.get(after).begin() < mention.end()) {
      after++;
    }
    return isNegatedFromBefore(first) || isNegatedFromAfter(after);
  }

  private boolean isNegatedFromBefore(int mention) {
    for (int at = Math.max(0, mention - 2 * MAX_WORDS_BETWEEN); at < mention; at++) {
      if (TRIGGERS.pseudoNegation(words, at) > 0) {
        at += TRIGGERS.pseudoNegation(words, at) - 1;
      } else if (reaches(at + TRIGGERS.preNegation(words, at), at, mention)) {
        return !isNegativeQuestion(at);
      }
    }
    return false;
  }

  private boolean reaches(int triggerEnd, int trigger, int mention) {
    if (triggerEnd == trigger || triggerEnd > mention || mention - triggerEnd > MAX_WORDS_BETWEEN) {
      return false;
    }
    for (int at = triggerEnd; at < mention; at++) {
      boolean clauseOfTrigger = at == triggerEnd && words.get(at).text().equals("who");
      if (TRIGGERS.terminates(words, at) && !clauseOfTrigger && !isListComma(at)) {
        return false;
      }
    }
    return true;
  }

  /** A comma within a list, as in <em>no honesty, trust or goodwill</em>. */
  private boolean isListComma(int at) {
    return words.get(at).text().equals(",")
        && words.subList(at, Math.min(words.size(), at + 5)).stream()
            .anyMatch(word -> word.text().equals("or") || word.text().equals("nor"));
  }

  /** <em>Isn't it a matter of trust?</em> expects the answer yes. */
  private boolean isNegativeQuestion(int trigger) {
    return words.getLast().text().equals("?") && trigger <= 1 && words.get(1).text().equals("not");
  }

  private boolean isNegatedFromAfter(int after) {
    for (int at = after; at < words.size() && at <= after + MAX_WORDS_AFTER; at++) {
      if (TRIGGERS.postNegation(words, at) > 0 && TRIGGERS.pseudoNegation(words, at) == 0) {
        return true;
      }
      if (TRIGGERS.terminates(words, at) || TRIGGERS.pseudoNegation(words, at) > 0) {
        return false;
      }
    }
    return false;
  }
}
