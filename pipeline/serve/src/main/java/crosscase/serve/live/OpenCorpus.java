package crosscase.serve.live;

import crosscase.corpus.Voice;
import crosscase.search.FieldValues;
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
 * The open index with a codebook: which sentences a filter selects.
 *
 * <p>The sentences of queries and themes are cached while the index is open, so that asking again
 * costs no more than a count.
 */
public final class OpenCorpus {
  private static final String THEME_QUERY = "theme:";

  /** A set of a million sentences takes 125 KB, so that all sets take 64 MB. */
  private static final int MAX_CACHED_SETS = 512;

  /** The evidence on the pairs of 40 themes in 5 cases takes about 1 MB. */
  private static final int MAX_CACHED_PAIRS = 32;

  /** The counts of ten thousand documents take 40 KB. */
  private static final int MAX_CACHED_COUNTS = 1_024;

  /** A filter on one of these fields decides itself whether interviewers are included. */
  private static final Set<String> SPEAKER_FIELDS = Set.of("role", "voice", "speaker");

  private final SentenceSearch search;
  private final Codebook codebook;
  private final Caches caches;
  private final Map<String, NamedQuery> themeQueries;
  private final Map<String, Theme> themesById;
  private final List<Theme> themes;
  private final Set<String> fields;
  private final Set<String> variables;
  private final QueryCache<int[]> counts = new QueryCache<>(MAX_CACHED_COUNTS);

  /** What does not depend on the codebook, or is looked up with it. */
  private record Caches(QueryCache<SentenceSet> sets, QueryCache<LivePairs> pairs) {}

  private OpenCorpus(SentenceSearch search, Codebook codebook, Caches caches) {
    this.search = search;
    this.codebook = codebook;
    this.caches = caches;
    themeQueries = codebook.namedQueries();
    themesById =
        codebook.themes().stream().collect(Collectors.toMap(Theme::id, Function.identity()));
    themes =
        codebook.themes().stream().filter(theme -> themeQueries.containsKey(theme.id())).toList();
    fields = search.fields();
    variables = new TreeSet<>(search.variables());
  }

  static OpenCorpus of(SentenceSearch opened, Codebook codebook, QuerySettings settings) {
    SentenceSearch asking = opened.withSettings(settings.withThemes(codebook.namedQueries()));
    Caches caches =
        new Caches(new QueryCache<>(MAX_CACHED_SETS), new QueryCache<>(MAX_CACHED_PAIRS));
    return new OpenCorpus(asking, codebook, caches);
  }

  /** The same index with another codebook. */
  public OpenCorpus withCodebook(Codebook other, QuerySettings settings) {
    return new OpenCorpus(
        search.withSettings(settings.withThemes(other.namedQueries())), other, caches);
  }

  public SentenceSearch search() {
    return search;
  }

  public Codebook codebook() {
    return codebook;
  }

  /** The themes that have queries, in the order of the codebook. */
  public List<Theme> themes() {
    return themes;
  }

  /** The sentences that the queries of a theme find. */
  public SentenceSet sentencesWithTheme(String id) throws IOException, QueryException {
    NamedQuery queries = themeQueries.get(id);
    return queries == null
        ? search.matching(THEME_QUERY + id)
        : caches.sets().get(queries, () -> search.matching(THEME_QUERY + id));
  }

  public Map<String, SentenceSet> sentencesByTheme() throws IOException, QueryException {
    Map<String, SentenceSet> sets = new LinkedHashMap<>();
    for (Theme theme : themes()) {
      sets.put(theme.id(), sentencesWithTheme(theme.id()));
    }
    return sets;
  }

  /** The sentences that a filter selects. */
  public SentenceSet sentencesMatching(Filter filter) throws IOException, QueryException {
    SentenceSet found = sentencesOfQuery(filter.query());
    for (Map.Entry<String, List<String>> facet : filter.values().entrySet()) {
      found = found.and(sentencesWithValues(facet.getKey(), facet.getValue()));
    }
    for (String theme : filter.themes()) {
      found = found.and(sentencesWithTheme(theme));
    }
    return filter.withoutInterviewers() ? withoutInterviewers(found, filter) : found;
  }

  /**
   * Leaves out what the Spark job leaves out by default: interviewers, and text that nobody says.
   */
  private SentenceSet withoutInterviewers(SentenceSet found, Filter filter)
      throws IOException, QueryException {
    SentenceSet said = found.and(caches.sets().get("contributions", search::contributions));
    return filter.values().keySet().stream().anyMatch(SPEAKER_FIELDS::contains)
        ? said
        : said.without(sentencesWithValues("voice", List.of(Voice.INTERVIEWER.word())));
  }

  private SentenceSet sentencesWithValues(String field, List<String> values)
      throws IOException, QueryException {
    return caches
        .sets()
        .get(List.of(field, values), () -> column(field).sentencesWith(Set.copyOf(values)));
  }

  SentenceSet sentencesOfQuery(String query) throws IOException, QueryException {
    String asked = query.isEmpty() ? SentenceSearch.EVERYTHING : query;
    Object key =
        query.contains(THEME_QUERY) ? List.of(asked, themeQueries) : List.of("query", asked);
    return caches.sets().get(key, () -> search.matching(asked));
  }

  /** What the sentences that a filter selects say about every pair of themes. */
  public LivePairs pairs(Filter filter) throws IOException, QueryException {
    return caches.pairs().get(List.of(filter, themeQueries), () -> LivePairs.of(this, filter));
  }

  /** How many of a filter's sentences have each value, in the order of the column. */
  public int[] counts(Filter filter, String field) throws IOException, QueryException {
    return counts.get(
        List.of(filter, field), () -> column(field).counts(sentencesMatching(filter)));
  }

  /** The fields of the index. */
  public Set<String> fields() {
    return fields;
  }

  public FieldValues column(String field) throws QueryException {
    return search.fieldValues(field);
  }

  /** All fields, beginning with those that people use most. */
  public List<String> facetFields() {
    List<String> fields =
        new ArrayList<>(List.of("case", "kind", "role", "speaker", "voice", "document"));
    fields.addAll(variables);
    return fields;
  }

  /** The sentences of each value of a field, by value. */
  public Map<String, SentenceSet> sentencesByValue(String field)
      throws IOException, QueryException {
    Map<String, SentenceSet> strata = new LinkedHashMap<>();
    for (String value : column(field).values()) {
      strata.put(value, sentencesWithValues(field, List.of(value)));
    }
    return strata;
  }

  public Map<String, Theme> themesById() {
    return themesById;
  }
}
