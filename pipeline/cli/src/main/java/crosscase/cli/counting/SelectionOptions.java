package crosscase.cli.counting;

import crosscase.cli.UsageException;
import crosscase.corpus.Coding;
import crosscase.jobs.Selection;
import crosscase.jobs.Selection.Filter;
import crosscase.jobs.Selection.Interviewers;
import crosscase.jobs.Selection.Negated;
import crosscase.jobs.Unit;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What is counted: unit, strata, filters. */
final class SelectionOptions {
  @Option(
      names = "--unit",
      paramLabel = "UNIT",
      description = "What themes must share: " + Unit.SYNTAX + " (default: as the command has it).")
  private String unit = "";

  @Option(
      names = "--by",
      paramLabel = "COLUMN",
      split = ",",
      description = "What is held apart: case, role, kind, a variable, or several (default: case).")
  private List<String> by = List.of("case");

  @Option(names = "--role", split = ",", description = "Count these roles only.")
  private List<String> roles = List.of();

  @Option(names = "--voice", split = ",", description = "Count these voices only.")
  private List<String> voices = List.of();

  @Option(names = "--kind", split = ",", description = "Count these kinds of documents only.")
  private List<String> kinds = List.of();

  @Option(names = "--section", description = "Count this section only, with all below it.")
  private List<String> sections = List.of();

  @Option(
      names = "--where",
      paramLabel = "COLUMN=VALUE",
      description = "Count only what has this value in this column; may be given again.")
  private List<String> where = List.of();

  @Option(names = "--with-interviewers", description = "Count what interviewers say, too.")
  private boolean withInterviewers;

  @Option(
      names = "--negated",
      defaultValue = "in",
      description = "Themes that a sentence denies: in, out, or apart (default: in).")
  private Negated negated = Negated.IN;

  @Option(
      names = "--coder",
      defaultValue = Coding.CODEBOOK,
      description = "Whose codings count (default: ${DEFAULT-VALUE}).")
  private String coder = Coding.CODEBOOK;

  /** The selection, of this unit if none was asked for. */
  Selection selection(Unit usual) {
    return new Selection(
        unit.isEmpty() ? usual : unit(),
        by,
        filters(),
        withInterviewers ? Interviewers.IN : Interviewers.OUT,
        negated,
        coder);
  }

  private Unit unit() {
    return Unit.ofWord(unit)
        .orElseThrow(
            () ->
                new UsageException("--unit %s is no unit: give %s.".formatted(unit, Unit.SYNTAX)));
  }

  private List<Filter> filters() {
    List<Filter> filters = new ArrayList<>();
    addFilter(filters, "role", roles);
    addFilter(filters, "voice", voices);
    addFilter(filters, "kind", kinds);
    addFilter(filters, "section", sections);
    for (String condition : where) {
      int sign = condition.indexOf('=');
      if (sign < 1) {
        throw new UsageException(
            "--where %s has no column: give COLUMN=VALUE.".formatted(condition));
      }
      addFilter(filters, condition.substring(0, sign), List.of(condition.substring(sign + 1)));
    }
    return filters;
  }

  private static void addFilter(List<Filter> filters, String column, List<String> values) {
    if (!values.isEmpty()) {
      filters.add(new Filter(column, values));
    }
  }
}
