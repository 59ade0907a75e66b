package crosscase.search.query;

import crosscase.search.QueryException;
import crosscase.search.fields.Fields;
import crosscase.search.syntax.ParserInput;
import org.apache.lucene.queryparser.flexible.core.QueryNodeException;
import org.apache.lucene.queryparser.flexible.standard.StandardQueryParser;
import org.apache.lucene.queryparser.flexible.standard.parser.ParseException;
import org.apache.lucene.queryparser.flexible.standard.parser.Token;
import org.apache.lucene.search.IndexSearcher.TooManyClauses;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/** Parses a query with Lucene's parser, and turns whatever that throws into a plain sentence. */
final class ErrorReportingParser {
  private static final int END_OF_QUERY = 0;
  private static final int MAX_SHOWN = 20;

  private ErrorReportingParser() {}

  static Query parse(StandardQueryParser parser, ParserInput input) throws QueryException {
    try {
      return parser.parse(input.text(), Fields.TEXT);
    } catch (InvalidQueryNodeException e) {
      throw e.toQueryException(input);
    } catch (ParseException e) {
      throw syntaxError(e, input);
    } catch (TooComplexToDeterminizeException e) {
      throw new QueryException(
          "A wildcard or regular expression is too complex: use fewer * or |.");
    } catch (TooManyClauses e) {
      throw new QueryException("The query has too many words: use fewer.");
    } catch (QueryNodeException | RuntimeException e) {
      // The parser throws RuntimeExceptions of many kinds: page:x, (a b)@9, /[/, fn:extend(a 9 -1).
      throw new QueryException(
          "The query is not valid: put words with punctuation in double quotes, and numbers where"
              + " numbers belong.");
    }
  }

  private static QueryException syntaxError(ParseException e, ParserInput input) {
    Token next = e.currentToken == null ? null : e.currentToken.next;
    if (next == null) {
      return new QueryException(
          "The query is not valid: put words with punctuation in double quotes.");
    }
    int position = input.originalPosition(next.beginColumn);
    return next.kind == END_OF_QUERY
        ? new QueryException("The query ends too early: a word is missing here.", position)
        : new QueryException(
            "'%s' is not allowed here: put words with punctuation in double quotes."
                .formatted(abbreviated(next.image)),
            position);
  }

  private static String abbreviated(String image) {
    return image.length() <= MAX_SHOWN ? image : image.substring(0, MAX_SHOWN) + "…";
  }
}
