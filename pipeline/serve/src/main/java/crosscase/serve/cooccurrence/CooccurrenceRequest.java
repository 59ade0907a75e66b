package crosscase.serve.cooccurrence;

import crosscase.association.PairAcrossCases;
import crosscase.figures.Figure;
import crosscase.figures.Numbers;
import crosscase.figures.PairMatrix;
import crosscase.figures.PairMeasure;
import crosscase.figures.PairNetwork;
import crosscase.search.QueryException;
import crosscase.serve.layout.Choice;
import crosscase.serve.layout.PageFrame;
import crosscase.serve.layout.PageFrameFactory;
import crosscase.serve.live.Filter;
import crosscase.serve.live.OpenCorpus;
import crosscase.serve.web.Link;
import crosscase.serve.web.Paths;
import crosscase.serve.web.RequestProblem;
import crosscase.themes.Theme;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A request for the co-occurrence page: counts and tests what the page shows. */
public record CooccurrenceRequest(OpenCorpus corpus, Filter filter, Link here) {
  static final String MAX_Q = "max-q";
  static final String MIN_CASES = "min-cases";
  static final String PAIR = "pair";
  static final String MEASURE = "measure";
  private static final String HEAT_MAP = "heat-map.svg";
  private static final String PAIR_MATRIX = "pair-matrix.svg";
  private static final String NETWORK = "network.svg";
  private static final String FOREST_PLOT = "forest-plot.svg";
  private static final int NOT_FOUND = 404;
  private static final int MAX_CASES = 1_000;

  public static CooccurrenceRequest of(OpenCorpus corpus, Link here) {
    return new CooccurrenceRequest(corpus, Filter.of(here, corpus.fields(), true), here);
  }

  public PairMeasure measure() {
    return PairMeasure.of(here.first(MEASURE)).orElse(PairMeasure.ODDS_RATIO);
  }

  private double maxQ(double otherwise) {
    String written = here.first(MAX_Q);
    return written.matches("0?\\.\\d{1,6}|0|1|1\\.0*") ? Double.parseDouble(written) : otherwise;
  }

  private int minCases() {
    return here.number(MIN_CASES, 0, 0, MAX_CASES);
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
    CooccurrenceFigures figures = figures(live);
    SentenceLinks links = figures.links();
    PairNetwork network = network(figures);
    Optional<PairAcrossCases> plotted = plottedPair(live);
    return new CooccurrencePage(
        frame,
        measure().label(),
        measures(),
        here.first(MAX_Q),
        minCases(),
        FigureView.table(figures.heatMap(), "heat", download(HEAT_MAP)),
        FigureView.table(pairMatrix(figures), "matrix", download(PAIR_MATRIX)),
        network.edges().isEmpty()
            ? FigureView.NONE
            : FigureView.drawing(network, "network", download(NETWORK)),
        shownPairs(live).stream().map(pair -> pair(pair, links)).toList(),
        plotted.map(this::pairLabel).orElse(""),
        plotted
            .map(pair -> figures.forestPlot(pair, pairLabel(pair)))
            .map(plot -> FigureView.drawing(plot, "forest-plot", download(FOREST_PLOT)))
            .orElse(FigureView.NONE));
  }

  private CooccurrenceFigures figures(LivePairs live) {
    SentenceLinks links = SentenceLinks.of(corpus, filter, here, live.counts());
    return new CooccurrenceFigures(corpus.themes(), live, links);
  }

  private String download(String file) {
    return here.on(Paths.CO_OCCURRENCE + "/" + file).toString();
  }

  /** A figure of the page by the name of its file. */
  public Figure figure(String file) throws IOException, QueryException {
    LivePairs live = LivePairs.of(corpus, filter);
    CooccurrenceFigures figures = figures(live);
    return switch (file) {
      case HEAT_MAP -> figures.heatMap();
      case PAIR_MATRIX -> pairMatrix(figures);
      case NETWORK -> network(figures);
      case FOREST_PLOT ->
          plottedPair(live)
              .map(pair -> figures.forestPlot(pair, pairLabel(pair)))
              .orElseThrow(
                  () ->
                      new RequestProblem(
                          NOT_FOUND, "There is no such pair: name two themes with pair."));
      default -> throw new RequestProblem(NOT_FOUND, "There is no such figure.");
    };
  }

  private PairMatrix pairMatrix(CooccurrenceFigures figures) {
    return figures.pairMatrix(measure(), maxQ(PairNetwork.DEFAULT_MAX_Q));
  }

  /**
   * The pairs up to a q-value, 0.05 by default; pairs that never occur together are among them only
   * if the q-value is limited.
   */
  private PairNetwork network(CooccurrenceFigures figures) {
    double maxQ = maxQ(PairNetwork.DEFAULT_MAX_Q);
    boolean limited = maxQ < 1;
    List<PairAcrossCases> pairs = pairs(figures.live(), maxQ, limited ? 0 : 1);
    String shown = limited ? PairNetwork.withMaxQ(maxQ) : "all pairs that occur together";
    String cases = minCases() > 1 ? " in at least %s cases".formatted(minCases()) : "";
    return figures.network(pairs, measure(), shown + cases);
  }

  private List<Choice> measures() {
    return Arrays.stream(PairMeasure.values())
        .map(
            m ->
                new Choice(
                    m.word(), m.label(), m == measure(), here.with(MEASURE, m.word()).toString()))
        .toList();
  }

  /** The pairs with both themes in some sentence that the limits leave, the smallest p first. */
  public List<PairAcrossCases> shownPairs(LivePairs live) {
    return pairs(live, maxQ(1), 1);
  }

  private List<PairAcrossCases> pairs(LivePairs live, double maxQ, long minBoth) {
    return live.pairs().stream()
        .filter(pair -> pair.both() >= minBoth)
        .filter(pair -> maxQ >= 1 || pair.qValue().orElse(1) <= maxQ)
        .filter(pair -> pair.casesWithPair() >= minCases())
        .sorted(
            Comparator.comparingDouble((PairAcrossCases p) -> p.pValue().orElse(2))
                .thenComparing(Comparator.comparingLong(PairAcrossCases::both).reversed()))
        .toList();
  }

  private CooccurrencePage.Pair pair(PairAcrossCases pair, SentenceLinks links) {
    return new CooccurrencePage.Pair(
        pairLabel(pair),
        pair.both(),
        pair.casesWithPair(),
        Numbers.ratio(pair.cmhTest().commonOddsRatio()),
        Numbers.interval(pair.cmhTest().interval()),
        Numbers.probability(pair.pValue()),
        Numbers.probability(pair.qValue()),
        links.inAllCases(themeIds(pair)),
        here.with(PAIR, pairId(pair)) + "#forest",
        here.first(PAIR).equals(pairId(pair)));
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

  private Optional<PairAcrossCases> plottedPair(LivePairs live) {
    String wanted = here.first(PAIR);
    return live.pairs().stream().filter(pair -> pairId(pair).equals(wanted)).findFirst();
  }
}
