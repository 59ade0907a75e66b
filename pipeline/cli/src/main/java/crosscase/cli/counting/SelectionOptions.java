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

/** What is counted: unit, groups, filters. */
final class SelectionOptions {
  @Option(
      names = "--unit",
      paramLabel = "UNIT",
      description =
          "What themes must share: " + Unit.SYNTAX + " (default: depends on the command).")
  private String unit = "";

  @Option(
      names = "--by",
      paramLabel = "COLUMN",
      split = ",",
      description = "Group by case, role, kind, a variable, or several of them (default: case).")
  private List<String> by = List.of("case");

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      split = ",",
      description = "Count only these roles.")
  private List<String> roles = List.of();

  @Option(
      names = "--voice",
      paramLabel = "VOICE",
      split = ",",
      description = "Count only these voices.")
  private List<String> voices = List.of();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      split = ",",
      description = "Count only these kinds of documents.")
  private List<String> kinds = List.of();

  @Option(
      names = "--section",
      paramLabel = "SECTION",
      description = "Count only this section and its subsections.")
  private List<String> sections = List.of();

  @Option(
      names = "--where",
      paramLabel = "COLUMN=VALUE",
      description = "Count only what has this value in this column; may be repeated.")
  private List<String> where = List.of();

  @Option(names = "--with-interviewers", description = "Also count what interviewers say.")
  private boolean withInterviewers;

  @Option(
      names = "--negated",
      paramLabel = "in|out|apart",
      defaultValue = "in",
      description =
          "Negated themes: count them like others (in), not at all (out), or as themes of their own"
              + " (apart; default: in).")
  private Negated negated = Negated.IN;

  @Option(
      names = "--coder",
      paramLabel = "CODER",
      defaultValue = Coding.CODEBOOK,
      description = "Whose codings to count (default: ${DEFAULT-VALUE}).")
  private String coder = Coding.CODEBOOK;

  /** What to count, by this unit if no other was given. */
  Selection selection(Unit defaultUnit) {
    return new Selection(
        unit.isEmpty() ? defaultUnit : unit(),
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
                new UsageException(
                    "--unit %s is not a unit: give %s.".formatted(unit, Unit.SYNTAX)));
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
            "--where %s names no column: give COLUMN=VALUE.".formatted(condition));
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
