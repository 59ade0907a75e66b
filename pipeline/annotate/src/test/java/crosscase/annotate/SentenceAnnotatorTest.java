package crosscase.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.corpus.Document;
import crosscase.corpus.DocumentMetadata;
import crosscase.corpus.Kind;
import crosscase.corpus.Paragraph;
import crosscase.corpus.Paragraph.Form;
import crosscase.corpus.Provenance;
import crosscase.corpus.Sentence;
import crosscase.corpus.Span;
import crosscase.corpus.Token;
import crosscase.corpus.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SentenceAnnotatorTest {
  @Test
  void offsetsOfSentencesAndTokensLeadBackToTheText() {
    String text = "No full stop here\n\n😀 They trusted Maria Dobbs in Eastfold. Did we?";
    List<Sentence> sentences = annotate(text, new Span(0, 17), new Span(19, text.length()));

    assertThat(sentences)
        .extracting(Sentence::text)
        .containsExactly(
            "No full stop here", "😀 They trusted Maria Dobbs in Eastfold.", "Did we?");
    assertThat(sentences)
        .allSatisfy(s -> assertThat(s.span().of(text)).isEqualTo(s.text()))
        .flatExtracting(Sentence::tokens)
        .allSatisfy(token -> assertThat(token.span().of(text)).isEqualTo(token.form()));
  }

  @Test
  void wordsHaveLemmaPartOfSpeechAndEntity() {
    String text = "They trusted Maria Dobbs.";
    List<Token> tokens = annotate(text, new Span(0, text.length())).getFirst().tokens();

    assertThat(tokens).extracting(Token::lemma).contains("they", "trust", "Maria");
    assertThat(tokens).extracting(Token::pos).startsWith("PRP", "VBD", "NNP");
    assertThat(tokens).extracting(Token::entity).containsExactly("O", "O", "PERSON", "PERSON", "O");
  }

  @Test
  void aSentenceKnowsItsTurnAndParagraph() {
    String text = "Why?\n\nBecause.";
    List<Sentence> sentences = annotate(text, new Span(0, 4), new Span(6, 14));

    assertThat(sentences).extracting(Sentence::paragraph).containsExactly(1, 2);
    assertThat(sentences).extracting(Sentence::speaker).containsExactly("A", "B");
    assertThat(sentences).extracting(Sentence::number).containsExactly(1, 2);
  }

  @Test
  void aDocumentInAnotherLanguageIsSplitButNotTagged() {
    String text = "L'accord n’est pas venu. Les voisins avaient peur!";
    List<Sentence> sentences = annotate("fr", text, new Span(0, text.length()));

    assertThat(sentences)
        .extracting(Sentence::text)
        .containsExactly("L'accord n’est pas venu.", "Les voisins avaient peur!");
    assertThat(sentences.getFirst().tokens())
        .extracting(Token::form)
        .containsExactly("L", "accord", "n", "est", "pas", "venu", ".");
    assertThat(sentences)
        .flatExtracting(Sentence::tokens)
        .allSatisfy(
            token -> {
              assertThat(token.span().of(text)).isEqualTo(token.form());
              assertThat(token.lemma()).isEqualTo(token.form());
              assertThat(token.pos()).isEmpty();
              assertThat(token.entity()).isEqualTo(Token.NO_ENTITY);
            });
  }

  @Test
  void taggingInParallelGivesTheSameSentences() {
    List<Span> spans = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < 60_000; i++) {
      int begin = text.length();
      text.append("They trusted Maria Dobbs in Eastfold. Did we? Number ");
      text.append(i % 50).append(" did.");
      spans.add(new Span(begin, text.length()));
      text.append("\n\n");
    }
    List<Sentence> sentences = annotate(text.toString(), spans.toArray(Span[]::new));

    assertThat(sentences).extracting(Sentence::number).isSorted().doesNotHaveDuplicates();
    for (Span span : List.of(spans.getFirst(), spans.get(77), spans.getLast())) {
      List<Sentence> alone = annotate(span.of(text.toString()), new Span(0, span.length()));
      assertThat(sentences)
          .filteredOn(sentence -> sentence.paragraph() == spans.indexOf(span) + 1)
          .extracting(sentence -> TaggedSentence.withinParagraph(sentence.tokens(), span.begin()))
          .containsExactlyElementsOf(
              alone.stream().map(one -> new TaggedSentence(one.tokens())).toList());
    }
  }

  @Test
  void knownParagraphsAreNotTaggedAgain() {
    Document document = document("en", "Why?\n\nBecause.", new Span(0, 4), new Span(6, 14));
    Token known = new Token(new Span(0, 7), "Because", "because", "KEPT", "O");
    List<Token> tokens = new ArrayList<>();
    SentenceAnnotator.shared()
        .sentences(document, Map.of("Because.", List.of(new TaggedSentence(List.of(known)))))
        .forEachRemaining(sentence -> tokens.addAll(sentence.tokens()));

    assertThat(tokens).extracting(Token::form).containsExactly("Why", "?", "Because");
    assertThat(tokens.getLast())
        .isEqualTo(new Token(new Span(6, 13), "Because", "because", "KEPT", "O"));
  }

  private static List<Sentence> annotate(String text, Span... paragraphs) {
    return annotate("en", text, paragraphs);
  }

  private static List<Sentence> annotate(String language, String text, Span... paragraphs) {
    return SentenceAnnotator.shared().annotate(document(language, text, paragraphs));
  }

  /** Two people take turns, one paragraph each. */
  private static Document document(String language, String text, Span... paragraphs) {
    List<Paragraph> list = new ArrayList<>();
    for (Span span : paragraphs) {
      OptionalInt turn = OptionalInt.of(1 + list.size() % 2);
      list.add(new Paragraph(span, Form.TEXT, OptionalInt.empty(), "", turn));
    }
    List<Turn> turns = List.of(new Turn(1, "A", "interviewer"), new Turn(2, "B", "provider"));
    DocumentMetadata description =
        new DocumentMetadata("a.txt", Optional.empty(), Kind.INTERVIEW, "", "", Map.of(), Map.of());
    Provenance reading =
        new Provenance("a.txt", "", "text/plain", OptionalInt.empty(), language, List.of());
    return new Document(description, reading, text, list, turns, List.of());
  }
}
