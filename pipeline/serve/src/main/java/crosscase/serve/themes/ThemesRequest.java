package crosscase.serve.themes;

import crosscase.figures.Numbers;
import crosscase.search.QueryException;
import crosscase.search.QuerySettings;
import crosscase.search.SentenceSet;
import crosscase.serve.layout.PageFrame;
import crosscase.serve.layout.PageFrameFactory;
import crosscase.serve.layout.RequestNotes;
import crosscase.serve.live.CodebookStore;
import crosscase.serve.live.Filter;
import crosscase.serve.live.OpenCorpus;
import crosscase.serve.web.Link;
import crosscase.serve.web.Parameters;
import crosscase.serve.web.Paths;
import crosscase.themes.CodebookException;
import crosscase.themes.CodebookTextEditor;
import crosscase.themes.Theme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request for the themes page: the codebook with counts, and what an edited theme would change.
 */
public record ThemesRequest(
    OpenCorpus corpus, CodebookStore store, QuerySettings settings, Filter filter, Link here) {
  /** The parameter that names the edited theme; its queries are in the link, one per line. */
  public static final String EDIT = "edit";

  public static final String QUERIES = "queries";
  public static final String EXCLUDE = "exclude";

  public static ThemesRequest of(
      OpenCorpus corpus, CodebookStore store, QuerySettings settings, Link here) {
    Filter filter = Filter.of(here, corpus.fields(), true);
    return new ThemesRequest(corpus, store, settings, filter, here);
  }

  public ThemesPage page(String csrf, String notice) throws IOException, QueryException {
    PageFrame frame;
    try {
      List<String> themes = corpus.codebook().themes().stream().map(Theme::id).toList();
      RequestNotes notes = RequestNotes.of(corpus, here);
      frame =
          PageFrameFactory.create("Themes", corpus, here, filter, csrf)
              .with(notes.oneOf(EDIT, themes));
    } catch (QueryException e) {
      frame = PageFrameFactory.withQueryError("Themes", corpus, here, filter, e, csrf);
      return page(frame, List.of(), ThemesPage.Draft.NONE, List.of(), notice);
    }
    Optional<Theme> edited = editedTheme();
    ThemesPage.Draft draft =
        edited.isPresent()
            ? new ThemeDraftPreview(this, edited.get()).draft()
            : ThemesPage.Draft.NONE;
    return page(frame, themeRows(), draft, List.of(), notice);
  }

  /** The changes that saving would make to the file, to be reviewed first. */
  public ThemesPage differencePage(String csrf)
      throws IOException, QueryException, CodebookException {
    PageFrame frame = PageFrameFactory.create("Themes", corpus, here, filter, csrf);
    String edited = editedYaml(store.text());
    return page(
        frame, List.of(), ThemesPage.Draft.NONE, LineDifference.of(store.text(), edited), "");
  }

  private ThemesPage page(
      PageFrame frame,
      List<ThemesPage.ThemeRow> entries,
      ThemesPage.Draft draft,
      List<LineDifference.Line> difference,
      String notice)
      throws IOException {
    return new ThemesPage(
        frame,
        store.fileName(),
        entries,
        draft,
        store.previousText().isPresent(),
        difference,
        CodebookStore.fingerprint(store.text()),
        notice);
  }

  /** The codebook's text with the queries from the link. */
  String editedYaml(String yaml) throws CodebookException {
    return new CodebookTextEditor(store.fileName(), yaml)
        .replaceQueries(here.first(EDIT), queryLines(QUERIES), queryLines(EXCLUDE));
  }

  private Optional<Theme> editedTheme() {
    String id = here.first(EDIT);
    return corpus.codebook().themes().stream().filter(t -> t.id().equals(id)).findFirst();
  }

  List<String> queryLines(String name) {
    return here.first(name)
        .lines()
        .map(line -> line.strip().replaceAll("\\s+", " "))
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private List<ThemesPage.ThemeRow> themeRows() throws IOException, QueryException {
    SentenceSet found = corpus.sentencesMatching(filter);
    SentenceSet all = corpus.sentencesMatching(filter.withInterviewers());
    Map<String, SentenceSet> cases = corpus.sentencesByValue("case");
    List<ThemesPage.ThemeRow> entries = new ArrayList<>();
    for (Theme theme : corpus.themes()) {
      SentenceSet with = corpus.sentencesWithTheme(theme.id()).and(found);
      int in = 0;
      for (Map.Entry<String, SentenceSet> each : cases.entrySet()) {
        in += !each.getKey().isEmpty() && each.getValue().countWith(with) > 0 ? 1 : 0;
      }
      int withInterviewers = corpus.sentencesWithTheme(theme.id()).countWith(all);
      entries.add(
          themeRow(theme, new ThemeCounts(with.count(), withInterviewers, in, found.count())));
    }
    return entries;
  }

  private record ThemeCounts(int sentences, int withInterviewers, int cases, int all) {}

  private ThemesPage.ThemeRow themeRow(Theme theme, ThemeCounts counts) {
    Link shared = PageFrameFactory.sharedState(corpus, here);
    return new ThemesPage.ThemeRow(
        theme.id(),
        theme.label(),
        theme.guidance().definition(),
        counts.sentences,
        counts.withInterviewers,
        counts.cases,
        Numbers.percent(counts.sentences, counts.all),
        here.first(EDIT).equals(theme.id()),
        shared.on(Paths.THEMES).and(EDIT, theme.id()).toString(),
        shared
            .on(Paths.SEARCH)
            .with(Parameters.EXCLUDE_INTERVIEWERS, filter.withoutInterviewers() ? "yes" : "no")
            .and(Parameters.THEME, theme.id())
            .toString());
  }
}
