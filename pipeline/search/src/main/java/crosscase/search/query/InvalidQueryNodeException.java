package crosscase.search.query;

import crosscase.search.QueryException;
import crosscase.search.syntax.ParserInput;
import org.apache.lucene.queryparser.flexible.core.QueryNodeException;
import org.apache.lucene.queryparser.flexible.core.messages.QueryParserMessages;
import org.apache.lucene.queryparser.flexible.messages.MessageImpl;

/** Carries a {@link QueryException} out of Lucene's parser, which declares only its own. */
final class InvalidQueryNodeException extends QueryNodeException {
  static final int NO_POSITION = -1;
  private static final long serialVersionUID = 1L;

  private final String explanation;
  private final int position;

  /**
   * @param position in the parser's text, or {@link #NO_POSITION}
   */
  InvalidQueryNodeException(String explanation, int position) {
    super(new MessageImpl(QueryParserMessages.INVALID_SYNTAX, explanation));
    this.explanation = explanation;
    this.position = position;
  }

  QueryException toQueryException(ParserInput input) {
    return position == NO_POSITION
        ? new QueryException(explanation)
        : new QueryException(explanation, input.originalPosition(position));
  }
}
