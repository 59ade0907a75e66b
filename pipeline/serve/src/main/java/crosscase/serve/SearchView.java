package crosscase.serve;

import crosscase.corpus.Span;
import crosscase.search.Column;
import crosscase.search.Concordance;
import crosscase.search.ConcordanceRequest;
import crosscase.search.KeywordLine;
import crosscase.search.Passage;
import crosscase.search.QueryException;
import crosscase.search.SentenceMatch;
import crosscase.search.SentencePage;
import crosscase.search.SentenceSearch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what the search page shows. */
record SearchView(Corpus corpus, Filter filter, SearchState state, Link here) {
  static SearchView of(Corpus corpus, Link here) {
    Filter filter = Filter.of(here, corpus.fields(), false);
    return new SearchView(corpus, filter, SearchState.of(here), here);
  }

  SearchPage page(String csrf) throws IOException, QueryException {
    Frame frame;
    try {
      frame = Frames.of("Search", corpus, here, filter, csrf);
    } catch (QueryException e) {
      frame = Frames.troubled("Search", corpus, here, filter, e, csrf);
      return empty(frame);
    }
    return state.lines() ? concordance(frame) : sentences(frame);
  }

  private SearchPage empty(Frame frame) {
    return new SearchPage(
        frame, state, views(), List.of(), List.of(), List.of(), List.of(), List.of(), 0, "", "",
        "");
  }

  private SearchPage sentences(Frame frame) throws IOException, QueryException {
    SentenceSearch.Found found = found();
    List<SearchPage.Hit> hits = found.passages().stream().map(this::hit).toList();
    return page(frame, hits, List.of(), found.total(), found.cut());
  }

  private SearchPage concordance(Frame frame) throws IOException, QueryException {
    Concordance found = lines();
    List<SearchPage.Line> lines = found.lines().stream().map(this::line).toList();
    return page(frame, List.of(), lines, found.sentences(), found.cut());
  }

  private SearchPage page(
      Frame frame,
      List<SearchPage.Hit> hits,
      List<SearchPage.Line> lines,
      long total,
      Optional<String> cut)
      throws IOException, QueryException {
    int shown = Math.max(hits.size(), lines.size());
    boolean more =
        shown == state.size()
            && (state.lines() || state.from() + shown <= total)
            && state.from() + shown <= SearchState.FARTHEST;
    return new SearchPage(
        frame,
        state,
        views(),
        state.choices(here),
        state.contexts(here),
        hits,
        lines,
        bars(),
        total,
        cut.orElse(""),
        state.from() > 1 ? from(Math.max(1, state.from() - state.size())) : "",
        more ? from(state.from() + state.size()) : "");
  }

  private String from(int first) {
    return here.with(SearchState.FROM, first == 1 ? "" : Integer.toString(first)).toString();
  }

  private List<SearchState.Choice> views() {
    Link plain =
        here.without(SearchState.VIEW)
            .without(SearchState.SORT)
            .without(SearchState.FROM)
            .without(SearchState.CONTEXT);
    return List.of(
        new SearchState.Choice("sentences", "Sentences", !state.lines(), plain.toString()),
        new SearchState.Choice(
            "concordance",
            "Concordance",
            state.lines(),
            plain.and(SearchState.VIEW, "concordance").toString()));
  }

  /** The sentences of this page; without a query in the order of the documents. */
  SentenceSearch.Found found() throws IOException, QueryException {
    boolean unranked = filter.query().isEmpty() && state.order().equals(SentencePage.BEST);
    String order = unranked ? SentencePage.DOCUMENT : state.order();
    SentencePage page = new SentencePage(state.from(), state.size(), state.context(), order);
    return within().find(asked(), page, corpus.sentences(filter));
  }

  /** The lines of this page. */
  Concordance lines() throws IOException, QueryException {
    ConcordanceRequest request =
        new ConcordanceRequest(
            state.context(), state.lineOrder(), Optional.empty(), state.from(), state.size());
    return Concordance.of(within(), asked(), request);
  }

  private SentenceSearch within() throws IOException, QueryException {
    boolean whole = filter.values().isEmpty() && filter.themes().isEmpty() && !filter.counted();
    return whole ? corpus.search() : corpus.search().within(corpus.sentences(filter));
  }

  private String asked() {
    return filter.asked().isEmpty() ? SentenceSearch.EVERYTHING : filter.asked();
  }

  private SearchPage.Hit hit(Passage passage) {
    SentenceMatch match = passage.match();
    int begin = match.begin();
    List<Span> spans =
        match.spans().stream().map(s -> new Span(s.begin() - begin, s.end() - begin)).toList();
    boolean whole = spans.size() == 1 && spans.getFirst().length() == match.text().length();
    return new SearchPage.Hit(
        match.document(),
        match.caseName(),
        match.page().isEmpty() ? "" : "p. " + match.page(),
        match.speaker(),
        match.role(),
        passage.before().stream().map(Passage.Said::text).toList(),
        Segment.of(match.text(), whole ? List.of() : spans),
        passage.after().stream().map(Passage.Said::text).toList(),
        read(match.document()) + "#s" + match.number());
  }

  private SearchPage.Line line(KeywordLine line) {
    return new SearchPage.Line(
        line.pre(),
        line.keyword(),
        line.post(),
        line.caseName(),
        line.speaker(),
        line.document(),
        read(line.document()) + "#o" + line.from());
  }

  private String read(String document) {
    return Frames.shared(corpus, here).on(Frames.READ).and(ReadView.OPEN, document).toString();
  }

  /** How many each case has; the longest bar is the highest rate. */
  private List<SearchPage.Bar> bars() throws IOException, QueryException {
    Column cases = corpus.column("case");
    int[] hits = corpus.counts(filter.without("case"), "case");
    int[] all = corpus.counts(Filter.ALL, "case");
    double highest = 0;
    for (int i = 0; i < hits.length; i++) {
      highest = Math.max(highest, 1000.0 * hits[i] / all[i]);
    }
    List<SearchPage.Bar> bars = new ArrayList<>();
    for (int i = 0; i < hits.length; i++) {
      String value = cases.values().get(i);
      double rate = 1000.0 * hits[i] / all[i];
      int width = highest == 0 ? 0 : (int) Math.round(100 * rate / highest);
      String link = here.without("from").with("case", Filter.written(value)).toString();
      bars.add(new SearchPage.Bar(Facets.shown(value), hits[i], all[i], rate, width, link));
    }
    return bars;
  }
}
