package crosscase.serve.searching;

import crosscase.corpus.Span;
import crosscase.figures.Numbers;
import crosscase.search.Concordance;
import crosscase.search.ConcordanceRequest;
import crosscase.search.FieldValues;
import crosscase.search.FindRequest;
import crosscase.search.MatchInContext;
import crosscase.search.QueryException;
import crosscase.search.SentenceMatch;
import crosscase.search.SentenceSearch;
import crosscase.serve.layout.Choice;
import crosscase.serve.layout.PageFrame;
import crosscase.serve.layout.PageFrameFactory;
import crosscase.serve.layout.Pagination;
import crosscase.serve.layout.RequestNotes;
import crosscase.serve.live.Filter;
import crosscase.serve.live.OpenCorpus;
import crosscase.serve.web.Link;
import crosscase.serve.web.Parameters;
import crosscase.serve.web.Paths;
import crosscase.serve.web.Segment;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A request for the search page: finds what the page shows. */
public record SearchRequest(OpenCorpus corpus, Filter filter, SearchOptions options, Link here) {
  public static SearchRequest of(OpenCorpus corpus, Link here) {
    Filter filter = Filter.of(here, corpus.fields(), false);
    return new SearchRequest(corpus, filter, SearchOptions.of(here), here);
  }

  /** What the request names that does not exist. */
  public RequestNotes check() throws QueryException {
    return RequestNotes.of(corpus, here)
        .oneOf(SearchOptions.VIEW, SearchOptions.VIEWS)
        .oneOf(SearchOptions.SORT, SearchOptions.orders(options.concordance()))
        .number(SearchOptions.CONTEXT, 0, SearchOptions.MAX_CONTEXT)
        .number(Parameters.FROM, 1, SearchOptions.LAST_ROW);
  }

  public SearchPage page(String csrf) throws IOException, QueryException {
    PageFrame frame;
    try {
      frame = PageFrameFactory.create("Search", corpus, here, filter, csrf).with(check());
    } catch (QueryException e) {
      frame = PageFrameFactory.withQueryError("Search", corpus, here, filter, e, csrf);
      return empty(frame);
    }
    return options.concordance() ? concordancePage(frame) : sentencePage(frame);
  }

