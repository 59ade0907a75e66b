package crosscase.association.prevalence;

import crosscase.association.BenjaminiHochberg;
import crosscase.association.DocumentUnits;
import crosscase.association.Interval;
import crosscase.association.ThemeEvidence;
import crosscase.association.ThemeEvidence.GroupEvidence;
import crosscase.association.ThemeEvidence.Prevalence;
import crosscase.association.Verdict;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The prevalence of all themes of a corpus; themes are tested by all cores. */
public final class Prevalences {
  private final GroupedDocuments documents;
  private final List<String> themes;

  /** The themes of these documents; those without a group are described, but not tested. */
  public Prevalences(List<DocumentUnits> documents, List<String> themes) {
    this.documents = new GroupedDocuments(documents, themes.size());
    this.themes = List.copyOf(themes);
  }

  /** What the documents say about each theme. */
  public List<ThemeEvidence> evidence(Verdict.Thresholds thresholds, Verdict.Terms terms) {
    List<ThemeEstimate> estimates =
        IntStream.range(0, themes.size()).parallel().mapToObj(this::estimate).toList();
    List<OptionalDouble> p = estimates.stream().map(each -> each.difference().pValue()).toList();
    List<OptionalDouble> q = BenjaminiHochberg.adjust(p);
    List<OptionalDouble> groupP =
        estimates.stream()
            .flatMap(each -> each.groups().values().stream())
            .map(each -> each.test().pValue())
            .toList();
    Iterator<OptionalDouble> groupQ = BenjaminiHochberg.adjust(groupP).iterator();
    DifferenceRule rule = new DifferenceRule(thresholds, terms, p);
    List<ThemeEvidence> evidence = new ArrayList<>();
    for (int theme = 0; theme < themes.size(); theme++) {
      evidence.add(rule.judge(estimates.get(theme).withQ(q.get(theme), groupQ)));
    }
    return evidence;
  }

  /** The interval of the share of units with each theme, in each group that has one. */
  public List<SortedMap<String, Interval>> intervals() {
    return IntStream.range(0, themes.size()).parallel().mapToObj(this::intervals).toList();
  }

  private SortedMap<String, Interval> intervals(int theme) {
    Overdispersion overdispersion = Overdispersion.of(documents.of(documents.counted(), theme));
    SortedMap<String, Interval> intervals = new TreeMap<>();
    for (String name : documents.names()) {
      prevalence(name, theme, overdispersion)
          .interval()
          .ifPresent(interval -> intervals.put(name, interval));
    }
    return intervals;
  }

  private ThemeEstimate estimate(int theme) {
    List<String> counted = documents.counted();
    Overdispersion overdispersion = Overdispersion.of(documents.of(counted, theme));
    ThemeTests tests = ThemeTests.of(documents, theme);
    TreeMap<String, GroupEvidence> groups = new TreeMap<>();
    for (String name : documents.names()) {
      groups.put(
          name,
          new GroupEvidence(
              prevalence(name, theme, overdispersion), tests.deviation(name), tests.of(name)));
    }
    return new ThemeEstimate(
        themes.get(theme),
        prevalence(documents.whole(counted, theme), overdispersion),
        groups,
        documents.comparison(),
        tests.difference(),
        overdispersion.ratio(),
        tests.smallestP());
  }

  private Prevalence prevalence(String group, int theme, Overdispersion overdispersion) {
    return prevalence(documents.of(List.of(group), theme).getFirst(), overdispersion);
  }

  private static Prevalence prevalence(
      List<DocumentPart> documents, Overdispersion overdispersion) {
    return new Prevalence(
        DocumentPart.units(documents),
        DocumentPart.withTheme(documents),
        overdispersion.ratio().isPresent()
            ? ShareInterval.of(documents, overdispersion.correlation())
            : Optional.empty(),
        documents.size(),
        (int) documents.stream().filter(each -> each.withTheme() > 0).count());
  }
}
