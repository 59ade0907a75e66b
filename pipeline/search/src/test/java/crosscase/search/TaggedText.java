package crosscase.search;

import crosscase.corpus.Description;
import crosscase.corpus.Kind;
import crosscase.corpus.Sentence;
import crosscase.corpus.Span;
import crosscase.corpus.Token;
import crosscase.corpus.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Sentences written by hand: {@code They/they/PRP trusted/trust/VBD Maria/Maria/NNP/PERSON}. */
final class TaggedText {
  private TaggedText() {}

  static Sentence sentence(String caseName, int number, int begin, String tagged) {
    List<Token> tokens = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String word : tagged.split(" ")) {
      String[] parts = word.split("/");
      text.append(text.isEmpty() ? "" : " ");
      int at = begin + text.length();
      text.append(parts[0]);
      Span span = new Span(at, begin + text.length());
      String entity = parts.length > 3 ? parts[3] : Token.NO_ENTITY;
      tokens.add(new Token(span, parts[0], parts[1], parts[2], entity));
    }
    return new Sentence(
        new Description(
            caseName + ".txt",
            Optional.of(caseName),
            Kind.INTERVIEW,
            "",
            "",
            Map.of("region", "North"),
            Map.of()),
        number,
        1,
        OptionalInt.of(3),
        "",
        Optional.of(new Turn(1, "Denise Corrigan", "provider")),
        Optional.empty(),
        new Span(begin, begin + text.length()),
        text.toString(),
        tokens);
  }
}
