package crosscase.jobs.planting;

import crosscase.corpus.Coding;
import crosscase.corpus.Document;
import crosscase.corpus.DocumentMetadata;
import crosscase.corpus.Paragraph;
import crosscase.corpus.Provenance;
import crosscase.corpus.Sentence;
import crosscase.corpus.Span;
import crosscase.corpus.Token;
import crosscase.corpus.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Writes down an interview turn by turn: its text, and what the pipeline would find in it.
 *
 * <p>Each turn is one paragraph; a sentence names its themes, or consists of the word "nothing".
 */
final class InterviewBuilder {
  private final DocumentMetadata metadata;
  private final StringBuilder text = new StringBuilder();
  private final List<Turn> turns = new ArrayList<>();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Coding> codings = new ArrayList<>();

  InterviewBuilder(DocumentMetadata metadata) {
    this.metadata = metadata;
  }

  int turnCount() {
    return turns.size();
  }

  int sentenceCount() {
    return sentences.size();
  }

  /** Adds a turn of the other speaker, with the themes of each of its sentences. */
  void addTurn(List<List<String>> sentencesOfThemes) {
    int begin = text.length();
    boolean first = turns.size() % 2 == 0;
    turns.add(
        new Turn(turns.size() + 1, first ? "One" : "Other", first ? "provider" : "service-user"));
    sentencesOfThemes.forEach(this::addSentence);
    paragraphs.add(
        new Paragraph(
            new Span(begin, text.length() - 1),
            Paragraph.Form.TEXT,
            OptionalInt.empty(),
            "",
            OptionalInt.of(turns.size())));
  }

  private void addSentence(List<String> themes) {
    int begin = text.length();
    List<Token> tokens = new ArrayList<>();
    for (String theme : themes) {
      Token token = token(InterviewDesign.themeWord(theme), "NN");
      tokens.add(token);
      codings.add(coding(theme, token.span()));
      text.append(' ');
    }
    if (themes.isEmpty()) {
      tokens.add(token("nothing", "NN"));
      text.append(' ');
    }
    tokens.add(token(".", "."));
    sentences.add(sentence(new Span(begin, text.length()), tokens));
    text.append('\n');
  }

  private Token token(String word, String pos) {
    int begin = text.length();
    text.append(word);
    return new Token(new Span(begin, text.length()), word, word, pos, Token.NO_ENTITY);
  }

  private Coding coding(String theme, Span span) {
    return new Coding(
        theme, metadata.path(), sentences.size() + 1, Coding.CODEBOOK, List.of(span), false);
  }

  private Sentence sentence(Span span, List<Token> tokens) {
    return new Sentence(
        metadata,
        sentences.size() + 1,
        turns.size(),
        Paragraph.Form.TEXT,
        OptionalInt.empty(),
        "",
        Optional.of(turns.getLast()),
        Optional.empty(),
        span,
        text.substring(span.begin(), span.end()),
        tokens);
  }

  Document document() {
    Provenance provenance =
        new Provenance(metadata.path(), "", "text/plain", OptionalInt.empty(), "en", List.of());
    return new Document(metadata, provenance, text.toString(), paragraphs, turns, List.of());
  }

  List<Sentence> sentences() {
    return List.copyOf(sentences);
  }

  List<Coding> codings() {
    return List.copyOf(codings);
  }
}
