package crosscase.report;

import crosscase.association.CaseCounts;
import crosscase.association.PairEvidence;
import crosscase.association.ThemeEvidence;
import crosscase.association.Verdict;
import crosscase.figures.Numbers;
import crosscase.jobs.Selection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of units, cases and themes in a report. */
final class ReportLabels {
  private static final String NEGATION = "not ";

  private final Selection selection;
  private final List<String> cases;
  private final Map<String, String> themes = new HashMap<>();

  ReportLabels(Selection selection, CaseCounts counts, List<ReportTheme> themes) {
    this.selection = selection;
    this.cases = counts.cases();
    themes.forEach(theme -> this.themes.put(theme.id(), theme.label()));
  }

  Verdict.Terms terms() {
    return selection.terms();
  }

  /** What the documents are grouped by: {@code case}. */
  String group() {
    return terms().group();
  }

  String groups() {
    return selection.equals(selection.by("case")) ? "cases" : "groups by " + group();
  }

  /** Whether the documents are grouped at all. */
  boolean hasCases() {
    return !cases.equals(List.of(CaseCounts.NO_CASE));
  }

  List<String> cases() {
    return cases;
  }

  /** {@code sentence}. */
  String unit() {
    return selection.unit().words(1);
  }

  /** {@code 1 sentence}, {@code 1,200 sentences}. */
  String units(long number) {
    return Numbers.count(number) + " " + selection.unit().words(number);
  }

  static String documents(long number) {
    return Numbers.counted(number, "document");
  }

  static String pairs(long number) {
    return Numbers.counted(number, "pair");
  }

  String caseLabel(String name) {
    if (!name.equals(CaseCounts.NO_CASE)) {
      return CaseCounts.displayName(name);
    }
    return hasCases() ? "(no %s)".formatted(group()) : "all documents";
  }

  String themeLabel(String id) {
    if (!themes.containsKey(id) && id.startsWith(NEGATION)) {
      return NEGATION + themeLabel(id.substring(NEGATION.length()));
    }
    return themes.getOrDefault(id, id);
  }

  String pairLabel(PairEvidence pair) {
    return themeLabel(pair.first()) + " + " + themeLabel(pair.second());
  }

  /** The sentence of a verdict, with labels in place of the ids of themes. */
  String sentence(PairEvidence pair) {
    return withLabels(
        withLabels(pair.sentence(), pair.first(), pair.second()), pair.second(), pair.first());
  }

  /** Only the sentence on nested themes names them. */
  private String withLabels(String sentence, String inner, String outer) {
    String words = "with %s also has %s";
    return sentence.replace(
        words.formatted(inner, outer), words.formatted(themeLabel(inner), themeLabel(outer)));
  }

  /** The sentence of a finding, with a label in place of the id of the theme. */
  String sentence(ThemeEvidence theme) {
    return theme.sentence().startsWith(theme.theme())
        ? themeLabel(theme.theme()) + theme.sentence().substring(theme.theme().length())
        : theme.sentence();
  }

  /** {@code housing, trust and welfare}. */
  static String list(List<String> names) {
    return names.size() < 2
        ? String.join("", names)
        : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }
}
