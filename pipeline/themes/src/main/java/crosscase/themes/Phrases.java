package crosscase.themes;

import crosscase.corpus.Sentence;
import crosscase.corpus.Span;
import crosscase.corpus.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The noun phrases of a sentence: two to four adjectives and nouns, the last a noun.
 *
 * <p>The pattern is that of Justeson and Katz (1995, "Technical terminology: some linguistic
 * properties and an algorithm for identification in text", Natural Language Engineering 1, 9-27),
 * without its prepositions. Names are left out, and adjectives that only count or point.
 */
final class Phrases {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 4;
  private static final Pattern ADJECTIVE = Pattern.compile("JJ");
  private static final Pattern NOUN = Pattern.compile("NNS?");
  private static final Pattern WORD = Pattern.compile("\\p{L}[-\\p{L}]+");

  private static final Set<String> POINTING =
      Set.of(
          "other",
          "same",
          "first",
          "second",
          "third",
          "last",
          "next",
          "whole",
          "few",
          "many",
          "much",
          "such",
          "own",
          "several",
          "various",
          "certain",
          "different",
          "little",
          "good",
          "new",
          "old",
          "big",
          "only",
          "previous");

  private Phrases() {}

  /**
   * A phrase where it stands.
   *
   * @param lemmas in lower case, joined by spaces
   */
  record Phrase(String lemmas, Span span) {}

  static List<Phrase> of(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<Phrase> phrases = new ArrayList<>();
    for (int begin = 0; begin < tokens.size(); begin++) {
      int end = begin;
      while (end < tokens.size() && end - begin < LONGEST && isPart(tokens.get(end))) {
        end++;
        if (end - begin >= SHORTEST && isNoun(tokens.get(end - 1))) {
          phrases.add(phrase(tokens.subList(begin, end)));
        }
      }
    }
    return phrases;
  }

  private static boolean isPart(Token token) {
    boolean adjective =
        ADJECTIVE.matcher(token.pos()).matches()
            && !POINTING.contains(token.lemma().toLowerCase(Locale.ROOT));
    return token.entity().equals(Token.NO_ENTITY)
        && WORD.matcher(token.form()).matches()
        && (adjective || isNoun(token));
  }

  private static boolean isNoun(Token token) {
    return NOUN.matcher(token.pos()).matches();
  }

  private static Phrase phrase(List<Token> tokens) {
    return new Phrase(
        tokens.stream()
            .map(token -> token.lemma().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" ")),
        new Span(tokens.getFirst().span().begin(), tokens.getLast().span().end()));
  }
}
