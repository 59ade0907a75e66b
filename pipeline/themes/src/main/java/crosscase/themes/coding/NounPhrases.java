package crosscase.themes.coding;

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
 * Finds the noun phrases of a sentence: two to four adjectives and nouns, the last a noun.
 *
 * <p>The pattern is that of Justeson and Katz (1995, "Technical terminology: some linguistic
 * properties and an algorithm for identification in text", Natural Language Engineering 1, 9-27),
 * without its prepositions. Names and adjectives that only count or point are left out.
 */
public final class NounPhrases {
  private static final int MIN_WORDS = 2;
  private static final int MAX_WORDS = 4;
  private static final Pattern ADJECTIVE = Pattern.compile("JJ");
  private static final Pattern NOUN = Pattern.compile("NNS?");
  private static final Pattern WORD = Pattern.compile("\\p{L}[-\\p{L}]+");

  private static final Set<String> IGNORED_ADJECTIVES =
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

  private NounPhrases() {}

  /**
   * A phrase and its place.
   *
   * @param lemmas in lower case, joined by spaces
   */
  public record Phrase(String lemmas, Span span) {}

  public static List<Phrase> find(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<Phrase> phrases = new ArrayList<>();
    for (int begin = 0; begin < tokens.size(); begin++) {
      int end = begin;
      while (end < tokens.size() && end - begin < MAX_WORDS && canBePartOfPhrase(tokens.get(end))) {
        end++;
        if (end - begin >= MIN_WORDS && isNoun(tokens.get(end - 1))) {
          phrases.add(phrase(tokens.subList(begin, end)));
        }
      }
    }
    return phrases;
  }

  private static boolean canBePartOfPhrase(Token token) {
    boolean adjective =
        ADJECTIVE.matcher(token.pos()).matches()
            && !IGNORED_ADJECTIVES.contains(token.lemma().toLowerCase(Locale.ROOT));
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
