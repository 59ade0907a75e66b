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

/** Has the standard parser read a query, and turns whatever it says against it into a sentence. */
final class ErrorReportingParser {
  private static final int END_OF_QUERY = 0;
  private static final int MAX_SHOWN = 20;

  private ErrorReportingParser() {}

  static Query parse(StandardQueryParser parser, ParserInput text) throws QueryException {
    try {
      return parser.parse(text.text(), Fields.TEXT);
    } catch (InvalidQueryNodeException e) {
      throw e.toQueryException(text);
    } catch (ParseException e) {
      throw syntaxError(e, text);
    } catch (TooComplexToDeterminizeException e) {
      throw new QueryException(
          "A wildcard or regular expression is too complex: use fewer * or |.");
    } catch (TooManyClauses e) {
      throw new QueryException("The query has too many words: use fewer.");
    } catch (QueryNodeException | RuntimeException e) {
      // The parser answers with RuntimeExceptions of many kinds: page:x, (a b)@9, /[/, fn:extend(a
      // 9 -1).
      throw new QueryException(
          "Put words with marks in double quotes, and numbers where numbers belong.");
    }
  }

  private static QueryException syntaxError(ParseException e, ParserInput text) {
    Token next = e.currentToken == null ? null : e.currentToken.next;
    if (next == null) {
      return new QueryException("Put words with marks in double quotes.");
    }
    int place = text.originalPosition(next.beginColumn);
    return next.kind == END_OF_QUERY
        ? new QueryException("The query ends too early: a word is missing here.", place)
        : new QueryException(
            "'%s' cannot stand here: put words with marks in double quotes."
                .formatted(abbreviated(next.image)),
            place);
  }

  private static String abbreviated(String image) {
    return image.length() <= MAX_SHOWN ? image : image.substring(0, MAX_SHOWN) + "…";
  }
}
