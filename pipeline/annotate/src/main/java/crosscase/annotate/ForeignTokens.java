package crosscase.annotate;

import crosscase.corpus.Span;
import crosscase.corpus.Token;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tokens of a sentence that is not in English: forms without tags.
 *
 * <p>Letters on both sides of an apostrophe are two words, as in {@code l'accord}, so that searches
 * find each of them.
 */
final class ForeignTokens {
  private static final Pattern ELISION_APOSTROPHE = Pattern.compile("(?<=\\p{L})['’](?=\\p{L})");

  private ForeignTokens() {}

  static List<Token> of(List<CoreLabel> labels, String text) {
    List<Token> tokens = new ArrayList<>();
    for (CoreLabel label : labels) {
      int begin = label.beginPosition();
      int end = label.endPosition();
      Matcher elided = ELISION_APOSTROPHE.matcher(text.substring(begin, end));
      int done = 0;
      while (elided.find()) {
        tokens.add(token(new Span(begin + done, begin + elided.start()), text));
        done = elided.end();
      }
      tokens.add(token(new Span(begin + done, end), text));
    }
    return tokens;
  }

  private static Token token(Span span, String text) {
    String form = span.of(text);
    return new Token(span, form, form, "", Token.NO_ENTITY);
  }
}
