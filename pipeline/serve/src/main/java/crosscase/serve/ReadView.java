package crosscase.serve;

import crosscase.corpus.Coding;
import crosscase.corpus.Span;
import crosscase.search.QueryException;
import crosscase.search.ReadDocument;
import crosscase.search.SentenceMatch;
import crosscase.search.SentenceSearch;
import crosscase.themes.Theme;
import crosscase.themes.ThemeCoder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what the reading page shows. */
record ReadView(Corpus corpus, Filter filter, Link here) {
  /** The document that is read. */
  static final String OPEN = "open";

  /** The match that is looked at, from 1. */
  static final String AT = "at";

  private static final int NOT_FOUND = 404;
  private static final int LISTED = 200;

  static ReadView of(Corpus corpus, Link here) {
    return new ReadView(corpus, Filter.of(here, corpus.fields(), false), here);
  }

  ReadPage page(String csrf) throws IOException, QueryException {
    Frame frame;
    Map<Integer, List<Span>> matches = Map.of();
    String path = SearchState.first(here, OPEN);
    try {
      frame = Frames.of("Read", corpus, here, filter, csrf);
      matches = path.isEmpty() ? matches : matches(path);
    } catch (QueryException e) {
      frame = Frames.troubled("Read", corpus, here, filter, e, csrf);
    }
    return path.isEmpty() ? list(frame) : document(frame, path, matches);
  }

  private ReadPage list(Frame frame) throws IOException, QueryException {
    ReadPage.Listing listing = frame.trouble().isThere() ? ReadPage.Listing.NONE : listing();
    return new ReadPage(
        frame,
        "",
        "",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        0,
        ReadPage.Matches.NONE,
        listing);
  }

  private ReadPage.Listing listing() throws IOException, QueryException {
    int[] counts = corpus.counts(filter, "document");
    List<String> paths = corpus.column("document").values();
    int from =
        SearchState.number(
            SearchState.first(here, SearchState.FROM), 1, 1, Math.max(1, counts.length));
    List<ReadPage.Entry> entries = new ArrayList<>();
    int total = 0;
    for (int i = 0; i < counts.length; i++) {
      total += counts[i] > 0 ? 1 : 0;
      if (counts[i] > 0 && total >= from && entries.size() < LISTED) {
        entries.add(entry(paths.get(i), counts[i]));
      }
    }
    return new ReadPage.Listing(
        entries,
        total,
        from,
        from > 1 ? from(Math.max(1, from - LISTED)) : "",
        from + LISTED <= total ? from(from + LISTED) : "");
  }

  private String from(int first) {
    return here.with(SearchState.FROM, first == 1 ? "" : Integer.toString(first)).toString();
  }

  private ReadPage.Entry entry(String path, int count) {
    String link = here.without(AT).without(SearchState.FROM).with(OPEN, path).toString();
    return new ReadPage.Entry(path, count, link);
  }

  private SentenceSearch within(String path) throws QueryException {
    return corpus.search().within(corpus.column("document").with(Set.of(path)));
  }

  /** What the query matches in the document, by the number of the sentence. */
  private Map<Integer, List<Span>> matches(String path) throws IOException, QueryException {
    Map<Integer, List<Span>> matches = new HashMap<>();
    if (!filter.asked().isEmpty()) {
      for (SentenceMatch match : within(path).findAll(filter.asked())) {
        matches.put(match.number(), match.spans());
      }
    }
    return matches;
  }

  private ReadPage document(Frame frame, String path, Map<Integer, List<Span>> matches)
      throws IOException, QueryException {
    ReadDocument document =
        corpus
            .search()
            .document(path)
            .orElseThrow(
                () -> new Problem(NOT_FOUND, "There is no document %s here.".formatted(path)));
    List<Coding> codings = new ThemeCoder(corpus.codebook()).code(within(path));
    Layout layout = new Layout(corpus.themesById(), codings, matches, here);
    List<ReadPage.Block> blocks = layout.blocks(document.sentences());
    return new ReadPage(
        frame,
        path,
        document.title().isEmpty() ? path : document.title(),
        facts(document),
        blocks,
        layout.legend(themeOrder()),
        layout.map(themeOrder(), document.sentences()),
        document.sentences().size(),
        ReadPage.Matches.of(layout.matches(), here),
        ReadPage.Listing.NONE);
  }

  private List<String> themeOrder() {
    return corpus.codebook().themes().stream().map(Theme::id).toList();
  }

  private static List<Link.Part> facts(ReadDocument document) {
    List<Link.Part> facts = new ArrayList<>();
    facts.add(new Link.Part("file", document.path()));
    facts.add(new Link.Part("case", Facets.shown(document.caseName())));
    facts.add(new Link.Part("kind", document.kind()));
    if (!document.date().isEmpty()) {
      facts.add(new Link.Part("date", document.date()));
    }
    document.variables().forEach((name, value) -> facts.add(new Link.Part(name, value)));
    return facts;
  }
}
