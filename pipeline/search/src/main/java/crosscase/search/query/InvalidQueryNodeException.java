package crosscase.search.query;

import crosscase.search.QueryException;
import crosscase.search.syntax.ParserInput;
import org.apache.lucene.queryparser.flexible.core.QueryNodeException;
import org.apache.lucene.queryparser.flexible.core.messages.QueryParserMessages;
import org.apache.lucene.queryparser.flexible.messages.MessageImpl;

/** A {@link QueryException} on its way out of Lucene's parser, which lets only its own through. */
final class InvalidQueryNodeException extends QueryNodeException {
  static final int NO_POSITION = -1;
  private static final long serialVersionUID = 1L;

  private final String explanation;
  private final int position;

  /**
   * @param place in the parser's text, or {@link #NO_POSITION}
   */
  InvalidQueryNodeException(String sentence, int place) {
    super(new MessageImpl(QueryParserMessages.INVALID_SYNTAX, sentence));
    this.explanation = sentence;
    this.position = place;
  }

  QueryException toQueryException(ParserInput text) {
    return position == NO_POSITION
        ? new QueryException(explanation)
        : new QueryException(explanation, text.originalPosition(position));
  }
}
