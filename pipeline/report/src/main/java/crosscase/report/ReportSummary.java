package crosscase.report;

import crosscase.association.CaseCounts;
import crosscase.association.PairEvidence;
import crosscase.association.Verdict;
import crosscase.figures.Markup;
import crosscase.figures.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The most important results in at most ten sentences. */
final class ReportSummary {
  static final int MAX_SENTENCES = 10;
  private static final int MAX_TOGETHER = 3;

  private final ReportContent content;
  private final ReportLabels labels;
  private final PairSentence sentence;

  ReportSummary(ReportContent content) {
    this.content = content;
    this.labels = content.labels();
    this.sentence = new PairSentence(labels);
  }

  Markup markup() {
    Markup out = new Markup().element("h2", "Summary", "id", "summary").open("ul");
    sentences().forEach(each -> out.element("li", each));
    return out.close("ul");
  }

  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    sentences.add(scope());
    fewDocuments().ifPresent(sentences::add);
    PairEvidence.scatterNote(content.found().evidence()).ifPresent(sentences::add);
    sentences.add(verdicts());
    sentences.addAll(findings(Verdict::isTogether, MAX_TOGETHER));
    sentences.addAll(findings(verdict -> verdict == Verdict.APART, 1));
    sentences.addAll(findings(verdict -> verdict == Verdict.DIFFERS_BY_CASE, 1));
    sentences.addAll(new PrevalenceSentences(content).sentences());
    int room = MAX_SENTENCES - 1;
    List<String> kept = new ArrayList<>(sentences.subList(0, Math.min(room, sentences.size())));
    kept.add(CodingsCounted.sentence(content.selection()));
    return kept;
  }

  private List<String> findings(Predicate<Verdict> verdicts, int most) {
    return content.notable().stream()
        .map(NotablePair::evidence)
        .filter(pair -> verdicts.test(pair.verdict()))
        .limit(most)
        .map(sentence::of)
        .toList();
  }

  private String scope() {
    CaseCounts counts = content.found().counts();
    long units = counts.cases().stream().mapToLong(counts::unitsOf).sum();
    return "%s from %s%s were coded with %d themes.%s"
        .formatted(
            labels.units(units),
            ReportLabels.documents(documents()),
            cases(),
            content.found().themes().size(),
            leftOut(counts.documentsLeftOut()));
  }

  private String cases() {
    int cases = labels.cases().size();
    if (!labels.hasCases()) {
      return ", none of which belongs to a %s,".formatted(labels.group());
    }
    return cases == 1
        ? " of the %s %s".formatted(labels.group(), labels.caseLabel(labels.cases().getFirst()))
        : " in %d %s".formatted(cases, labels.groups());
  }

  private String leftOut(long documents) {
    return documents == 0
        ? ""
        : " %s without a %s %s left out of all comparisons."
            .formatted(
                ReportLabels.documents(documents), labels.group(), documents == 1 ? "is" : "are");
  }

  private long documents() {
    CaseCounts counts = content.found().counts();
    return counts.cases().stream().mapToLong(counts::documentsOf).sum();
  }

  private Optional<String> fewDocuments() {
    long documents = documents();
    return documents >= content.thresholds().fewDocuments()
        ? Optional.empty()
        : Optional.of(
            "With so few documents, everything here is about %s, not about others."
                .formatted(documents == 1 ? "this document" : "these documents"));
  }

  private String verdicts() {
    Map<Verdict, Long> number = content.found().verdicts();
    long all = content.found().evidence().size();
    if (sum(number, Verdict::isNotable) == 0) {
      return "No pair of themes goes together, stays apart or differs by %s: of %s, %s and %s."
          .formatted(
              labels.group(),
              ReportLabels.pairs(all),
              notThere(sum(number, verdict -> verdict == Verdict.NOT_THERE)),
              tooLittle(sum(number, verdict -> verdict == Verdict.TOO_LITTLE_TO_TELL)));
    }
    return "Of %s of themes, %s, %s and %s; %s and %s."
        .formatted(
            ReportLabels.pairs(all),
            together(sum(number, Verdict::isTogether)),
            count(number, Verdict.APART, "stays apart", "stay apart"),
            count(number, Verdict.DIFFERS_BY_CASE, "differs by ", "differ by ") + labels.group(),
            notThere(sum(number, verdict -> verdict == Verdict.NOT_THERE)),
            tooLittle(sum(number, verdict -> verdict == Verdict.TOO_LITTLE_TO_TELL)));
  }

  private static long sum(Map<Verdict, Long> number, Predicate<Verdict> counted) {
    return number.entrySet().stream()
        .filter(each -> counted.test(each.getKey()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  private static String count(Map<Verdict, Long> number, Verdict verdict, String one, String more) {
    long pairs = number.getOrDefault(verdict, 0L);
    return (pairs == 0 ? "none" : Numbers.count(pairs)) + " " + (pairs < 2 ? one : more);
  }

  private static String together(long pairs) {
    return pairs == 0
        ? "none goes together"
        : Numbers.count(pairs) + (pairs == 1 ? " goes together" : " go together");
  }

  private static String notThere(long pairs) {
    return "%s no association".formatted(pairs == 1 ? "1 shows" : Numbers.count(pairs) + " show");
  }

  private static String tooLittle(long pairs) {
    return "for %s there is too little to tell".formatted(Numbers.count(pairs));
  }
}
