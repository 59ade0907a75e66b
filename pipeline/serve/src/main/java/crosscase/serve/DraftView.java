package crosscase.serve;

import crosscase.association.PairAcrossCases;
import crosscase.corpus.Span;
import crosscase.search.QueryException;
import crosscase.search.SentenceMatch;
import crosscase.search.SentencePage;
import crosscase.search.SentenceSearch;
import crosscase.search.SentenceSet;
import crosscase.themes.Codebook;
import crosscase.themes.CodebookException;
import crosscase.themes.Theme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a theme's edited queries would find, and what that would change everywhere else. */
record DraftView(ThemesView view, Theme theme) {
  private static final int SHOWN = 5;

  /** The queries as they are written now. */
  private record Written(List<String> include, List<String> exclude) {}

  ThemesPage.Draft draft() throws IOException, QueryException {
    Written saved = new Written(theme.queries().include(), theme.queries().exclude());
    Written written = written(saved);
    QueryTrouble trouble = trouble(written);
    if (trouble.isThere() || written.equals(saved)) {
      return draft(written, !written.equals(saved), trouble, view.corpus());
    }
    try {
      Codebook edited = Codebook.parse(view.store().name(), view.edited(view.store().text()));
      return draft(written, true, trouble, view.corpus().with(edited, view.settings()));
    } catch (CodebookException e) {
      return draft(written, true, new QueryTrouble(e.getMessage(), ""), view.corpus());
    }
  }

  private Written written(Written saved) {
    boolean there =
        view.here().parts().stream().anyMatch(part -> part.name().equals(ThemesView.QUERIES));
    return there
        ? new Written(view.lines(ThemesView.QUERIES), view.lines(ThemesView.EXCLUDE))
        : saved;
  }

  private static QueryTrouble trouble(Written written) {
    List<String> all = new ArrayList<>(written.include);
    all.addAll(written.exclude);
    for (String query : all) {
      try {
        SentenceSearch.check(query);
      } catch (QueryException e) {
        return QueryTrouble.of(e);
      }
    }
    return written.include.isEmpty()
        ? new QueryTrouble("A theme without queries finds nothing: give one.", "")
        : QueryTrouble.NONE;
  }

  private ThemesPage.Draft draft(
      Written written, boolean changed, QueryTrouble trouble, Corpus edited)
      throws IOException, QueryException {
    Corpus corpus = view.corpus();
    SentenceSet found = corpus.sentences(view.filter());
    SentenceSet before = corpus.theme(theme.id()).and(found);
    SentenceSet now = edited.theme(theme.id()).and(found);
    LivePairs pairsBefore = LivePairs.of(corpus, view.filter());
    LivePairs pairsNow = edited == corpus ? pairsBefore : LivePairs.of(edited, view.filter());
    boolean savable = changed && !trouble.isThere();
    return new ThemesPage.Draft(
        theme.id(),
        theme.label(),
        theme.guidance().definition(),
        theme.guidance().useWhen(),
        theme.guidance().notWhen(),
        String.join("\n", written.include),
        String.join("\n", written.exclude),
        trouble,
        before.count(),
        now.count(),
        picture(pairsBefore, pairsNow),
        pairs(pairsBefore, pairsNow),
        hits(edited, now.without(before)),
        hits(corpus, before.without(now)),
        hits(edited, now),
        savable ? view.here().on(Frames.THEMES + "/difference").toString() : "");
  }

  /** The whole heat map and pair matrix, each number held against the codebook's. */
  private ThemesPage.Picture picture(LivePairs before, LivePairs now) {
    List<Theme> themes = view.corpus().themes();
    Opening opening = Opening.of(view.corpus(), view.filter(), view.here(), now.counts());
    List<TogetherPage.Row> saved = new HeatMap(themes, before.counts(), opening).rows();
    HeatMap heat = new HeatMap(themes, now.counts(), opening);
    List<TogetherPage.Row> rows = new ArrayList<>();
    for (TogetherPage.Row row : heat.rows()) {
      rows.add(
          new TogetherPage.Row(row.theme(), after(row.cells(), saved.get(rows.size()).cells())));
    }
    var matrixBefore = new PairMatrix(themes, before, Measure.ODDS_RATIO, opening).cells();
    List<List<TogetherPage.Cell>> matrix = new ArrayList<>();
    for (var cells : new PairMatrix(themes, now, Measure.ODDS_RATIO, opening).cells()) {
      matrix.add(after(cells, matrixBefore.get(matrix.size())));
    }
    return new ThemesPage.Picture(
        heat.cases(), rows, themes.stream().map(Opening::name).toList(), matrix);
  }

  private static List<TogetherPage.Cell> after(
      List<TogetherPage.Cell> now, List<TogetherPage.Cell> saved) {
    List<TogetherPage.Cell> cells = new ArrayList<>();
    for (int i = 0; i < now.size(); i++) {
      cells.add(now.get(i).after(saved.get(i)));
    }
    return cells;
  }

  private List<ThemesPage.Change> pairs(LivePairs before, LivePairs now) {
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
                view.corpus().themesById().getOrDefault(other, Theme.byHand(other)).label(),
                numbers(old),
                numbers(pair),
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

  private List<SearchPage.Hit> hits(Corpus from, SentenceSet set)
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
