package crosscase.serve.reading;

import crosscase.corpus.Coding;
import crosscase.corpus.Span;
import crosscase.search.QueryException;
import crosscase.search.SentenceMatch;
import crosscase.search.SentenceSearch;
import crosscase.search.StoredDocument;
import crosscase.serve.layout.Facets;
import crosscase.serve.layout.PageFrame;
import crosscase.serve.layout.PageFrameFactory;
import crosscase.serve.live.Filter;
import crosscase.serve.live.OpenCorpus;
import crosscase.serve.searching.SearchOptions;
import crosscase.serve.web.Link;
import crosscase.serve.web.RequestProblem;
import crosscase.themes.Theme;
import crosscase.themes.ThemeCoder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what the reading page shows. */
public record ReadRequest(OpenCorpus corpus, Filter filter, Link here) {
  /** The document that is read. */
  public static final String OPEN = "open";

  /** The match that is looked at, from 1. */
  public static final String MATCH = "at";

  private static final int NOT_FOUND = 404;
  private static final int DOCUMENTS_PER_PAGE = 200;

  public static ReadRequest of(OpenCorpus corpus, Link here) {
    return new ReadRequest(corpus, Filter.of(here, corpus.fields(), false), here);
  }

  public ReadPage page(String csrf) throws IOException, QueryException {
    PageFrame frame;
    Map<Integer, List<Span>> matches = Map.of();
    String path = SearchOptions.first(here, OPEN);
    try {
      frame = PageFrameFactory.create("Read", corpus, here, filter, csrf);
      matches = path.isEmpty() ? matches : matches(path);
    } catch (QueryException e) {
      frame = PageFrameFactory.withQueryError("Read", corpus, here, filter, e, csrf);
    }
    return path.isEmpty() ? listPage(frame) : documentPage(frame, path, matches);
  }

  private ReadPage listPage(PageFrame frame) throws IOException, QueryException {
    ReadPage.DocumentList listing =
        frame.queryError().isPresent() ? ReadPage.DocumentList.NONE : documentList();
    return new ReadPage(
        frame,
        "",
        "",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        0,
        ReadPage.MatchNavigation.NONE,
        listing);
  }

  private ReadPage.DocumentList documentList() throws IOException, QueryException {
    int[] counts = corpus.counts(filter, "document");
    List<String> paths = corpus.column("document").values();
    int from =
        SearchOptions.number(
            SearchOptions.first(here, SearchOptions.FROM), 1, 1, Math.max(1, counts.length));
    List<ReadPage.DocumentRow> entries = new ArrayList<>();
    int total = 0;
    for (int i = 0; i < counts.length; i++) {
      total += counts[i] > 0 ? 1 : 0;
      if (counts[i] > 0 && total >= from && entries.size() < DOCUMENTS_PER_PAGE) {
        entries.add(documentRow(paths.get(i), counts[i]));
      }
    }
    return new ReadPage.DocumentList(
        entries,
        total,
        from,
        from > 1 ? linkFrom(Math.max(1, from - DOCUMENTS_PER_PAGE)) : "",
        from + DOCUMENTS_PER_PAGE <= total ? linkFrom(from + DOCUMENTS_PER_PAGE) : "");
  }

  private String linkFrom(int first) {
    return here.with(SearchOptions.FROM, first == 1 ? "" : Integer.toString(first)).toString();
  }

  private ReadPage.DocumentRow documentRow(String path, int count) {
    String link = here.without(MATCH).without(SearchOptions.FROM).with(OPEN, path).toString();
    return new ReadPage.DocumentRow(path, count, link);
  }

  private SentenceSearch searchInDocument(String path) throws QueryException {
    return corpus.search().within(corpus.column("document").sentencesWith(Set.of(path)));
  }

  /** What the query matches in the document, by the number of the sentence. */
  private Map<Integer, List<Span>> matches(String path) throws IOException, QueryException {
    Map<Integer, List<Span>> matches = new HashMap<>();
    if (!filter.matchQuery().isEmpty()) {
      for (SentenceMatch match : searchInDocument(path).findAll(filter.matchQuery())) {
        matches.put(match.number(), match.spans());
      }
    }
    return matches;
  }

  private ReadPage documentPage(PageFrame frame, String path, Map<Integer, List<Span>> matches)
      throws IOException, QueryException {
    StoredDocument document =
        corpus
            .search()
            .document(path)
            .orElseThrow(
                () ->
                    new RequestProblem(NOT_FOUND, "There is no document %s here.".formatted(path)));
    List<Coding> codings = new ThemeCoder(corpus.codebook()).code(searchInDocument(path));
    DocumentLayout layout = new DocumentLayout(corpus.themesById(), codings, matches, here);
    List<ReadPage.Paragraph> blocks = layout.paragraphs(document.sentences());
    return new ReadPage(
        frame,
        path,
        document.title().isEmpty() ? path : document.title(),
        facts(document),
        blocks,
        layout.legend(themeOrder()),
        layout.overview(themeOrder(), document.sentences()),
        document.sentences().size(),
        ReadPage.MatchNavigation.of(layout.matches(), here),
        ReadPage.DocumentList.NONE);
  }

  private List<String> themeOrder() {
    return corpus.codebook().themes().stream().map(Theme::id).toList();
  }

  private static List<Link.Parameter> facts(StoredDocument document) {
    List<Link.Parameter> facts = new ArrayList<>();
    facts.add(new Link.Parameter("file", document.path()));
    facts.add(new Link.Parameter("case", Facets.valueLabel(document.caseName())));
    facts.add(new Link.Parameter("kind", document.kind()));
    if (!document.date().isEmpty()) {
      facts.add(new Link.Parameter("date", document.date()));
    }
    document.variables().forEach((name, value) -> facts.add(new Link.Parameter(name, value)));
    return facts;
  }
}
