package crosscase.extract;

import crosscase.corpus.Description;
import crosscase.corpus.Document;
import crosscase.corpus.Paragraph;
import crosscase.corpus.Paragraph.Form;
import crosscase.corpus.Reading;
import crosscase.corpus.Span;
import crosscase.corpus.Turn;
import crosscase.extract.Answers.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Puts the answers of a table together as one document, a turn each. */
final class AnswerAssembly {
  private static final String BETWEEN_PARAGRAPHS = "\n\n";

  private final StringBuilder text = new StringBuilder();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Answer> spoken = new ArrayList<>();
  private final List<RoleGuess.Remark> remarks = new ArrayList<>();

  private AnswerAssembly() {}

  static Document assemble(Description table, Reading reading, Answers answers) {
    AnswerAssembly assembly = new AnswerAssembly();
    answers.rows().forEach(assembly::add);
    RoleGuess roles = assembly.roles(table.roles());
    List<String> warnings = new ArrayList<>(reading.warnings());
    warnings.addAll(answers.warnings());
    warnings.addAll(roles.warnings());
    return new Document(
        description(table, answers),
        reading.warning(warnings),
        assembly.text.toString(),
        assembly.paragraphs,
        assembly.turns(roles),
        List.of());
  }

  private static Description description(Description table, Answers answers) {
    String name = answers.name();
    Map<String, String> variables = new LinkedHashMap<>(table.variables());
    variables.putAll(answers.variables());
    return new Description(
        name.isEmpty() ? table.path() : table.path() + "#" + name,
        answers.caseName().or(table::caseName),
        table.kind(),
        name.isEmpty() ? table.title() : table.title() + ": " + name,
        answers.date().isEmpty() ? table.date() : answers.date(),
        variables,
        table.roles());
  }

  /** Blank lines and lines that end early part the paragraphs of a cell, as in a text. */
  private void add(Answer answer) {
    int before = paragraphs.size();
    for (Block block : PlainTextBlocks.read(answer.text())) {
      add(
          block.form() == Form.HEADING ? Form.TEXT : block.form(),
          Typography.oneLine(block.text()));
    }
    if (paragraphs.size() > before) {
      spoken.add(answer);
      String words = text.substring(paragraphs.get(before).span().begin());
      remarks.add(new RoleGuess.Remark(answer.speaker(), words));
    }
  }

  private void add(Form form, String words) {
    if (words.isEmpty()) {
      return;
    }
    text.append(text.isEmpty() ? "" : BETWEEN_PARAGRAPHS);
    Span span = new Span(text.length(), text.length() + words.length());
    text.append(words);
    OptionalInt turn = OptionalInt.of(spoken.size() + 1);
    paragraphs.add(new Paragraph(span, form, OptionalInt.empty(), "", turn));
  }

  /** Nobody is taken for the interviewer where people do not take turns. */
  private RoleGuess roles(Map<String, String> known) {
    Map<String, String> roles = new HashMap<>(known);
    Map<String, Integer> turns = new HashMap<>();
    spoken.forEach(answer -> turns.merge(answer.speaker(), 1, Integer::sum));
    spoken.stream()
        .filter(answer -> !answer.role().isEmpty())
        .forEach(answer -> roles.putIfAbsent(answer.speaker(), answer.role()));
    List<RoleGuess.Remark> named =
        remarks.stream().filter(remark -> !remark.speaker().isEmpty()).toList();
    return turns.size() * 2 > spoken.size()
        ? RoleGuess.ofLabels(named, roles)
        : RoleGuess.of(named, roles);
  }

  private List<Turn> turns(RoleGuess roles) {
    List<Turn> turns = new ArrayList<>();
    for (Answer answer : spoken) {
      String speaker = answer.speaker();
      boolean isTold = !answer.role().isEmpty();
      turns.add(
          new Turn(
              turns.size() + 1,
              speaker,
              isTold ? answer.role() : roles.role(speaker),
              !isTold && (speaker.isEmpty() || roles.isGuess(speaker)),
              answer.startMs(),
              answer.codes()));
    }
    return turns;
  }
}
