package crosscase.search;

import crosscase.corpus.DocumentMetadata;
import crosscase.corpus.Kind;
import crosscase.corpus.Paragraph;
import crosscase.corpus.Sentence;
import crosscase.corpus.Span;
import crosscase.corpus.Token;
import crosscase.corpus.Turn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Sentences written by hand: {@code They/they/PRP trusted/trust/VBD Maria/Maria/NNP/PERSON}. */
public final class TaggedText {
  private TaggedText() {}

  static Sentence sentence(String caseName, int number, int begin, String tagged) {
    Turn turn = new Turn(1, "Denise Corrigan", "provider");
    return sentence(interview(caseName), number, Optional.of(turn), 1, begin, tagged);
  }

  /**
   * Sentences, one per line: {@code housing | turn | paragraph | role | words}. Without a turn a
   * sentence is not speech, and with the role {@code heading} it is a heading. Each starts one
   * character after the end of the one before.
   */
  public static List<Sentence> corpus(String lines) {
    List<Sentence> sentences = new ArrayList<>();
    Map<String, Integer> numbers = new HashMap<>();
    Map<String, Integer> ends = new HashMap<>();
    for (String line : lines.lines().toList()) {
      String[] cells = line.split("\\|");
      String name = cells[0].strip();
      Optional<Turn> turn =
          Optional.of(cells[1].strip())
              .filter(number -> !number.isEmpty())
              .map(number -> new Turn(Integer.parseInt(number), "S", cells[3].strip()));
      int number = numbers.merge(name, 1, Integer::sum);
      int paragraph = Integer.parseInt(cells[2].strip());
      int begin = ends.getOrDefault(name, 0);
      Sentence sentence =
          sentence(interview(name), number, turn, paragraph, begin, cells[4].strip());
      ends.put(name, sentence.span().end() + 1);
      sentences.add(cells[3].strip().equals("heading") ? heading(sentence) : sentence);
    }
    return sentences;
  }

  private static Sentence heading(Sentence sentence) {
    return new Sentence(
        sentence.metadata(),
        sentence.number(),
        sentence.paragraph(),
        Paragraph.Form.HEADING,
        sentence.page(),
        sentence.section(),
        sentence.turn(),
        sentence.attribution(),
        sentence.span(),
        sentence.text(),
        sentence.tokens());
  }

  private static DocumentMetadata interview(String caseName) {
    return new DocumentMetadata(
        caseName + ".txt",
        Optional.of(caseName),
        Kind.INTERVIEW,
        "",
        "",
        Map.of("region", "North"),
        Map.of());
  }

  private static Sentence sentence(
      DocumentMetadata description,
      int number,
      Optional<Turn> turn,
      int paragraph,
      int begin,
      String tagged) {
    List<Token> tokens = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String word : tagged.split(" ")) {
      text.append(text.isEmpty() ? "" : " ");
      Token token = token(word, begin + text.length());
      text.append(token.form());
      tokens.add(token);
    }
    return new Sentence(
        description,
        number,
        paragraph,
        Paragraph.Form.TEXT,
        OptionalInt.of(3),
        "",
        turn,
        Optional.empty(),
        new Span(begin, begin + text.length()),
        text.toString(),
        tokens);
  }

  /** A word without tags is its own lemma and a noun. */
  private static Token token(String word, int begin) {
    String[] parts = word.split("/");
    String entity = parts.length > 3 ? parts[3] : Token.NO_ENTITY;
    return new Token(
        new Span(begin, begin + parts[0].length()),
        parts[0],
        parts.length > 1 ? parts[1] : parts[0],
        parts.length > 2 ? parts[2] : "NN",
        entity);
  }
}
