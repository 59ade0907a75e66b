package crosscase.search.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import crosscase.search.NamedQuery;
import crosscase.search.QueryException;
import crosscase.search.fields.Fields;
import crosscase.search.fields.Layers;
import crosscase.search.fields.UnitField;
import crosscase.search.syntax.ParserInput;
import crosscase.search.syntax.QueryScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.queryparser.flexible.core.processors.QueryNodeProcessorPipeline;
import org.apache.lucene.queryparser.flexible.standard.StandardQueryParser;
import org.apache.lucene.queryparser.flexible.standard.config.StandardQueryConfigHandler.Operator;
import org.apache.lucene.queryparser.flexible.standard.processors.StandardQueryNodeProcessorPipeline;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/**
 * Parses queries over sentences: Lucene's standard syntax including interval functions, plus
 * layers, themes and scopes.
 *
 * <p>Words without an operator must all occur. Safe for use by many threads.
 */
public final class SentenceQueryParser {
  private static final int MAX_LENGTH = 2_000;
  private static final int MAX_CACHED = 256;

  private final Set<String> fields = new HashSet<>(Fields.VALUES);
  private final Map<String, NamedQuery> themes;
  private final Analyzer analyzer;

  /** One page needs the same query for its hits, its counts and its concordance. */
  private final Cache<String, Query> parsedQueries =
      Caffeine.newBuilder().maximumSize(MAX_CACHED).build();

  /**
   * @param variables what a query can name besides the fixed fields: metadata columns, the coder
   * @param themes the queries of each theme by its id
   */
  public SentenceQueryParser(Set<String> variables, Map<String, NamedQuery> themes) {
    this.themes = Map.copyOf(themes);
    fields.addAll(variables);
    Analyzer values = Layers.valueAnalyzer();
    Map<String, Analyzer> byField = new HashMap<>();
    fields.forEach(field -> byField.put(field, values));
    byField.put(Fields.CODER_THEME, values);
    analyzer = new PerFieldAnalyzerWrapper(Layers.textAnalyzer(), byField);
    fields.add(Fields.TEXT);
    fields.add(Fields.SECTION);
    fields.addAll(Fields.NUMBERS);
  }

  public Query parse(String query) throws QueryException {
    if (query.isBlank()) {
      throw new QueryException("The query is empty: give a word, such as trust.");
    }
    if (query.length() > MAX_LENGTH) {
      throw new QueryException(
          "The query has %,d characters; at most %,d are allowed: shorten it."
              .formatted(query.length(), MAX_LENGTH));
    }
    Query known = parsedQueries.getIfPresent(query);
    return known == null ? parseUncached(query) : known;
  }

  private Query parseUncached(String query) throws QueryException {
    try {
      Query parsed = parse(query, List.of());
      parsedQueries.put(query, parsed);
      return parsed;
    } catch (QueryException e) {
      throw e.withQuery(query);
    }
  }

  /**
   * @param inside the themes that contain this query, outermost first
   */
  private Query parse(String query, List<String> inside) throws QueryException {
    ParserInput text = QueryScanner.scan(query);
    List<Query> scopes = scopeQueries(text, inside);
    StandardQueryParser parser =
        luceneParser(new ThemeAndScopeRewrite(id -> themeQuery(id, inside), scopes));
    Query parsed = PureNegationRewrite.rewrite(ErrorReportingParser.parse(parser, text));
    if (parsed instanceof MatchNoDocsQuery) {
      throw new QueryException("The query has no word: give one, such as trust.");
    }
    return parsed;
  }

  private List<Query> scopeQueries(ParserInput text, List<String> inside) throws QueryException {
    List<Query> scopes = new ArrayList<>();
    for (ParserInput.ScopedQuery scoped : text.scopes()) {
      try {
        scopes.add(
            UnitScopeQueryBuilder.build(
                UnitField.of(scoped.unit()).orElseThrow(), parse(scoped.query(), inside)));
      } catch (QueryException e) {
        throw e.shiftedBy(scoped.position());
      }
    }
    return scopes;
  }

  private Query themeQuery(String id, List<String> inside) throws QueryException {
    List<String> path = new ArrayList<>(inside);
    path.add(id);
    if (inside.contains(id)) {
      throw new QueryException(
          "The theme '%s' refers to itself (%s): remove one of these references from the codebook."
              .formatted(id, String.join(" > ", path)));
    }
    NamedQuery theme = themes.get(id);
    if (theme == null) {
      throw new QueryException(unknownTheme(id));
    }
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    builder.add(anyOf(theme.include(), path), Occur.MUST);
    if (!theme.exclude().isEmpty()) {
      builder.add(anyOf(theme.exclude(), path), Occur.MUST_NOT);
    }
    // Wrapped so that turn:(theme:trust) looks for a sentence of the theme, not for its words.
    return new DisjunctionMaxQuery(List.of(builder.build()), 1);
  }

  private Query anyOf(List<String> queries, List<String> path) throws QueryException {
    List<Query> parts = new ArrayList<>();
    for (String query : queries) {
      parts.add(parseThemeQuery(query, path));
    }
    return new DisjunctionMaxQuery(parts, 1);
  }

  private Query parseThemeQuery(String query, List<String> path) throws QueryException {
    try {
      return parse(query, path);
    } catch (QueryException e) {
      boolean namesTheme = e.getMessage().startsWith("The theme '");
      throw namesTheme
          ? new QueryException(e.getMessage())
          : new QueryException(
              "The theme '%s' has a query that cannot be read: %s"
                  .formatted(path.getLast(), e.getMessage()));
    }
  }

  private String unknownTheme(String id) {
    return themes.isEmpty()
        ? "There is no codebook, so there is no theme '%s': name a codebook with --codebook."
            .formatted(id)
        : "The theme '%s' is not in the codebook; there are %s."
            .formatted(id, String.join(", ", themes.keySet().stream().sorted().toList()));
  }

  private StandardQueryParser luceneParser(ThemeAndScopeRewrite references) {
    StandardQueryParser parser = new StandardQueryParser(analyzer);
    parser.setDefaultOperator(Operator.AND);
    parser.setAllowLeadingWildcard(true);
    parser.setPointsConfigMap(Fields.pointsConfig());
    parser.setQueryBuilder(new SentenceQueryTreeBuilder());
    QueryNodeProcessorPipeline pipeline =
        new StandardQueryNodeProcessorPipeline(parser.getQueryConfigHandler());
    pipeline.add(0, new LayerRewrite());
    pipeline.add(0, references);
    pipeline.add(0, new CoderThemeRewrite());
    pipeline.add(0, new UnknownFieldCheck(fields));
    parser.setQueryNodeProcessor(pipeline);
    return parser;
  }
}
