package crosscase.search;

import crosscase.corpus.DocumentMetadata;
import crosscase.corpus.Kind;
import crosscase.corpus.Paragraph;
import crosscase.corpus.Sentence;
import crosscase.corpus.Span;
import crosscase.corpus.Token;
import crosscase.corpus.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/** Sentences of random words, punctuation marks and gaps, in turns and outside of them. */
final class RandomTalk {
  private static final List<String> FORMS =
      List.of(
          "x",
          "X",
          "a",
          "b",
          "B",
          "ab",
          "do",
          "n't",
          "n’t",
          "'s",
          "’",
          "-",
          "--",
          ",",
          ".",
          "e.g.",
          "3",
          "3.5",
          "é",
          "Ünlü",
          "ﬁn",
          "𝐀",
          "x-y",
          "…",
          "a\u00ADb");

  private static final List<String> GAPS = List.of(" ", " ", " ", " ", "", "", "\n", "  ", " \t");

  private final Random random;

  RandomTalk(long seed) {
    random = new Random(seed);
  }

  /** Documents one after another, each with its sentences in order. */
  List<Sentence> sentences(int documents) {
    List<Sentence> sentences = new ArrayList<>();
    for (int document = 0; document < documents; document++) {
      addDocument("d%03d.txt".formatted(document), sentences);
    }
    return sentences;
  }

  private void addDocument(String path, List<Sentence> sentences) {
    Optional<String> caseName =
        Optional.of("case" + random.nextInt(4)).filter(name -> !name.equals("case3"));
    DocumentMetadata metadata =
        new DocumentMetadata(path, caseName, Kind.INTERVIEW, "", "", Map.of(), Map.of());
    boolean isSpeech = random.nextInt(4) > 0;
    int turn = 1;
    int begin = random.nextInt(5);
    for (int number = 1 + random.nextInt(8); number > 0; number--) {
      turn += random.nextInt(2);
      Optional<Turn> said =
          isSpeech ? Optional.of(new Turn(turn, "S", "provider")) : Optional.empty();
      Sentence sentence = sentence(metadata, sentences.size() + 1, said, begin);
      sentences.add(sentence);
      begin = sentence.span().end() + 1;
    }
  }

  private Sentence sentence(DocumentMetadata metadata, int number, Optional<Turn> turn, int begin) {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    for (int i = random.nextInt(9); i > 0; i--) {
      text.append(text.isEmpty() ? "" : drawn(GAPS));
      tokens.add(token(drawn(FORMS), begin + text.length()));
      text.append(tokens.getLast().form());
      if (text.charAt(text.length() - 1) == '.' && random.nextBoolean()) {
        // As CoreNLP does at the end of a sentence: the full stop is a token twice.
        Span stop = new Span(begin + text.length() - 1, begin + text.length());
        tokens.add(new Token(stop, ".", ".", ".", Token.NO_ENTITY));
      }
    }
    text.append(random.nextInt(5) == 0 ? " " : "");
    return new Sentence(
        metadata,
        number,
        1,
        Paragraph.Form.TEXT,
        OptionalInt.empty(),
        "",
        turn,
        Optional.empty(),
        new Span(begin, begin + text.length()),
        text.toString(),
        tokens);
  }

  private Token token(String form, int begin) {
    String lemma = random.nextInt(3) == 0 ? "x" : form;
    String pos = random.nextInt(3) == 0 ? "JJ" : "NN";
    String entity = random.nextInt(6) == 0 ? "PERSON" : Token.NO_ENTITY;
    return new Token(new Span(begin, begin + form.length()), form, lemma, pos, entity);
  }

  private String drawn(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
