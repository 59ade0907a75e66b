package crosscase.serve.reading;

import crosscase.corpus.Coding;
import crosscase.corpus.Span;
import crosscase.search.QueryException;
import crosscase.search.SentenceMatch;
import crosscase.search.SentenceSearch;
import crosscase.search.StoredDocument;
import crosscase.serve.layout.PageFrame;
import crosscase.serve.layout.PageFrameFactory;
import crosscase.serve.live.Filter;
import crosscase.serve.live.OpenCorpus;
import crosscase.serve.web.Link;
import crosscase.serve.web.Parameters;
import crosscase.serve.web.RequestProblem;
import crosscase.themes.Theme;
import crosscase.themes.ThemeCoder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A request for the reading page: finds what the page shows. */
public record ReadRequest(OpenCorpus corpus, Filter filter, Link here) {
  private static final int NOT_FOUND = 404;

  public static ReadRequest of(OpenCorpus corpus, Link here) {
    return new ReadRequest(corpus, Filter.of(here, corpus.fields(), false), here);
  }

  public ReadPage page(String csrf) throws IOException, QueryException {
    PageFrame frame;
    Map<Integer, List<Span>> matches = Map.of();
    String path = here.first(Parameters.OPEN);
    try {
      frame = PageFrameFactory.create("Read", corpus, here, filter, csrf);
      matches = path.isEmpty() ? matches : matches(path);
    } catch (QueryException e) {
      frame = PageFrameFactory.withQueryError("Read", corpus, here, filter, e, csrf);
    }
    return path.isEmpty() ? listPage(frame) : documentPage(frame, path, matches);
  }

  private ReadPage listPage(PageFrame frame) throws IOException, QueryException {
    DocumentList documents =
        frame.queryError().isPresent()
            ? DocumentList.NONE
            : new DocumentListing(corpus, filter, here).page();
    return new ReadPage(
        frame,
        "",
        "",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        0,
        MatchNavigation.NONE,
        documents);
  }

  private SentenceSearch searchInDocument(String path) throws QueryException {
    return corpus.search().within(corpus.column("document").sentencesWith(Set.of(path)));
  }

  /** The matched spans of the document, by the number of their sentence. */
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
                    new RequestProblem(
                        NOT_FOUND, "There is no document %s in this corpus.".formatted(path)));
    List<Coding> codings = new ThemeCoder(corpus.codebook()).code(searchInDocument(path));
    DocumentLayout layout = new DocumentLayout(corpus.themesById(), codings, matches, here);
    List<ReadPage.Paragraph> paragraphs = layout.paragraphs(document.sentences());
    return new ReadPage(
        frame,
        path,
        document.title().isEmpty() ? path : document.title(),
        facts(document),
        paragraphs,
        layout.legend(themeOrder()),
        layout.overview(themeOrder(), document.sentences()),
        document.sentences().size(),
        MatchNavigation.of(layout.matchPositions(), here),
        DocumentList.NONE);
  }

  private List<String> themeOrder() {
    return corpus.codebook().themes().stream().map(Theme::id).toList();
  }

  private static List<Link.Parameter> facts(StoredDocument document) {
    List<Link.Parameter> facts = new ArrayList<>();
    facts.add(new Link.Parameter("file", document.path()));
    facts.add(new Link.Parameter("case", Filter.label("case", document.caseName())));
    facts.add(new Link.Parameter("kind", document.kind()));
    if (!document.date().isEmpty()) {
      facts.add(new Link.Parameter("date", document.date()));
    }
    document.variables().forEach((name, value) -> facts.add(new Link.Parameter(name, value)));
    return facts;
  }
}
