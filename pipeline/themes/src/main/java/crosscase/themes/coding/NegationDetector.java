package crosscase.themes.coding;

import crosscase.corpus.Span;
import java.util.List;

/**
 * Finds out whether what a sentence mentions is there said not to be: <em>there was no trust</em>.
 *
 * <p>A rule over words, after NegEx (Chapman, Bridewell, Hanbury, Cooper and Buchanan 2001, "A
 * simple algorithm for identifying negated findings and diseases in discharge summaries", Journal
 * of Biomedical Informatics 34, 301-310): a trigger denies what follows it up to a mark, a word
 * that ends its reach, or {@value #REACH} words; some denials stand behind. A word that belongs to
 * the match itself, such as the first of <em>no choice</em>, denies nothing.
 */
final class NegationDetector {
  private static final int MAX_WORDS_BETWEEN = 7;

  /** How far behind the mention a denial may begin: <em>trust in them simply wasn't there</em>. */
  private static final int MAX_WORDS_AFTER = 4;

  private static final NegationTriggers TRIGGERS = NegationTriggers.load();

  private final List<NegationWord> words;

  private NegationDetector(String sentence) {
    words = NegationWord.tokenize(sentence);
  }

  /**
   * Whether every one of these mentions is denied; one that is affirmed affirms the sentence.
   *
   * @param mentions in the sentence's own offsets
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
    int behind = first;
    while (behind < words.size() && words.get(behind).begin() < mention.end()) {
      behind++;
    }
    return isNegatedFromBefore(first) || isNegatedFromAfter(behind);
  }

  private boolean isNegatedFromBefore(int mention) {
    for (int at = Math.max(0, mention - 2 * MAX_WORDS_BETWEEN); at < mention; at++) {
      if (TRIGGERS.pseudoNegation(words, at) > 0) {
        at += TRIGGERS.pseudoNegation(words, at) - 1;
      } else if (reaches(at + TRIGGERS.preNegation(words, at), at, mention)) {
        return !isTagQuestion(at);
      }
    }
    return false;
  }

  private boolean reaches(int after, int trigger, int mention) {
    if (after == trigger || after > mention || mention - after > MAX_WORDS_BETWEEN) {
      return false;
    }
    for (int at = after; at < mention; at++) {
      boolean clauseOfTrigger = at == after && words.get(at).text().equals("who");
      if (TRIGGERS.terminates(words, at) && !clauseOfTrigger && !isListComma(at)) {
        return false;
      }
    }
    return true;
  }

  /** A comma that goes on with a list, as in <em>no honesty, trust or goodwill</em>. */
  private boolean isListComma(int at) {
    return words.get(at).text().equals(",")
        && words.subList(at, Math.min(words.size(), at + 5)).stream()
            .anyMatch(word -> word.text().equals("or") || word.text().equals("nor"));
  }

  /** <em>Isn't it a matter of trust?</em> expects a yes. */
  private boolean isTagQuestion(int trigger) {
    return words.getLast().text().equals("?") && trigger <= 1 && words.get(1).text().equals("not");
  }

  private boolean isNegatedFromAfter(int behind) {
    for (int at = behind; at < words.size() && at <= behind + MAX_WORDS_AFTER; at++) {
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
