package crosscase.serve;

import crosscase.association.CaseCounts;
import crosscase.association.PairAcrossCases;
import crosscase.corpus.Span;
import crosscase.search.QueryException;
import crosscase.search.QuerySettings;
import crosscase.search.SentenceMatch;
import crosscase.search.SentencePage;
import crosscase.search.SentenceSearch;
import crosscase.search.SentenceSet;
import crosscase.themes.Codebook;
import crosscase.themes.CodebookException;
import crosscase.themes.Theme;
import crosscase.themes.ThemeEdit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The codebook with its counts, and what an edited theme would change of them. */
record ThemesView(
    Corpus corpus, CodebookStore store, QuerySettings settings, Filter filter, Link here) {
  /** The theme that is edited; its queries stand in the link, one a line. */
  static final String EDIT = "edit";

  static final String QUERIES = "queries";
  static final String EXCLUDE = "exclude";
  private static final int SHOWN = 5;
  private static final int SHADES = 9;

  static ThemesView of(Corpus corpus, CodebookStore store, QuerySettings settings, Link here) {
    Filter filter = Filter.of(here, corpus.fields(), true);
    return new ThemesView(corpus, store, settings, filter, here);
  }

  ThemesPage page(String csrf, String said) throws IOException, QueryException {
    Frame frame;
    try {
      frame = Frames.of("Themes", corpus, here, filter, csrf);
    } catch (QueryException e) {
      frame = Frames.troubled("Themes", corpus, here, filter, e, csrf);
      return page(frame, List.of(), ThemesPage.Draft.NONE, List.of(), said);
    }
    Optional<Theme> edited = edited();
    ThemesPage.Draft draft = edited.isPresent() ? draft(edited.get()) : ThemesPage.Draft.NONE;
    return page(frame, entries(), draft, List.of(), said);
  }

  /** The difference that a save would make to the file, to be looked at first. */
  ThemesPage difference(String csrf) throws IOException, QueryException, CodebookException {
    Frame frame = Frames.of("Themes", corpus, here, filter, csrf);
    String edited = edited(store.text());
    return page(frame, List.of(), ThemesPage.Draft.NONE, Difference.of(store.text(), edited), "");
  }

  private ThemesPage page(
      Frame frame,
      List<ThemesPage.Entry> entries,
      ThemesPage.Draft draft,
      List<Difference.Line> difference,
      String said)
      throws IOException {
    return new ThemesPage(
        frame,
        store.name(),
        entries,
        draft,
        store.earlier().isPresent(),
        difference,
        CodebookStore.fingerprint(store.text()),
        said);
  }

  /** The codebook's text with the queries of the link. */
  String edited(String yaml) throws CodebookException {
    return new ThemeEdit(store.name(), yaml)
        .with(SearchState.first(here, EDIT), lines(QUERIES), lines(EXCLUDE));
  }

  private Optional<Theme> edited() {
    String id = SearchState.first(here, EDIT);
    return corpus.codebook().themes().stream().filter(t -> t.id().equals(id)).findFirst();
  }

  private List<String> lines(String name) {
    return SearchState.first(here, name)
        .lines()
        .map(line -> line.strip().replaceAll("\\s+", " "))
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private List<ThemesPage.Entry> entries() throws IOException, QueryException {
    SentenceSet found = corpus.sentences(filter);
    Map<String, SentenceSet> cases = corpus.strata("case");
    List<ThemesPage.Entry> entries = new ArrayList<>();
    for (Theme theme : corpus.themes()) {
      SentenceSet with = corpus.theme(theme.id()).and(found);
      int in = 0;
      for (Map.Entry<String, SentenceSet> each : cases.entrySet()) {
        in += !each.getKey().isEmpty() && each.getValue().countWith(with) > 0 ? 1 : 0;
      }
      entries.add(entry(theme, with.count(), in, found.count()));
    }
    return entries;
  }

  private ThemesPage.Entry entry(Theme theme, int sentences, int cases, int all) {
    Link shared = Frames.shared(corpus, here);
    return new ThemesPage.Entry(
        theme.id(),
        theme.label(),
        theme.guidance().definition(),
        sentences,
        cases,
        Figures.percent(sentences, all),
        SearchState.first(here, EDIT).equals(theme.id()),
        shared.on(Frames.THEMES).and(EDIT, theme.id()).toString(),
        shared
            .on(Frames.SEARCH)
            .with(Filter.COUNTED, filter.counted() ? "yes" : "no")
            .and(Filter.THEME, theme.id())
            .toString());
  }

  private ThemesPage.Draft draft(Theme theme) throws IOException, QueryException {
    boolean written = here.parts().stream().anyMatch(part -> part.name().equals(QUERIES));
    List<String> include = written ? lines(QUERIES) : theme.queries().include();
    List<String> exclude = written ? lines(EXCLUDE) : theme.queries().exclude();
    boolean changed =
        !include.equals(theme.queries().include()) || !exclude.equals(theme.queries().exclude());
    QueryTrouble trouble = trouble(include, exclude);
    if (trouble.isThere() || !changed) {
      return draft(theme, include, exclude, changed, trouble, corpus);
    }
    try {
      Codebook edited = Codebook.parse(store.name(), edited(store.text()));
      return draft(theme, include, exclude, true, trouble, corpus.with(edited, settings));
    } catch (CodebookException e) {
      return draft(theme, include, exclude, true, new QueryTrouble(e.getMessage(), ""), corpus);
    }
  }

  private static QueryTrouble trouble(List<String> include, List<String> exclude) {
    List<String> all = new ArrayList<>(include);
    all.addAll(exclude);
    for (String query : all) {
      try {
        SentenceSearch.check(query);
      } catch (QueryException e) {
        return QueryTrouble.of(e);
      }
    }
    return include.isEmpty()
        ? new QueryTrouble("A theme without queries finds nothing: give one.", "")
        : QueryTrouble.NONE;
  }

  private ThemesPage.Draft draft(
      Theme theme,
      List<String> include,
      List<String> exclude,
      boolean changed,
      QueryTrouble trouble,
      Corpus edited)
      throws IOException, QueryException {
    SentenceSet found = corpus.sentences(filter);
    SentenceSet before = corpus.theme(theme.id()).and(found);
    SentenceSet now = edited.theme(theme.id()).and(found);
    LivePairs pairsBefore = LivePairs.of(corpus, filter);
    LivePairs pairsNow = edited == corpus ? pairsBefore : LivePairs.of(edited, filter);
    return new ThemesPage.Draft(
        theme.id(),
        theme.label(),
        theme.guidance().definition(),
        theme.guidance().useWhen(),
        theme.guidance().notWhen(),
        String.join("\n", include),
        String.join("\n", exclude),
        changed,
        trouble,
        before.count(),
        now.count(),
        cases(theme, pairsBefore.counts(), pairsNow.counts()),
        pairs(theme, pairsBefore, pairsNow),
        hits(edited, theme, now.without(before)),
        hits(corpus, theme, before.without(now)),
        hits(edited, theme, now),
        changed && !trouble.isThere() ? here.on(Frames.THEMES + "/difference").toString() : "");
  }

  private static List<ThemesPage.Change> cases(Theme theme, CaseCounts before, CaseCounts now) {
    List<ThemesPage.Change> changes = new ArrayList<>();
    for (String name : now.strata().keySet()) {
      long was = before.withTheme(name, theme.id());
      long is = now.withTheme(name, theme.id());
      long units = now.unitsOf(name);
      int shade = units == 0 ? 0 : Math.clamp(Math.round(10.0 * SHADES * is / units), 0, SHADES);
      changes.add(
          new ThemesPage.Change(
              Facets.shown(name),
              Figures.percent(was, before.unitsOf(name)),
              Figures.percent(is, units),
              shade,
              was != is));
    }
    return changes;
  }

  private List<ThemesPage.Change> pairs(Theme theme, LivePairs before, LivePairs now) {
    Map<String, PairAcrossCases> was = new HashMap<>();
    before.pairs().forEach(pair -> was.put(pair.first() + "," + pair.second(), pair));
    List<ThemesPage.Change> changes = new ArrayList<>();
    for (PairAcrossCases pair : now.pairs()) {
      boolean meant = pair.first().equals(theme.id()) || pair.second().equals(theme.id());
      PairAcrossCases old = was.get(pair.first() + "," + pair.second());
      if (meant && old != null && (pair.both() > 0 || old.both() > 0)) {
        String other = pair.first().equals(theme.id()) ? pair.second() : pair.first();
        changes.add(
            new ThemesPage.Change(
                corpus.themesById().getOrDefault(other, Theme.byHand(other)).label(),
                numbers(old),
                numbers(pair),
                0,
                old.both() != pair.both() || !numbers(old).equals(numbers(pair))));
      }
    }
    return changes;
  }

  private static String numbers(PairAcrossCases pair) {
    return "%s · OR %s · q %s"
        .formatted(
            Figures.count(pair.both()),
            Figures.of(pair.test().commonOddsRatio()),
            Figures.p(pair.qValue()));
  }

  private List<SearchPage.Hit> hits(Corpus from, Theme theme, SentenceSet set)
      throws IOException, QueryException {
    return from
        .search()
        .within(set)
        .find("theme:" + theme.id(), new SentencePage(1, SHOWN, 0, SentencePage.BEST))
        .matches()
        .stream()
        .map(this::hit)
        .toList();
  }

  private SearchPage.Hit hit(SentenceMatch match) {
    int begin = match.begin();
    List<Span> spans =
        match.spans().stream().map(s -> new Span(s.begin() - begin, s.end() - begin)).toList();
    String link = Link.to(Frames.READ).and(ReadView.OPEN, match.document()).toString();
    return new SearchPage.Hit(
        match.document(),
        match.caseName(),
        "",
        match.speaker(),
        match.role(),
        List.of(),
        Segment.of(match.text(), spans),
        List.of(),
        link + "#s" + match.number());
  }
}
