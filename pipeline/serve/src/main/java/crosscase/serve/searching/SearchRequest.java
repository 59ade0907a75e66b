package crosscase.serve.searching;

import crosscase.corpus.Span;
import crosscase.search.Concordance;
import crosscase.search.ConcordanceRequest;
import crosscase.search.FieldValues;
import crosscase.search.FindRequest;
import crosscase.search.MatchInContext;
import crosscase.search.QueryException;
import crosscase.search.SentenceMatch;
import crosscase.search.SentenceSearch;
import crosscase.serve.layout.Facets;
import crosscase.serve.layout.PageFrame;
import crosscase.serve.layout.PageFrameFactory;
import crosscase.serve.live.Filter;
import crosscase.serve.live.OpenCorpus;
import crosscase.serve.reading.ReadRequest;
import crosscase.serve.web.Link;
import crosscase.serve.web.Segment;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what the search page shows. */
public record SearchRequest(OpenCorpus corpus, Filter filter, SearchOptions options, Link here) {
  public static SearchRequest of(OpenCorpus corpus, Link here) {
    Filter filter = Filter.of(here, corpus.fields(), false);
    return new SearchRequest(corpus, filter, SearchOptions.of(here), here);
  }

  public SearchPage page(String csrf) throws IOException, QueryException {
    PageFrame frame;
    try {
      frame = PageFrameFactory.create("Search", corpus, here, filter, csrf);
    } catch (QueryException e) {
      frame = PageFrameFactory.withQueryError("Search", corpus, here, filter, e, csrf);
      return empty(frame);
    }
    return options.concordance() ? concordancePage(frame) : sentencePage(frame);
  }

  private SearchPage empty(PageFrame frame) {
    return new SearchPage(
        frame, options, views(), List.of(), List.of(), List.of(), List.of(), List.of(), 0, "", "",
        "");
  }

  private SearchPage sentencePage(PageFrame frame) throws IOException, QueryException {
    SentenceSearch.Found found = found();
    List<SearchPage.Hit> hits = found.matchesInContext().stream().map(this::hit).toList();
    return page(frame, hits, List.of(), found.total(), found.incompleteNote());
  }

  private SearchPage concordancePage(PageFrame frame) throws IOException, QueryException {
    Concordance found = lines();
    List<SearchPage.ConcordanceRow> lines = found.lines().stream().map(this::line).toList();
    return page(frame, List.of(), lines, found.sentences(), found.incompleteNote());
  }

  private SearchPage page(
      PageFrame frame,
      List<SearchPage.Hit> hits,
      List<SearchPage.ConcordanceRow> lines,
      long total,
      Optional<String> cut)
      throws IOException, QueryException {
    int shown = Math.max(hits.size(), lines.size());
    boolean more =
        shown == options.size()
            && (options.concordance() || options.from() + shown <= total)
            && options.from() + shown <= SearchOptions.LAST_ROW;
    return new SearchPage(
        frame,
        options,
        views(),
        options.sortChoices(here),
        options.contextChoices(here),
        hits,
        lines,
        bars(),
        total,
        cut.orElse(""),
        options.from() > 1 ? linkFrom(Math.max(1, options.from() - options.size())) : "",
        more ? linkFrom(options.from() + options.size()) : "");
  }

  private String linkFrom(int first) {
    return here.with(SearchOptions.FROM, first == 1 ? "" : Integer.toString(first)).toString();
  }

  private List<SearchOptions.Choice> views() {
    Link plain =
        here.without(SearchOptions.VIEW)
            .without(SearchOptions.SORT)
            .without(SearchOptions.FROM)
            .without(SearchOptions.CONTEXT);
    return List.of(
        new SearchOptions.Choice(
            "sentences", "Sentences", !options.concordance(), plain.toString()),
        new SearchOptions.Choice(
            "concordance",
            "Concordance",
            options.concordance(),
            plain.and(SearchOptions.VIEW, "concordance").toString()));
  }

  /** The sentences of this page; without a query in the order of the documents. */
  SentenceSearch.Found found() throws IOException, QueryException {
    boolean unranked = filter.query().isEmpty() && options.order().equals(FindRequest.BEST);
    String order = unranked ? FindRequest.DOCUMENT : options.order();
    FindRequest page = new FindRequest(options.from(), options.size(), options.context(), order);
    return searchInFilter().find(matchQuery(), page, corpus.sentencesMatching(filter));
  }

  /** The lines of this page. */
  Concordance lines() throws IOException, QueryException {
    ConcordanceRequest request =
        new ConcordanceRequest(
            options.context(),
            options.concordanceOrder(),
            Optional.empty(),
            options.from(),
            options.size());
    return searchInFilter().concordance(matchQuery(), request);
  }

  private SentenceSearch searchInFilter() throws IOException, QueryException {
    boolean whole =
        filter.values().isEmpty() && filter.themes().isEmpty() && !filter.withoutInterviewers();
    return whole ? corpus.search() : corpus.search().within(corpus.sentencesMatching(filter));
  }

  private String matchQuery() {
    return filter.matchQuery().isEmpty() ? SentenceSearch.EVERYTHING : filter.matchQuery();
  }

  private SearchPage.Hit hit(MatchInContext passage) {
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
        passage.before().stream().map(MatchInContext.Neighbour::text).toList(),
        Segment.of(match.text(), whole ? List.of() : spans),
        passage.after().stream().map(MatchInContext.Neighbour::text).toList(),
        readLink(match.document()) + "#s" + match.number());
  }

  private SearchPage.ConcordanceRow line(Concordance.Line line) {
    return new SearchPage.ConcordanceRow(
        line.pre(),
        line.keyword(),
        line.post(),
        line.caseName(),
        line.speaker(),
        line.document(),
        readLink(line.document()) + "#o" + line.from());
  }

  private String readLink(String document) {
    return PageFrameFactory.sharedState(corpus, here)
        .on(PageFrameFactory.READ)
        .and(ReadRequest.OPEN, document)
        .toString();
  }

  /** How many each case has; the longest bar is the highest rate. */
  private List<SearchPage.CaseBar> bars() throws IOException, QueryException {
    FieldValues cases = corpus.column("case");
    int[] hits = corpus.counts(filter.without("case"), "case");
    int[] all = corpus.counts(Filter.ALL, "case");
    double highest = 0;
    for (int i = 0; i < hits.length; i++) {
      highest = Math.max(highest, 1000.0 * hits[i] / all[i]);
    }
    List<SearchPage.CaseBar> bars = new ArrayList<>();
    for (int i = 0; i < hits.length; i++) {
      String value = cases.values().get(i);
      double rate = 1000.0 * hits[i] / all[i];
      int width = highest == 0 ? 0 : (int) Math.round(100 * rate / highest);
      String link = here.without("from").with("case", Filter.label(value)).toString();
      bars.add(
          new SearchPage.CaseBar(Facets.valueLabel(value), hits[i], all[i], rate, width, link));
    }
    return bars;
  }
}
