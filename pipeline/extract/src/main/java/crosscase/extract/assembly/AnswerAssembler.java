package crosscase.extract.assembly;

import crosscase.corpus.Document;
import crosscase.corpus.DocumentMetadata;
import crosscase.corpus.Genre;
import crosscase.corpus.GenreDecision;
import crosscase.corpus.Paragraph;
import crosscase.corpus.Paragraph.Form;
import crosscase.corpus.Provenance;
import crosscase.corpus.Span;
import crosscase.corpus.Turn;
import crosscase.extract.SpeakerCorrections;
import crosscase.extract.blocks.AnswerDocument;
import crosscase.extract.blocks.AnswerDocument.Answer;
import crosscase.extract.blocks.Block;
import crosscase.extract.blocks.Typography;
import crosscase.extract.plain.PlainTextBlocks;
import crosscase.extract.turns.RoleGuess;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Assembles the answers of a table into one document with one turn per answer. */
public final class AnswerAssembler {
  private static final GenreDecision GENRE =
      new GenreDecision(Genre.TABLE, "It is a table with an answer in each row.", List.of());

  private static final String PARAGRAPH_SEPARATOR = "\n\n";

  private final StringBuilder text = new StringBuilder();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Answer> answers = new ArrayList<>();
  private final List<RoleGuess.Utterance> utterances = new ArrayList<>();

  private final SpeakerCorrections corrections;
  private final Set<String> correctedLabels = new LinkedHashSet<>();

  private AnswerAssembler(SpeakerCorrections corrections) {
    this.corrections = corrections;
  }

  public static Document assemble(
      DocumentMetadata table,
      Provenance reading,
      AnswerDocument answers,
      SpeakerCorrections corrections) {
    AnswerAssembler assembly = new AnswerAssembler(corrections);
    answers.rows().forEach(assembly::add);
    RoleGuess roles = assembly.roles(table.roles());
    List<String> warnings = new ArrayList<>(reading.warnings());
    warnings.addAll(answers.warnings());
    warnings.addAll(roles.warnings());
    return new Document(
        description(table, answers),
        reading
            .withWarnings(warnings)
            .withGenre(GENRE)
            .withLeftOut(answers.leftOut())
            .withCorrectedLabels(List.copyOf(assembly.correctedLabels)),
        assembly.text.toString(),
        assembly.paragraphs,
        assembly.turns(roles),
        List.of());
  }

  private static DocumentMetadata description(DocumentMetadata table, AnswerDocument answers) {
    String name = answers.name();
    Map<String, String> variables = new LinkedHashMap<>(table.variables());
    variables.putAll(answers.variables());
    return new DocumentMetadata(
        name.isEmpty() ? table.path() : table.path() + "#" + name,
        answers.caseName().or(table::caseName),
        table.kind(),
        name.isEmpty() ? table.title() : table.title() + ": " + name,
        answers.date().isEmpty() ? table.date() : answers.date(),
        variables,
        table.roles());
  }

  /** Splits a cell into paragraphs as in plain text: at blank lines and at lines that end early. */
  private void add(Answer row) {
    Answer answer = corrected(row);
    int before = paragraphs.size();
    for (Block block : PlainTextBlocks.read(answer.text())) {
      add(
          block.form() == Form.HEADING ? Form.TEXT : block.form(),
          Typography.oneLine(block.text()));
    }
    if (paragraphs.size() > before) {
      answers.add(answer);
      String words = text.substring(paragraphs.get(before).span().begin());
      utterances.add(new RoleGuess.Utterance(answer.speaker(), words));
    }
  }

  /** A corrected role counts more than that in the table. */
  private Answer corrected(Answer row) {
    String label = row.speaker();
    if (!corrections.names(label)) {
      return row;
    }
    correctedLabels.add(label);
    return corrections.excludes(label)
        ? row.withSpeaker("", row.role())
        : row.withSpeaker(corrections.nameOf(label), corrections.roleOf(label).orElse(row.role()));
  }

  private void add(Form form, String words) {
    if (words.isEmpty()) {
      return;
    }
    text.append(text.isEmpty() ? "" : PARAGRAPH_SEPARATOR);
    Span span = new Span(text.length(), text.length() + words.length());
    text.append(words);
    OptionalInt turn = OptionalInt.of(answers.size() + 1);
    paragraphs.add(new Paragraph(span, form, OptionalInt.empty(), "", turn));
  }

  /** Takes nobody for the interviewer if people do not take turns. */
  private RoleGuess roles(Map<String, String> known) {
    Map<String, String> roles = new HashMap<>(corrections.roles(known));
    Map<String, Integer> turns = new HashMap<>();
    answers.forEach(answer -> turns.merge(answer.speaker(), 1, Integer::sum));
    answers.stream()
        .filter(answer -> !answer.role().isEmpty())
        .forEach(answer -> roles.putIfAbsent(answer.speaker(), answer.role()));
    List<RoleGuess.Utterance> named =
        utterances.stream().filter(remark -> !remark.speaker().isEmpty()).toList();
    return turns.size() * 2 > answers.size()
        ? RoleGuess.ofLabels(named, roles, corrections)
        : RoleGuess.of(named, roles, corrections);
  }

  private List<Turn> turns(RoleGuess roles) {
    List<Turn> turns = new ArrayList<>();
    for (Answer answer : answers) {
      String speaker = answer.speaker();
      boolean isTold = !answer.role().isEmpty();
      turns.add(
          new Turn(
              turns.size() + 1,
              speaker,
              isTold ? answer.role() : roles.role(speaker),
              !isTold && (speaker.isEmpty() || roles.isGuessed(speaker)),
              answer.startMs(),
              answer.codes()));
    }
    return turns;
  }
}
