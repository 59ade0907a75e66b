package crosscase.serve;

import crosscase.corpus.Voice;
import crosscase.search.Column;
import crosscase.search.NamedQuery;
import crosscase.search.QueryException;
import crosscase.search.QuerySettings;
import crosscase.search.SentenceSearch;
import crosscase.search.SentenceSet;
import crosscase.themes.Codebook;
import crosscase.themes.Theme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The opened index with a codebook: which sentences a filter means.
 *
 * <p>Sets of queries and themes are kept as long as the index stays open, so that a second look at
 * the same thing costs a count only.
 */
final class Corpus {
  private static final String THEME_QUERY = "theme:";

  /** Of a million sentences a set has 125 KB, so all of them 64 MB. */
  private static final int MOST_SETS = 512;

  /** Of ten thousand documents 40 KB. */
  private static final int MOST_COUNTS = 1_024;

  /** Whoever asks for somebody by one of these decides on interviewers, too. */
  private static final Set<String> WHO = Set.of("role", "voice", "speaker");

  private final SentenceSearch search;
  private final Codebook codebook;
  private final Lately<SentenceSet> cache;
  private final Map<String, NamedQuery> named;
  private final Map<String, Theme> themesById;
  private final List<Theme> themes;
  private final Set<String> fields;
  private final Set<String> variables;
  private final Lately<int[]> counts = new Lately<>(MOST_COUNTS);

  private Corpus(SentenceSearch search, Codebook codebook, Lately<SentenceSet> cache) {
    this.search = search;
    this.codebook = codebook;
    this.cache = cache;
    named = codebook.named();
    themesById =
        codebook.themes().stream().collect(Collectors.toMap(Theme::id, Function.identity()));
    themes = codebook.themes().stream().filter(theme -> named.containsKey(theme.id())).toList();
    fields = search.fields();
    variables = new TreeSet<>(search.variables());
  }

  static Corpus of(SentenceSearch opened, Codebook codebook, QuerySettings settings) {
    SentenceSearch asking = opened.asking(settings.withThemes(codebook.named()));
    return new Corpus(asking, codebook, new Lately<>(MOST_SETS));
  }

  /** The same index under another codebook. */
  Corpus with(Codebook other, QuerySettings settings) {
    return new Corpus(search.asking(settings.withThemes(other.named())), other, cache);
  }

  SentenceSearch search() {
    return search;
  }

  Codebook codebook() {
    return codebook;
  }

  /** The themes that have queries, in the order of the codebook. */
  List<Theme> themes() {
    return themes;
  }

  /** The sentences that a theme's queries find. */
  SentenceSet theme(String id) throws IOException, QueryException {
    NamedQuery queries = named.get(id);
    return queries == null
        ? search.matching(THEME_QUERY + id)
        : cache.get(queries, () -> search.matching(THEME_QUERY + id));
  }

  Map<String, SentenceSet> themeSets() throws IOException, QueryException {
    Map<String, SentenceSet> sets = new LinkedHashMap<>();
    for (Theme theme : themes()) {
      sets.put(theme.id(), theme(theme.id()));
    }
    return sets;
  }

  /** The sentences of a filter. */
  SentenceSet sentences(Filter filter) throws IOException, QueryException {
    SentenceSet found = query(filter.query());
    for (Map.Entry<String, List<String>> facet : filter.values().entrySet()) {
      found = found.and(values(facet.getKey(), facet.getValue()));
    }
    for (String theme : filter.themes()) {
      found = found.and(theme(theme));
    }
    return filter.counted() ? counted(found, filter) : found;
  }

  /** What the Spark job leaves out unless told: what is not said, and what interviewers say. */
  private SentenceSet counted(SentenceSet found, Filter filter) throws IOException, QueryException {
    SentenceSet said = found.and(cache.get("contributions", search::contributions));
    return filter.values().keySet().stream().anyMatch(WHO::contains)
        ? said
        : said.without(values("voice", List.of(Voice.INTERVIEWER.word())));
  }

  private SentenceSet values(String field, List<String> values) throws IOException, QueryException {
    return cache.get(List.of(field, values), () -> column(field).with(Set.copyOf(values)));
  }

  SentenceSet query(String query) throws IOException, QueryException {
    String asked = query.isEmpty() ? SentenceSearch.EVERYTHING : query;
    Object key = query.contains(THEME_QUERY) ? List.of(asked, named) : List.of("query", asked);
    return cache.get(key, () -> search.matching(asked));
  }

  /** How many sentences of a filter there are of each value, in the order of the column. */
  int[] counts(Filter filter, String field) throws IOException, QueryException {
    return counts.get(List.of(filter, field), () -> column(field).counts(sentences(filter)));
  }

  /** The fields of the index. */
  Set<String> fields() {
    return fields;
  }

  Column column(String field) throws QueryException {
    return search.column(field);
  }

  /** All fields, the ones people look for first at the front. */
  List<String> facetFields() {
    List<String> fields =
        new ArrayList<>(List.of("case", "kind", "role", "speaker", "voice", "document"));
    fields.addAll(variables);
    return fields;
  }

  /** The sentences of each value of a field, by value. */
  Map<String, SentenceSet> strata(String field) throws IOException, QueryException {
    Map<String, SentenceSet> strata = new LinkedHashMap<>();
    for (String value : column(field).values()) {
      strata.put(value, values(field, List.of(value)));
    }
    return strata;
  }

  Map<String, Theme> themesById() {
    return themesById;
  }
}
