package crosscase.search;

import org.apache.lucene.queryparser.flexible.core.QueryNodeException;
import org.apache.lucene.queryparser.flexible.standard.StandardQueryParser;
import org.apache.lucene.queryparser.flexible.standard.parser.ParseException;
import org.apache.lucene.queryparser.flexible.standard.parser.Token;
import org.apache.lucene.search.IndexSearcher.TooManyClauses;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/** Has the standard parser read a query, and turns whatever it says against it into a sentence. */
final class Reading {
  private static final int END = 0;
  private static final int LONGEST_SHOWN = 20;

  private Reading() {}

  static Query read(StandardQueryParser parser, ParserText text) throws QueryException {
    try {
      return parser.parse(text.text(), Fields.TEXT);
    } catch (Misfit e) {
      throw e.in(text);
    } catch (ParseException e) {
      throw unreadable(e, text);
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

  private static QueryException unreadable(ParseException e, ParserText text) {
    Token next = e.currentToken == null ? null : e.currentToken.next;
    if (next == null) {
      return new QueryException("Put words with marks in double quotes.");
    }
    int place = text.written(next.beginColumn);
    return next.kind == END
        ? new QueryException("The query ends too early: a word is missing here.", place)
        : new QueryException(
            "'%s' cannot stand here: put words with marks in double quotes."
                .formatted(shown(next.image)),
            place);
  }

  private static String shown(String image) {
    return image.length() <= LONGEST_SHOWN ? image : image.substring(0, LONGEST_SHOWN) + "…";
  }
}
