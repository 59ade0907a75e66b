package crosscase.association;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;

/** How often evidence finds something in corpora in which there is nothing to find. */
record LevelStudy(int corpora, Map<Kind, Level> levels) {
  private static final double ALPHA = 0.05;
  private static final long FIRST_SEED = 7_000_000;

  /** What is tested. */
  enum Kind {
    COOCCURRENCE,
    SEQUENCE_1,
    SEQUENCE_3,
    PREVALENCE,
    /** Which group stands out; tested together with prevalence. */
    GROUPS
  }

  /**
   * What was found.
   *
   * @param tests those that have a p-value
   * @param found those of them with p below 0.05
   * @param corpora with any q below 0.05
   * @param claiming corpora with any verdict that claims something
   */
  record Level(int tests, int found, int corpora, int claiming) {
    private static final Level NONE = new Level(0, 0, 0, 0);

    static Level of(List<OptionalDouble> p, List<OptionalDouble> q, boolean claims) {
      return new Level(
          (int) p.stream().filter(OptionalDouble::isPresent).count(),
          (int) p.stream().filter(each -> each.orElse(1) < ALPHA).count(),
          q.stream().anyMatch(each -> each.orElse(1) < ALPHA) ? 1 : 0,
          claims ? 1 : 0);
    }

    private Level plus(Level other) {
      return new Level(
          tests + other.tests,
          found + other.found,
          corpora + other.corpora,
          claiming + other.claiming);
    }
  }

  private static Level ofPairs(List<PairEvidence> pairs) {
    Set<Verdict> nothing = Set.of(Verdict.NOT_THERE, Verdict.TOO_LITTLE_TO_TELL);
    return Level.of(
        pairs.stream().map(PairEvidence::pValue).toList(),
        pairs.stream().map(PairEvidence::qValue).toList(),
        pairs.stream().anyMatch(pair -> !nothing.contains(pair.verdict())));
  }

  private static Level ofThemes(List<ThemeEvidence> themes) {
    return Level.of(
        themes.stream().map(theme -> theme.difference().pValue()).toList(),
        themes.stream().map(theme -> theme.difference().qValue()).toList(),
        themes.stream().anyMatch(each -> each.finding() == ThemeEvidence.Finding.DIFFERS));
  }

  private static Level ofGroups(List<ThemeEvidence> themes) {
    List<ThemeEvidence.Test> tests = new ArrayList<>();
    themes.forEach(theme -> theme.groups().values().forEach(group -> tests.add(group.test())));
    return Level.of(
        tests.stream().map(ThemeEvidence.Test::pValue).toList(),
        tests.stream().map(ThemeEvidence.Test::qValue).toList(),
        false);
  }

  /** Studies so many corpora. */
  static LevelStudy of(NullCorpora design, int corpora, Set<Kind> kinds) {
    return IntStream.range(0, corpora)
        .parallel()
        .mapToObj(seed -> ofCorpus(design, FIRST_SEED + seed, kinds))
        .reduce(new LevelStudy(0, Map.of()), LevelStudy::plus);
  }

  private static LevelStudy ofCorpus(NullCorpora design, long seed, Set<Kind> kinds) {
    List<String> themes =
        IntStream.range(0, design.themes()).mapToObj(theme -> "theme " + theme).toList();
    CorpusEvidence evidence =
        new CorpusEvidence(
            design.draw(seed), themes, Verdict.Thresholds.DEFAULT, Verdict.Terms.DEFAULT);
    Map<Kind, Level> levels = new EnumMap<>(Kind.class);
    kinds.forEach(kind -> levels.putAll(levels(evidence, kind)));
    return new LevelStudy(1, levels);
  }

  private static Map<Kind, Level> levels(CorpusEvidence evidence, Kind kind) {
    return switch (kind) {
      case COOCCURRENCE -> Map.of(kind, ofPairs(evidence.cooccurrence()));
      case SEQUENCE_1 -> Map.of(kind, ofPairs(evidence.sequence(1)));
      case SEQUENCE_3 -> Map.of(kind, ofPairs(evidence.sequence(3)));
      case PREVALENCE -> {
        List<ThemeEvidence> themes = evidence.prevalence();
        yield Map.of(kind, ofThemes(themes), Kind.GROUPS, ofGroups(themes));
      }
      case GROUPS -> Map.of();
    };
  }

  private LevelStudy plus(LevelStudy other) {
    Map<Kind, Level> sum = new EnumMap<>(Kind.class);
    sum.putAll(levels);
    other.levels.forEach((kind, level) -> sum.merge(kind, level, Level::plus));
    return new LevelStudy(corpora + other.corpora, sum);
  }

  Level level(Kind kind) {
    return levels.getOrDefault(kind, Level.NONE);
  }

  /** The share of tests with p below 0.05. */
  double testShare(Kind kind) {
    return (double) level(kind).found() / level(kind).tests();
  }

  /** The share of corpora with any q below 0.05. */
  double corpusShare(Kind kind) {
    return (double) level(kind).corpora() / corpora;
  }

  /** In percent: tests with p below 0.05, corpora with any q below 0.05, corpora with a claim. */
  String cells(Kind kind) {
    Level level = level(kind);
    if (level.tests() == 0) {
      return "%5s %5s %5s".formatted("-", "-", "-");
    }
    double claiming = 100.0 * level.claiming() / corpora;
    return String.format(
            Locale.ROOT, "%5.1f %5.1f ", 100 * testShare(kind), 100 * corpusShare(kind))
        + (kind == Kind.GROUPS ? "" : String.format(Locale.ROOT, "%5.1f", claiming));
  }
}
