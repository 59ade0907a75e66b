package crosscase.serve;

import crosscase.association.CaseCounts;
import crosscase.association.Measures;
import crosscase.association.PairAcrossCases;
import crosscase.association.PairTable;
import crosscase.search.QueryException;
import crosscase.themes.Theme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** Counts and tests what the co-occurrence page shows. */
record TogetherView(Corpus corpus, Filter filter, Link here, Link shared) {
  static final String MEASURE = "measure";
  static final String MOST_Q = "most-q";
  static final String LEAST_CASES = "least-cases";
  static final String PAIR = "pair";
  private static final int SHADES = 9;
  private static final int MOST_CASES = 1_000;

  /** What a cell of the matrix says. */
  enum Measure {
    ODDS_RATIO("odds ratio"),
    JACCARD("Jaccard"),
    NPMI("NPMI"),
    BOTH("sentences");

    private final String label;

    Measure(String label) {
      this.label = label;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  static TogetherView of(Corpus corpus, Link here) {
    Filter filter = Filter.of(here, corpus.fields(), true);
    Link shared =
        Frames.shared(corpus, here)
            .on(Frames.SEARCH)
            .with(Filter.COUNTED, filter.counted() ? "yes" : "no");
    return new TogetherView(corpus, filter, here, shared);
  }

  Measure measure() {
    String wanted = SearchState.first(here, MEASURE);
    return Arrays.stream(Measure.values())
        .filter(m -> m.word().equals(wanted))
        .findFirst()
        .orElse(Measure.ODDS_RATIO);
  }

  double mostQ() {
    String written = SearchState.first(here, MOST_Q);
    return written.matches("0?\\.\\d{1,6}|0|1|1\\.0*") ? Double.parseDouble(written) : 1;
  }

  int leastCases() {
    return SearchState.number(SearchState.first(here, LEAST_CASES), 0, 0, MOST_CASES);
  }

  TogetherPage page(String csrf) throws IOException, QueryException {
    LivePairs live;
    Frame frame;
    try {
      live = LivePairs.of(corpus, filter);
      frame = Frames.of("Co-occurrence", corpus, here, filter, csrf);
    } catch (QueryException e) {
      frame = Frames.troubled("Co-occurrence", corpus, here, filter, e, csrf);
      return new TogetherPage(
          frame,
          measure().word(),
          List.of(),
          "",
          0,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          TogetherPage.Forest.NONE,
          "");
    }
    return page(frame, live);
  }

  private TogetherPage page(Frame frame, LivePairs live) {
    List<PairAcrossCases> kept = kept(live);
    return new TogetherPage(
        frame,
        measure().label,
        measures(),
        SearchState.first(here, MOST_Q),
        leastCases(),
        List.copyOf(live.counts().strata().keySet()),
        heat(live.counts()),
        corpus.themes().stream().map(t -> new TogetherPage.Name(t.id(), t.label())).toList(),
        matrix(live),
        kept.stream().map(pair -> pair(pair, summed(live.counts()))).toList(),
        forest(live),
        here.on("/api/v1/co-occurrence").toString());
  }

  private List<SearchState.Choice> measures() {
    return Arrays.stream(Measure.values())
        .map(
            m ->
                new SearchState.Choice(
                    m.word(), m.label, m == measure(), here.with(MEASURE, m.word()).toString()))
        .toList();
  }

  /** The pairs that the thresholds leave, the surest first. */
  List<PairAcrossCases> kept(LivePairs live) {
    return live.pairs().stream()
        .filter(pair -> pair.both() > 0)
        .filter(pair -> mostQ() >= 1 || pair.qValue().orElse(1) <= mostQ())
        .filter(pair -> pair.casesWithPair() >= leastCases())
        .sorted(
            Comparator.comparingDouble((PairAcrossCases p) -> p.pValue().orElse(2))
                .thenComparing(Comparator.comparingLong(PairAcrossCases::both).reversed()))
        .toList();
  }

  private List<TogetherPage.Row> heat(CaseCounts counts) {
    List<TogetherPage.Row> rows = new ArrayList<>();
    for (Theme theme : corpus.themes()) {
      List<TogetherPage.Cell> cells = new ArrayList<>();
      for (String caseName : counts.strata().keySet()) {
        cells.add(heatCell(counts, theme, caseName));
      }
      rows.add(new TogetherPage.Row(new TogetherPage.Name(theme.id(), theme.label()), cells));
    }
    return rows;
  }

  private TogetherPage.Cell heatCell(CaseCounts counts, Theme theme, String caseName) {
    long with = counts.withTheme(caseName, theme.id());
    long units = counts.unitsOf(caseName);
    double share = units == 0 ? 0 : (double) with / units;
    String words =
        "%s in %s: %s of %s sentences"
            .formatted(
                theme.label(), Facets.shown(caseName), Figures.count(with), Figures.count(units));
    return new TogetherPage.Cell(
        Figures.percent(with, units), shade(share * 10), words, open(caseName, theme.id()));
  }

  /** The sentences of some themes in one case, as they are counted here. */
  private String open(String caseName, String... themes) {
    return open(List.of(caseName), themes);
  }

  /**
   * The same in several cases.
   *
   * @param cases none for all that the page has
   */
  private String open(List<String> cases, String... themes) {
    Link link = shared;
    for (String theme : themes) {
      link = link.without(Filter.THEME, theme).and(Filter.THEME, theme);
    }
    link = cases.isEmpty() ? link : link.without("case");
    for (String name : cases) {
      link = link.and("case", Filter.written(name));
    }
    return link.toString();
  }

  /** What is summed over cases leaves out the documents without one, and so must its sentences. */
  private static List<String> summed(CaseCounts counts) {
    return counts.strata().containsKey(CaseCounts.NO_CASE) ? counts.cases() : List.of();
  }

  private List<List<TogetherPage.Cell>> matrix(LivePairs live) {
    Map<List<String>, PairAcrossCases> pairs = new HashMap<>();
    for (PairAcrossCases pair : live.pairs()) {
      pairs.put(List.of(pair.first(), pair.second()), pair);
      pairs.put(List.of(pair.second(), pair.first()), pair);
    }
    List<List<TogetherPage.Cell>> matrix = new ArrayList<>();
    for (Theme row : corpus.themes()) {
      List<TogetherPage.Cell> cells = new ArrayList<>();
      for (Theme column : corpus.themes()) {
        PairAcrossCases pair = pairs.get(List.of(row.id(), column.id()));
        cells.add(
            pair == null
                ? diagonal(live.counts(), row)
                : cell(pair, row, column, summed(live.counts())));
      }
      matrix.add(cells);
    }
    return matrix;
  }

  private TogetherPage.Cell diagonal(CaseCounts counts, Theme theme) {
    long with = counts.cases().stream().mapToLong(c -> counts.withTheme(c, theme.id())).sum();
    String words = "%s: %s sentences".formatted(theme.label(), Figures.count(with));
    return new TogetherPage.Cell(Figures.count(with), -1, words, open(summed(counts), theme.id()));
  }

  private TogetherPage.Cell cell(
      PairAcrossCases pair, Theme row, Theme column, List<String> cases) {
    OptionalDouble value = value(pair);
    String shown =
        pair.both() == 0
            ? "·"
            : measure() == Measure.BOTH ? Figures.count(pair.both()) : Figures.of(value);
    String words =
        "%s with %s: %s, %s of %s"
            .formatted(
                row.label(),
                column.label(),
                Figures.count(pair.both()) + " sentences",
                measure().label,
                shown);
    return new TogetherPage.Cell(
        shown, shade(strength(pair, value)), words, open(cases, row.id(), column.id()));
  }

  OptionalDouble value(PairAcrossCases pair) {
    PairTable all = pair.tables().stream().reduce(new PairTable(0, 0, 0, 0), PairTable::plus);
    return switch (measure()) {
      case ODDS_RATIO -> pair.test().commonOddsRatio();
      case JACCARD -> Measures.jaccard(all);
      case NPMI -> Measures.npmi(all);
      case BOTH -> OptionalDouble.of((double) pair.both());
    };
  }

  /** From 0 to 1. */
  private double strength(PairAcrossCases pair, OptionalDouble value) {
    if (pair.both() == 0 || value.isEmpty()) {
      return 0;
    }
    double number = value.getAsDouble();
    return switch (measure()) {
      case ODDS_RATIO -> Math.log1p(number) / Math.log1p(32);
      case JACCARD -> number * 4;
      case NPMI -> number * 2;
      case BOTH -> Math.log1p(number) / Math.log1p(1_000);
    };
  }

  private static int shade(double strength) {
    return Math.clamp(Math.round(strength * SHADES), 0, SHADES);
  }

  private TogetherPage.Pair pair(PairAcrossCases pair, List<String> cases) {
    return new TogetherPage.Pair(
        pair.first(),
        pair.second(),
        names(pair),
        pair.both(),
        pair.casesWithPair(),
        Figures.of(pair.test().commonOddsRatio()),
        Figures.interval(pair.test().interval()),
        Figures.p(pair.pValue()),
        Figures.p(pair.qValue()),
        open(cases, pair.first(), pair.second()),
        here.with(PAIR, id(pair)) + "#forest",
        SearchState.first(here, PAIR).equals(id(pair)));
  }

  private static String id(PairAcrossCases pair) {
    return pair.first() + "," + pair.second();
  }

  private String names(PairAcrossCases pair) {
    Map<String, Theme> themes = corpus.themesById();
    return label(themes, pair.first()) + " + " + label(themes, pair.second());
  }

  private static String label(Map<String, Theme> themes, String id) {
    return themes.getOrDefault(id, Theme.byHand(id)).label();
  }

  private TogetherPage.Forest forest(LivePairs live) {
    String wanted = SearchState.first(here, PAIR);
    return live.pairs().stream()
        .filter(pair -> id(pair).equals(wanted))
        .findFirst()
        .map(
            pair ->
                ForestPlot.of(
                    pair,
                    names(pair),
                    name ->
                        open(
                            name.isEmpty() ? summed(live.counts()) : List.of(name),
                            pair.first(),
                            pair.second())))
        .orElse(TogetherPage.Forest.NONE);
  }
}
