package crosscase.serve.cooccurrence;

import crosscase.association.PairAcrossCases;
import crosscase.search.QueryException;
import crosscase.serve.layout.PageFrame;
import crosscase.serve.layout.PageFrameFactory;
import crosscase.serve.live.Filter;
import crosscase.serve.live.OpenCorpus;
import crosscase.serve.searching.SearchOptions;
import crosscase.serve.web.Figures;
import crosscase.serve.web.Link;
import crosscase.themes.Theme;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Counts and tests what the co-occurrence page shows. */
public record CooccurrenceRequest(OpenCorpus corpus, Filter filter, Link here) {
  static final String MAX_Q = "most-q";
  static final String MIN_CASES = "least-cases";
  static final String PAIR = "pair";
  private static final int MAX_CASES = 1_000;

  public static CooccurrenceRequest of(OpenCorpus corpus, Link here) {
    return new CooccurrenceRequest(corpus, Filter.of(here, corpus.fields(), true), here);
  }

  public PairMeasure measure() {
    return PairMeasure.of(here);
  }

  private double maxQ() {
    String written = SearchOptions.first(here, MAX_Q);
    return written.matches("0?\\.\\d{1,6}|0|1|1\\.0*") ? Double.parseDouble(written) : 1;
  }

  private int minCases() {
    return SearchOptions.number(SearchOptions.first(here, MIN_CASES), 0, 0, MAX_CASES);
  }

  public CooccurrencePage page(String csrf) throws IOException, QueryException {
    try {
      LivePairs live = LivePairs.of(corpus, filter);
      return page(PageFrameFactory.create("Co-occurrence", corpus, here, filter, csrf), live);
    } catch (QueryException e) {
      return CooccurrencePage.empty(
          PageFrameFactory.withQueryError("Co-occurrence", corpus, here, filter, e, csrf),
          measure().label());
    }
  }

  private CooccurrencePage page(PageFrame frame, LivePairs live) {
    List<PairAcrossCases> kept = shownPairs(live);
    List<Theme> themes = corpus.themes();
    SentenceLinks opening = SentenceLinks.of(corpus, filter, here, live.counts());
    HeatMap heat = new HeatMap(themes, live.counts(), opening);
    return new CooccurrencePage(
        frame,
        measure().label(),
        measures(),
        SearchOptions.first(here, MAX_Q),
        minCases(),
        heat.cases(),
        heat.rows(),
        themes.stream().map(SentenceLinks::themeName).toList(),
        new PairMatrix(themes, live, measure(), opening).cells(),
        Network.of(themes, kept, live, measure(), opening),
        kept.stream().map(pair -> pair(pair, opening)).toList(),
        forest(live, opening),
        here.on("/api/v1/co-occurrence").toString());
  }

  private List<SearchOptions.Choice> measures() {
    return Arrays.stream(PairMeasure.values())
        .map(
            m ->
                new SearchOptions.Choice(
                    m.urlValue(),
                    m.label(),
                    m == measure(),
                    here.with(PairMeasure.PARAMETER, m.urlValue()).toString()))
        .toList();
  }

  /** The pairs that the thresholds leave, the surest first. */
  public List<PairAcrossCases> shownPairs(LivePairs live) {
    return live.pairs().stream()
        .filter(pair -> pair.both() > 0)
        .filter(pair -> maxQ() >= 1 || pair.qValue().orElse(1) <= maxQ())
        .filter(pair -> pair.casesWithPair() >= minCases())
        .sorted(
            Comparator.comparingDouble((PairAcrossCases p) -> p.pValue().orElse(2))
                .thenComparing(Comparator.comparingLong(PairAcrossCases::both).reversed()))
        .toList();
  }

  private CooccurrencePage.Pair pair(PairAcrossCases pair, SentenceLinks opening) {
    return new CooccurrencePage.Pair(
        pairLabel(pair),
        pair.both(),
        pair.casesWithPair(),
        Figures.of(pair.cmhTest().commonOddsRatio()),
        Figures.interval(pair.cmhTest().interval()),
        Figures.p(pair.pValue()),
        Figures.p(pair.qValue()),
        opening.inAllCases(themeIds(pair)),
        here.with(PAIR, pairId(pair)) + "#forest",
        SearchOptions.first(here, PAIR).equals(pairId(pair)));
  }

  private static List<String> themeIds(PairAcrossCases pair) {
    return List.of(pair.first(), pair.second());
  }

  private static String pairId(PairAcrossCases pair) {
    return String.join(",", themeIds(pair));
  }

  private String pairLabel(PairAcrossCases pair) {
    return themeLabel(pair.first()) + " + " + themeLabel(pair.second());
  }

  private String themeLabel(String id) {
    return corpus.themesById().getOrDefault(id, Theme.withoutQueries(id)).label();
  }

  private CooccurrencePage.Forest forest(LivePairs live, SentenceLinks opening) {
    String wanted = SearchOptions.first(here, PAIR);
    return live.pairs().stream()
        .filter(pair -> pairId(pair).equals(wanted))
        .findFirst()
        .map(
            pair ->
                ForestPlot.of(
                    pair, pairLabel(pair), name -> sentenceLink(opening, name, themeIds(pair))))
        .orElse(CooccurrencePage.Forest.NONE);
  }

  private static String sentenceLink(SentenceLinks opening, String caseName, List<String> themes) {
    return caseName.isEmpty() ? opening.inAllCases(themes) : opening.inCase(caseName, themes);
  }
}
