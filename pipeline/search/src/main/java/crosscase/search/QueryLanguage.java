package crosscase.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.queryparser.flexible.core.QueryNodeException;
import org.apache.lucene.queryparser.flexible.core.QueryNodeParseException;
import org.apache.lucene.queryparser.flexible.core.processors.QueryNodeProcessorPipeline;
import org.apache.lucene.queryparser.flexible.standard.StandardQueryParser;
import org.apache.lucene.queryparser.flexible.standard.config.StandardQueryConfigHandler.Operator;
import org.apache.lucene.queryparser.flexible.standard.processors.StandardQueryNodeProcessorPipeline;
import org.apache.lucene.search.Query;

/**
 * Reads queries over sentences: Lucene's standard syntax, interval functions included, with layers.
 *
 * <p>Words without an operator must all occur. Not safe for use by many threads at once.
 */
final class QueryLanguage {
  private static final int LONGEST = 2_000;

  /** A repeat in a regular expression that would need gigabytes to compile. */
  private static final Pattern HUGE_REPEAT = Pattern.compile("\\{\\s*\\d*\\s*,?\\s*\\d{3,}");

  private final StandardQueryParser parser;

  /**
   * @param variables the metadata columns that a query may name besides the fixed fields
   */
  QueryLanguage(Set<String> variables) {
    Set<String> fields = new HashSet<>(Fields.VALUES);
    fields.addAll(variables);
    Analyzer values = Layers.values();
    Map<String, Analyzer> byField = new HashMap<>();
    fields.forEach(field -> byField.put(field, values));
    parser = new StandardQueryParser(new PerFieldAnalyzerWrapper(Layers.words(), byField));
    parser.setDefaultOperator(Operator.AND);
    fields.add(Fields.TEXT);
    fields.add(Fields.SECTION);
    parser.setQueryNodeProcessor(processors(fields));
  }

  private QueryNodeProcessorPipeline processors(Set<String> fields) {
    QueryNodeProcessorPipeline pipeline =
        new StandardQueryNodeProcessorPipeline(parser.getQueryConfigHandler());
    pipeline.add(0, new LayerNames());
    pipeline.add(0, new KnownFields(fields));
    return pipeline;
  }

  Query parse(String query) throws QueryException {
    if (query.isBlank()) {
      throw new QueryException("The query is empty: give a word, such as trust.");
    }
    if (query.length() > LONGEST) {
      throw new QueryException(
          "The query has %,d characters; %,d are the most.".formatted(query.length(), LONGEST));
    }
    if (HUGE_REPEAT.matcher(query).find()) {
      throw new QueryException("A repeat in a regular expression may be {99} at most.");
    }
    try {
      return parser.parse(query, Fields.TEXT);
    } catch (KnownFields.UnknownField e) {
      throw new QueryException(e.sentence());
    } catch (QueryNodeParseException e) {
      throw new QueryException(unreadable(query, e));
    } catch (QueryNodeException | IllegalArgumentException e) {
      throw new QueryException("The query '%s' cannot be read.".formatted(query));
    }
  }

  private static String unreadable(String query, QueryNodeParseException e) {
    int column = e.getBeginColumn();
    String place = column < 0 ? "" : " at character %d".formatted(column + 1);
    return "The query '%s' cannot be read%s: put words with marks in double quotes, and close every bracket and quote."
        .formatted(query, place);
  }
}
