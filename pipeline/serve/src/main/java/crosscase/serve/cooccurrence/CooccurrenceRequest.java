package crosscase.serve.cooccurrence;

import crosscase.association.PairEvidence;
import crosscase.figures.Figure;
import crosscase.figures.PairMatrix;
import crosscase.figures.PairMeasure;
import crosscase.figures.PairNetwork;
import crosscase.search.QueryException;
import crosscase.serve.layout.Choice;
import crosscase.serve.layout.PageFrame;
import crosscase.serve.layout.PageFrameFactory;
import crosscase.serve.layout.Pagination;
import crosscase.serve.layout.RequestNotes;
import crosscase.serve.live.Filter;
import crosscase.serve.live.LivePairs;
import crosscase.serve.live.OpenCorpus;
import crosscase.serve.web.Link;
import crosscase.serve.web.Parameters;
import crosscase.serve.web.Paths;
import crosscase.serve.web.RequestProblem;
import crosscase.themes.Theme;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A request for the co-occurrence page: counts and tests what the page shows. */
public record CooccurrenceRequest(OpenCorpus corpus, Filter filter, Link here) {
  static final String MEASURE = "measure";
  static final int PAIRS_ON_A_PAGE = 50;
  private static final String TITLE = "Co-occurrence";
  private static final String HEAT_MAP = "heat-map.svg";
  private static final String PAIR_MATRIX = "pair-matrix.svg";
  private static final String NETWORK = "network.svg";
  private static final String FOREST_PLOT = "forest-plot.svg";
  private static final int NOT_FOUND = 404;
  private static final int MAX_PAIRS = 1_000_000;

  public static CooccurrenceRequest of(OpenCorpus corpus, Link here) {
    return new CooccurrenceRequest(corpus, Filter.of(here, corpus.fields(), true), here);
  }

  public PairMeasure measure() {
    return PairMeasure.of(here.first(MEASURE)).orElse(PairMeasure.ODDS_RATIO);
  }

  /** The chosen measure of a pair. */
  public OptionalDouble measureOf(PairEvidence pair) {
    return measure().of(pair);
  }

  /** What the request names that does not exist. */
  public RequestNotes check() throws QueryException {
    List<String> themes = corpus.themes().stream().map(Theme::id).toList();
    RequestNotes notes =
        RequestNotes.of(corpus, here)
            .oneOf(MEASURE, Arrays.stream(PairMeasure.values()).map(PairMeasure::word).toList())
            .oneOf(PairFilter.VERDICT, PairFilter.WORDS)
            .number(PairFilter.MIN_CASES, 0, PairFilter.MAX_CASES)
            .number(Parameters.FROM, 1, MAX_PAIRS)
            .unless(
                PairFilter.isQ(here.first(PairFilter.MAX_Q)),
                "max-q is %s, but it takes a number from 0 to 1, such as 0.05."
                    .formatted(here.first(PairFilter.MAX_Q)));
    return here.first(PairRows.PAIR).isEmpty()
        ? notes
        : notes.oneOf(PairRows.PAIR, PairNames.ids(themes));
  }

  private PairFilter limits() {
    return PairFilter.of(here);
  }

  /** All pairs that the request asks for, however many a page shows. */
  public List<PairEvidence> pairs(LivePairs live) {
    return limits().of(live.evidence());
  }

  /** Sentences that say what is counted. */
  public List<String> notes(LivePairs live) throws IOException, QueryException {
    return new CountNotes(corpus, filter, live).all();
  }

  public CooccurrencePage page(String csrf) throws IOException, QueryException {
    try {
      LivePairs live = corpus.pairs(filter);
      PageFrame frame = PageFrameFactory.create(TITLE, corpus, here, filter, csrf).with(check());
      return page(frame, live);
    } catch (QueryException e) {
      return CooccurrencePage.empty(
          PageFrameFactory.withQueryError(TITLE, corpus, here, filter, e, csrf), measure().label());
    }
  }

