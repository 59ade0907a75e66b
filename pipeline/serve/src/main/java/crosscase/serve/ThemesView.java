package crosscase.serve;

import crosscase.search.QueryException;
import crosscase.search.QuerySettings;
import crosscase.search.SentenceSet;
import crosscase.themes.CodebookException;
import crosscase.themes.Theme;
import crosscase.themes.ThemeEdit;
import java.io.IOException;
import java.util.ArrayList;
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
    ThemesPage.Draft draft =
        edited.isPresent() ? new DraftView(this, edited.get()).draft() : ThemesPage.Draft.NONE;
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

  List<String> lines(String name) {
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
}
