package crosscase.serve.themes;

import crosscase.association.PairEvidence;
import crosscase.figures.FigureTable;
import crosscase.figures.Numbers;
import crosscase.figures.PairMeasure;
import crosscase.figures.PairNetwork;
import crosscase.search.FindRequest;
import crosscase.search.QueryException;
import crosscase.search.SentenceMatch;
import crosscase.search.SentenceSearch;
import crosscase.search.SentenceSet;
import crosscase.serve.cooccurrence.CooccurrenceFigures;
import crosscase.serve.cooccurrence.SentenceLinks;
import crosscase.serve.layout.QueryError;
import crosscase.serve.live.LivePairs;
import crosscase.serve.live.OpenCorpus;
import crosscase.serve.searching.SearchPage;
import crosscase.serve.web.Link;
import crosscase.serve.web.Parameters;
import crosscase.serve.web.Paths;
import crosscase.themes.Codebook;
import crosscase.themes.CodebookException;
import crosscase.themes.Theme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the edited queries of a theme would find, and what that would change. */
record ThemeDraftPreview(ThemesRequest view, Theme theme) {
  private static final int SHOWN_HITS = 5;

  /** The queries as typed. */
  private record DraftQueries(List<String> include, List<String> exclude) {}

  ThemesPage.Draft draft() throws IOException, QueryException {
    DraftQueries saved = new DraftQueries(theme.queries().include(), theme.queries().exclude());
    DraftQueries written = draftQueries(saved);
    QueryError error = firstError(written);
    if (error.isPresent() || written.equals(saved)) {
      return draft(written, !written.equals(saved), error, view.corpus());
    }
    try {
      Codebook edited =
          Codebook.parse(view.store().fileName(), view.editedYaml(view.store().text()));
      return draft(written, true, error, view.corpus().withCodebook(edited, view.settings()));
    } catch (CodebookException e) {
      return draft(written, true, new QueryError(e.getMessage(), ""), view.corpus());
    }
  }

  private DraftQueries draftQueries(DraftQueries saved) {
    boolean there =
        view.here().parameters().stream()
            .anyMatch(part -> part.name().equals(ThemesRequest.QUERIES));
    return there
        ? new DraftQueries(
            view.queryLines(ThemesRequest.QUERIES), view.queryLines(ThemesRequest.EXCLUDE))
        : saved;
  }

  private static QueryError firstError(DraftQueries written) {
    List<String> all = new ArrayList<>(written.include);
    all.addAll(written.exclude);
    for (String query : all) {
      try {
        SentenceSearch.check(query);
      } catch (QueryException e) {
        return QueryError.of(e);
      }
    }
    return written.include.isEmpty()
        ? new QueryError("A theme without queries finds nothing. Enter at least one query.", "")
        : QueryError.NONE;
  }

  private ThemesPage.Draft draft(
      DraftQueries written, boolean changed, QueryError error, OpenCorpus edited)
      throws IOException, QueryException {
    OpenCorpus corpus = view.corpus();
    SentenceSet found = corpus.sentencesMatching(view.filter());
    SentenceSet before = corpus.sentencesWithTheme(theme.id()).and(found);
    SentenceSet now = edited.sentencesWithTheme(theme.id()).and(found);
    LivePairs pairsBefore = corpus.pairs(view.filter());
    LivePairs pairsNow = edited == corpus ? pairsBefore : edited.pairs(view.filter());
    boolean savable = changed && !error.isPresent();
    return new ThemesPage.Draft(
        theme.id(),
        theme.label(),
        theme.guidance().definition(),
        theme.guidance().useWhen(),
        theme.guidance().notWhen(),
        String.join("\n", written.include),
        String.join("\n", written.exclude),
        error,
        before.count(),
        now.count(),
        preview(pairsBefore, pairsNow),
        pairChanges(pairsBefore, pairsNow),
        hits(edited, now.without(before)),
        hits(corpus, before.without(now)),
        hits(edited, now),
        savable ? view.here().on(Paths.THEMES + "/difference").toString() : "");
  }

  /** The whole heat map and pair matrix, each number compared with the saved codebook's. */
  private ThemesPage.CountsPreview preview(LivePairs before, LivePairs now) {
    List<Theme> themes = view.corpus().themes();
    SentenceLinks links = SentenceLinks.of(view.corpus(), view.filter(), view.here(), now.counts());
    CooccurrenceFigures saved = new CooccurrenceFigures(themes, before, links);
    CooccurrenceFigures edited = new CooccurrenceFigures(themes, now, links);
    return new ThemesPage.CountsPreview(
        edited.heatMap().table().comparedWith(saved.heatMap().table()),
        matrix(edited).comparedWith(matrix(saved)));
  }

  private static FigureTable matrix(CooccurrenceFigures figures) {
    return figures.pairMatrix(PairMeasure.ODDS_RATIO, PairNetwork.DEFAULT_MAX_Q).table();
  }

  private List<ThemesPage.PairChange> pairChanges(LivePairs before, LivePairs now) {
    Map<String, PairEvidence> was = new HashMap<>();
    before.evidence().forEach(pair -> was.put(pair.first() + "," + pair.second(), pair));
    List<ThemesPage.PairChange> changes = new ArrayList<>();
    for (PairEvidence pair : now.evidence()) {
      boolean meant = pair.first().equals(theme.id()) || pair.second().equals(theme.id());
      PairEvidence old = was.get(pair.first() + "," + pair.second());
      if (meant && old != null && (pair.both() > 0 || old.both() > 0)) {
        String other = pair.first().equals(theme.id()) ? pair.second() : pair.first();
        changes.add(
            new ThemesPage.PairChange(
                view.corpus().themesById().getOrDefault(other, Theme.withoutQueries(other)).label(),
                formatted(old),
                formatted(pair),
                old.both() != pair.both() || !formatted(old).equals(formatted(pair))));
      }
    }
    return changes;
  }

  private static String formatted(PairEvidence pair) {
    return "%s · OR %s · q %s"
        .formatted(
            Numbers.count(pair.both()),
            Numbers.ratio(pair.oddsRatio().value()),
            Numbers.probability(pair.qValue()));
  }

  private List<SearchPage.Hit> hits(OpenCorpus from, SentenceSet set)
      throws IOException, QueryException {
    return from
        .search()
        .within(set)
        .find("theme:" + theme.id(), new FindRequest(1, SHOWN_HITS, 0, FindRequest.BEST))
        .matches()
        .stream()
        .map(this::hit)
        .toList();
  }

  private SearchPage.Hit hit(SentenceMatch match) {
    String link = Link.to(Paths.READ).and(Parameters.OPEN, match.document()).toString();
    return SearchPage.Hit.of(match, link + "#s" + match.number());
  }
}