  private CooccurrencePage page(PageFrame frame, LivePairs live)
      throws IOException, QueryException {
    CooccurrenceFigures figures = figures(live);
    PairRows rows = new PairRows(new PairNames(corpus), figures.links(), here);
    List<PairEvidence> found = pairs(live);
    int from = here.number(Parameters.FROM, 1, 1, MAX_PAIRS);
    List<PairEvidence> shown = found.stream().skip(from - 1L).limit(PAIRS_ON_A_PAGE).toList();
    PairNetwork network = network(figures);
    return new CooccurrencePage(
        frame,
        notes(live),
        measure().label(),
        measures(),
        here.first(PairFilter.MAX_Q),
        limits().minCases(),
        rows.verdicts(limits().ofEveryVerdict().of(live.evidence())),
        finding(live, figures),
        FigureView.table(figures.heatMap(), "heat", download(HEAT_MAP)),
        FigureView.table(pairMatrix(figures), "matrix", download(PAIR_MATRIX)),
        network.edges().isEmpty()
            ? FigureView.NONE
            : FigureView.drawing(network, "network", download(NETWORK)),
        found.size(),
        shown.stream().map(rows::row).toList(),
        Pagination.of(here, from, shown.size(), PAIRS_ON_A_PAGE, found.size()),
        download(PairsExport.FILE));
  }

  private Optional<FindingSheet> finding(LivePairs live, CooccurrenceFigures figures)
      throws IOException, QueryException {
    Optional<PairEvidence> chosen = chosenPair(live);
    if (chosen.isEmpty()) {
      return Optional.empty();
    }
    FigureView forest =
        FigureView.drawing(forestPlot(figures, chosen.get()), "forest-plot", download(FOREST_PLOT));
    return Optional.of(new FindingSheetBuilder(this, figures).sheet(chosen.get(), forest));
  }

  private Figure forestPlot(CooccurrenceFigures figures, PairEvidence pair) {
    return figures.forestPlot(pair, new PairNames(corpus).pair(pair));
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
    LivePairs live = corpus.pairs(filter);
    CooccurrenceFigures figures = figures(live);
    return switch (file) {
      case HEAT_MAP -> figures.heatMap();
      case PAIR_MATRIX -> pairMatrix(figures);
      case NETWORK -> network(figures);
      case FOREST_PLOT ->
          chosenPair(live)
              .map(pair -> forestPlot(figures, pair))
              .orElseThrow(
                  () ->
                      new RequestProblem(
                          NOT_FOUND, "There is no such pair: name two themes with pair."));
      default -> throw new RequestProblem(NOT_FOUND, "There is no such figure.");
    };
  }

  private PairMatrix pairMatrix(CooccurrenceFigures figures) {
    return figures.pairMatrix(measure(), limits().maxQ().orElse(PairNetwork.DEFAULT_MAX_Q));
  }

  /**
   * The pairs with a notable verdict, or those up to a q-value if one is given; pairs that never
   * occur together are among them only if the q-value is limited.
   */
  private PairNetwork network(CooccurrenceFigures figures) {
    Optional<Double> maxQ = limits().maxQ();
    List<PairEvidence> pairs =
        limits().ofEveryVerdict().of(figures.live().evidence()).stream()
            .filter(pair -> maxQ.isPresent() || pair.verdict().isNotable())
            .filter(pair -> maxQ.orElse(0.0) < 1 || pair.both() > 0)
            .toList();
    String shown =
        maxQ.map(q -> q < 1 ? PairNetwork.withMaxQ(q) : "all pairs that occur together")
            .orElse(PairNetwork.NOTABLE);
    int minCases = limits().minCases();
    String cases = minCases > 1 ? " in at least %s cases".formatted(minCases) : "";
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

  private Optional<PairEvidence> chosenPair(LivePairs live) {
    String wanted = here.first(PairRows.PAIR);
    return live.evidence().stream().filter(pair -> PairNames.id(pair).equals(wanted)).findFirst();
  }
}
