package crosscase.jobs.planting;

import crosscase.association.UnitSequence;
import crosscase.corpus.Coding;
import crosscase.corpus.Document;
import crosscase.corpus.DocumentMetadata;
import crosscase.corpus.Kind;
import crosscase.corpus.Paragraph;
import crosscase.corpus.Provenance;
import crosscase.corpus.Sentence;
import crosscase.corpus.Span;
import crosscase.corpus.Token;
import crosscase.corpus.Turn;
import crosscase.jobs.PlantingJob;
import crosscase.jobs.tables.DocumentRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/**
 * An interview with two people, who speak in turn, one to seven sentences each time; a sentence
 * names its themes, or is the word "nothing".
 */
public final class PlantedDocument {
  private static final int LONGEST_TURN = 7;

  private final DocumentMetadata description;
  private final PlantingJob.Plan plan;
  private final int number;
  private final StringBuilder text = new StringBuilder();
  private final List<Turn> turns = new ArrayList<>();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Coding> codings = new ArrayList<>();

  private PlantedDocument(PlantingJob.Plan plan, int inCase, int number) {
    this.plan = plan;
    this.number = number;
    String caseName = "case-%02d".formatted(inCase + 1);
    this.description =
        new DocumentMetadata(
            "%s/interview-%05d.txt".formatted(caseName, number + 1),
            Optional.of(caseName),
            Kind.INTERVIEW,
            "",
            "",
            Map.of(),
            Map.of());
  }

  static PlantedDocument of(PlantingJob.Plan plan, int inCase, int number) {
    PlantedDocument document = new PlantedDocument(plan, inCase, number);
    document.addTurns(plan.design().drawDocument(inCase, document.description.path(), plan.seed()));
    return document;
  }

  /** The word by which a sentence names a theme. */
  public static String themeWord(String theme) {
    return theme.replace("-", "");
  }

  private void addTurns(UnitSequence units) {
    int[] places = units.positions();
    int[] themes = units.themes();
    int next = 0;
    while (sentences.size() < units.units()) {
      int begin = text.length();
      int last = Math.min(units.units(), sentences.size() + turnLength());
      openTurn();
      while (sentences.size() < last) {
        List<String> said = new ArrayList<>();
        while (next < places.length && places[next] == sentences.size()) {
          said.add(plan.themes().get(themes[next++]));
        }
        addSentence(said);
      }
      closeParagraph(begin);
    }
  }

  private int turnLength() {
    return 1 + (3 * turns.size() + number) % LONGEST_TURN;
  }

  private void openTurn() {
    boolean first = turns.size() % 2 == 0;
    turns.add(
        new Turn(turns.size() + 1, first ? "One" : "Other", first ? "provider" : "service-user"));
  }

  private void closeParagraph(int begin) {
    Span span = new Span(begin, text.length() - 1);
    paragraphs.add(
        new Paragraph(
            span, Paragraph.Form.TEXT, OptionalInt.empty(), "", OptionalInt.of(turns.size())));
  }

  private void addSentence(List<String> themes) {
    int begin = text.length();
    List<Token> tokens = new ArrayList<>();
    for (String theme : themes) {
      Token token = token(themeWord(theme), "NN");
      tokens.add(token);
      codings.add(coding(theme, token.span()));
      text.append(' ');
    }
    if (themes.isEmpty()) {
      tokens.add(token("nothing", "NN"));
      text.append(' ');
    }
    tokens.add(token(".", "."));
    recordSentence(new Span(begin, text.length()), tokens);
    text.append('\n');
  }

  private Token token(String word, String pos) {
    int begin = text.length();
    text.append(word);
    return new Token(new Span(begin, text.length()), word, word, pos, Token.NO_ENTITY);
  }

  private Coding coding(String theme, Span span) {
    return new Coding(
        theme, description.path(), sentences.size() + 1, Coding.CODEBOOK, List.of(span), false);
  }

  private void recordSentence(Span span, List<Token> tokens) {
    sentences.add(
        new Sentence(
            description,
            sentences.size() + 1,
            turns.size(),
            Paragraph.Form.TEXT,
            OptionalInt.empty(),
            "",
            Optional.of(turns.getLast()),
            Optional.empty(),
            span,
            text.substring(span.begin(), span.end()),
            tokens));
  }

  /** What names its only reading. */
  String revision() {
    return "planted " + description.path();
  }

  Row row() {
    Provenance reading =
        new Provenance(description.path(), "", "text/plain", OptionalInt.empty(), "en", List.of());
    return DocumentRows.row(
        new Document(description, reading, text.toString(), paragraphs, turns, List.of()),
        revision(),
        sentences.size());
  }

  Stream<Sentence> sentences() {
    return sentences.stream();
  }

  Stream<Coding> codings() {
    return codings.stream();
  }
}
