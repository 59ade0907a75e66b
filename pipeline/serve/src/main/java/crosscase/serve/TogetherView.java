package crosscase.serve;

import crosscase.association.PairAcrossCases;
import crosscase.search.QueryException;
import crosscase.themes.Theme;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Counts and tests what the co-occurrence page shows. */
record TogetherView(Corpus corpus, Filter filter, Link here) {
  static final String MOST_Q = "most-q";
  static final String LEAST_CASES = "least-cases";
  static final String PAIR = "pair";
  private static final int MOST_CASES = 1_000;

  static TogetherView of(Corpus corpus, Link here) {
    return new TogetherView(corpus, Filter.of(here, corpus.fields(), true), here);
  }

  Measure measure() {
    return Measure.of(here);
  }

  private double mostQ() {
    String written = SearchState.first(here, MOST_Q);
    return written.matches("0?\\.\\d{1,6}|0|1|1\\.0*") ? Double.parseDouble(written) : 1;
  }

  private int leastCases() {
    return SearchState.number(SearchState.first(here, LEAST_CASES), 0, 0, MOST_CASES);
  }

  TogetherPage page(String csrf) throws IOException, QueryException {
    try {
      LivePairs live = LivePairs.of(corpus, filter);
      return page(Frames.of("Co-occurrence", corpus, here, filter, csrf), live);
    } catch (QueryException e) {
      return TogetherPage.empty(
          Frames.troubled("Co-occurrence", corpus, here, filter, e, csrf), measure().label());
    }
  }

  private TogetherPage page(Frame frame, LivePairs live) {
    List<PairAcrossCases> kept = kept(live);
    List<Theme> themes = corpus.themes();
    Opening opening = Opening.of(corpus, filter, here, live.counts());
    HeatMap heat = new HeatMap(themes, live.counts(), opening);
    return new TogetherPage(
        frame,
        measure().label(),
        measures(),
        SearchState.first(here, MOST_Q),
        leastCases(),
        heat.cases(),
        heat.rows(),
        themes.stream().map(Opening::name).toList(),
        new PairMatrix(themes, live, measure(), opening).cells(),
        Network.of(themes, kept, live, measure(), opening),
        kept.stream().map(pair -> pair(pair, opening)).toList(),
        forest(live, opening),
        here.on("/api/v1/co-occurrence").toString());
  }

  private List<SearchState.Choice> measures() {
    return Arrays.stream(Measure.values())
        .map(
            m ->
                new SearchState.Choice(
                    m.word(),
                    m.label(),
                    m == measure(),
                    here.with(Measure.PART, m.word()).toString()))
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

  private TogetherPage.Pair pair(PairAcrossCases pair, Opening opening) {
    return new TogetherPage.Pair(
        names(pair),
        pair.both(),
        pair.casesWithPair(),
        Figures.of(pair.test().commonOddsRatio()),
        Figures.interval(pair.test().interval()),
        Figures.p(pair.pValue()),
        Figures.p(pair.qValue()),
        opening.everywhere(both(pair)),
        here.with(PAIR, id(pair)) + "#forest",
        SearchState.first(here, PAIR).equals(id(pair)));
  }

  private static List<String> both(PairAcrossCases pair) {
    return List.of(pair.first(), pair.second());
  }

  private static String id(PairAcrossCases pair) {
    return String.join(",", both(pair));
  }

  private String names(PairAcrossCases pair) {
    return label(pair.first()) + " + " + label(pair.second());
  }

  private String label(String id) {
    return corpus.themesById().getOrDefault(id, Theme.byHand(id)).label();
  }

  private TogetherPage.Forest forest(LivePairs live, Opening opening) {
    String wanted = SearchState.first(here, PAIR);
    return live.pairs().stream()
        .filter(pair -> id(pair).equals(wanted))
        .findFirst()
        .map(pair -> ForestPlot.of(pair, names(pair), name -> open(opening, name, both(pair))))
        .orElse(TogetherPage.Forest.NONE);
  }

  private static String open(Opening opening, String caseName, List<String> themes) {
    return caseName.isEmpty() ? opening.everywhere(themes) : opening.in(caseName, themes);
  }
}
