package crosscase.themes;

import crosscase.corpus.Coding;
import crosscase.corpus.Sentence;
import crosscase.search.QueryException;
import crosscase.search.SentenceMatch;
import crosscase.search.SentenceSearch;
import crosscase.themes.coding.ThemeMatch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Codes sentences with the queries of a codebook.
 *
 * <p>The same documents give the same codings however they are split into batches, as long as no
 * document is split. Each batch is indexed in memory, so batches of a few thousand sentences work
 * best.
 */
public final class ThemeCoder {
  private final Codebook codebook;

  public ThemeCoder(Codebook codebook) {
    this.codebook = codebook;
  }

  /** The codings of these sentences, theme by theme; at most one per sentence and theme. */
  public List<Coding> code(List<Sentence> sentences) throws IOException {
    try (SentenceSearch search = SentenceSearch.inMemory(sentences)) {
      return code(search);
    }
  }

  /** The codings of all sentences of an index, theme by theme. */
  public List<Coding> code(SentenceSearch search) throws IOException {
    List<Coding> codings = new ArrayList<>();
    for (Theme theme : codebook.themes()) {
      find(theme, search).stream().map(found -> found.toCoding(theme)).forEach(codings::add);
    }
    return codings;
  }

  /** The sentences of an index that a theme's queries find, in the order they are found. */
  static List<ThemeMatch> find(Theme theme, SentenceSearch search) throws IOException {
    Map<ThemeMatch.SentenceKey, ThemeMatch> found = new LinkedHashMap<>();
    for (String query : theme.queries().searchQueries()) {
      for (SentenceMatch match : matches(query, search)) {
        found.merge(ThemeMatch.SentenceKey.of(match), ThemeMatch.of(match), ThemeMatch::merge);
      }
    }
    for (String query : theme.queries().subtractedQueries()) {
      matches(query, search).forEach(match -> found.remove(ThemeMatch.SentenceKey.of(match)));
    }
    return List.copyOf(found.values());
  }

  private static List<SentenceMatch> matches(String query, SentenceSearch search)
      throws IOException {
    try {
      return search.findAll(query);
    } catch (QueryException e) {
      throw new IllegalStateException(
          "The codebook was checked when it was read, so this query must be valid: " + query, e);
    }
  }
}
