package crosscase.themes;

import crosscase.corpus.DocumentMetadata;
import crosscase.corpus.Kind;
import crosscase.corpus.Paragraph;
import crosscase.corpus.Sentence;
import crosscase.corpus.Span;
import crosscase.corpus.Token;
import crosscase.corpus.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences split at full stops, with words as their own lemmas; {@code |} begins a new turn. */
final class PlainSentences {
  private static final Pattern SENTENCE = Pattern.compile("[^.?!|\\s][^.?!|]*[.?!]?");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");

  private PlainSentences() {}

  static List<Sentence> of(String text) {
    return of("a.txt", "housing", text);
  }

  static List<Sentence> of(String document, String caseName, String text) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher found = SENTENCE.matcher(text);
    while (found.find()) {
      int turn = 1 + (int) text.substring(0, found.start()).chars().filter(c -> c == '|').count();
      Span span = new Span(found.start(), found.end());
      sentences.add(
          new Sentence(
              new DocumentMetadata(
                  document, Optional.of(caseName), Kind.INTERVIEW, "", "", Map.of(), Map.of()),
              sentences.size() + 1,
              turn,
              Paragraph.Form.TEXT,
              OptionalInt.empty(),
              "",
              Optional.of(new Turn(turn, "Ann", "provider")),
              Optional.empty(),
              span,
              span.of(text),
              tokens(span, text)));
    }
    return sentences;
  }

  private static List<Token> tokens(Span sentence, String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher word = WORD.matcher(text).region(sentence.begin(), sentence.end());
    while (word.find()) {
      String form = word.group();
      String lemma = form.toLowerCase(Locale.ROOT);
      tokens.add(new Token(new Span(word.start(), word.end()), form, lemma, "NN", Token.NO_ENTITY));
    }
    return tokens;
  }
}