  private SearchPage empty(PageFrame frame) {
    return new SearchPage(
        frame,
        options,
        views(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        0,
        "",
        "",
        Pagination.NONE);
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
      Optional<String> incompleteNotice)
      throws IOException, QueryException {
    return new SearchPage(
        frame,
        options,
        views(),
        options.sortChoices(here),
        options.contextChoices(here),
        hits,
        lines,
        caseBars(),
        total,
        incompleteNotice.orElse(""),
        countNote(total),
        pages(Math.max(hits.size(), lines.size()), total));
  }

  private String countNote(long total) throws IOException, QueryException {
    if (filter.themes().isEmpty() || filter.withoutInterviewers()) {
      return "";
    }
    int counted = corpus.sentencesMatching(filter.leavingOutInterviewers()).count();
    return counted == total
        ? ""
        : "%s of them %s in co-occurrence, which leaves out what interviewers say and, in transcripts, what nobody says."
            .formatted(Numbers.count(counted), counted == 1 ? "counts" : "count");
  }

  /** A concordance has at least one line per sentence; how many more is not known. */
  private Pagination pages(int shown, long total) {
    int size = options.size();
    long next = options.concordance() && shown == size ? options.from() + size : 0;
    long reachable = Math.min(Math.max(total, next), SearchOptions.LAST_ROW);
    return Pagination.of(here, options.from(), shown, size, reachable);
  }

  private List<Choice> views() {
    Link defaults =
        here.without(SearchOptions.VIEW)
            .without(SearchOptions.SORT)
            .without(Parameters.FROM)
            .without(SearchOptions.CONTEXT);
    return List.of(
        new Choice("sentences", "Sentences", !options.concordance(), defaults.toString()),
        new Choice(
            "concordance",
            "Concordance",
            options.concordance(),
            defaults.and(SearchOptions.VIEW, "concordance").toString()));
  }

  /** The sentences on this page. */
  SentenceSearch.Found found() throws IOException, QueryException {
    return found(options.from(), options.size());
  }

  /** Some of the sentences; without a query they come in document order. */
  SentenceSearch.Found found(int from, int limit) throws IOException, QueryException {
    boolean unranked = filter.query().isEmpty() && options.order().equals(FindRequest.BEST);
    String order = unranked ? FindRequest.DOCUMENT : options.order();
    FindRequest page = new FindRequest(from, limit, options.context(), order);
    return searchInFilter().find(matchQuery(), page, corpus.sentencesMatching(filter));
  }

  /** The concordance lines on this page. */
  Concordance lines() throws IOException, QueryException {
    return lines(options.from(), options.size());
  }

  Concordance lines(int from, int limit) throws IOException, QueryException {
    ConcordanceRequest request =
        new ConcordanceRequest(
            options.context(), options.concordanceOrder(), Optional.empty(), from, limit);
    return searchInFilter().concordance(matchQuery(), request);
  }

  private SentenceSearch searchInFilter() throws IOException, QueryException {
    boolean everything =
        filter.values().isEmpty() && filter.themes().isEmpty() && !filter.withoutInterviewers();
    return everything ? corpus.search() : corpus.search().within(corpus.sentencesMatching(filter));
  }

  private String matchQuery() {
    return filter.matchQuery().isEmpty() ? SentenceSearch.EVERYTHING : filter.matchQuery();
  }

  private SearchPage.Hit hit(MatchInContext found) {
    SentenceMatch match = found.match();
    int begin = match.begin();
    List<Span> spans =
        match.spans().stream().map(s -> new Span(s.begin() - begin, s.end() - begin)).toList();
    boolean isWholeSentence =
        spans.size() == 1 && spans.getFirst().length() == match.text().length();
    return new SearchPage.Hit(
        match.document(),
        match.caseName(),
        match.page().isEmpty() ? "" : "p. " + match.page(),
        match.speaker(),
        match.role(),
        found.before().stream().map(MatchInContext.Neighbour::text).toList(),
        Segment.of(match.text(), isWholeSentence ? List.of() : spans),
        found.after().stream().map(MatchInContext.Neighbour::text).toList(),
        readLink(match.document(), Parameters.SENTENCE, match.number()) + "#s" + match.number());
  }

  private SearchPage.ConcordanceRow line(Concordance.Line line) {
    return new SearchPage.ConcordanceRow(
        line.pre(),
        line.keyword(),
        line.post(),
        line.caseName(),
        line.speaker(),
        line.document(),
        readLink(line.document(), Parameters.OFFSET, line.from()) + "#o" + line.from());
  }

  private String readLink(String document, String place, int number) {
    return PageFrameFactory.sharedState(corpus, here)
        .on(Paths.READ)
        .and(Parameters.OPEN, document)
        .and(place, Integer.toString(number))
        .toString();
  }

  /** The matching sentences of each case; the case with the highest rate has the longest bar. */
  private List<SearchPage.CaseBar> caseBars() throws IOException, QueryException {
    FieldValues cases = corpus.column("case");
    int[] hits = corpus.counts(filter.without("case"), "case");
    int[] all = corpus.counts(filter.without("case").withoutQueryAndThemes(), "case");
    double highest = 0;
    for (int i = 0; i < hits.length; i++) {
      highest = Math.max(highest, rate(hits[i], all[i]));
    }
    List<SearchPage.CaseBar> bars = new ArrayList<>();
    for (int i = 0; i < hits.length; i++) {
      String value = cases.values().get(i);
      if (all[i] == 0) {
        continue;
      }
      double rate = rate(hits[i], all[i]);
      int width = highest == 0 ? 0 : (int) Math.round(100 * rate / highest);
      String link =
          here.without(Parameters.FROM).with("case", Filter.label("case", value)).toString();
      bars.add(
          new SearchPage.CaseBar(Filter.label("case", value), hits[i], all[i], rate, width, link));
    }
    return bars;
  }

  private static double rate(int hits, int sentences) {
    return sentences == 0 ? 0 : 1000.0 * hits / sentences;
  }
}
