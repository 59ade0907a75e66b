package crosscase.search;

import org.apache.lucene.queryparser.flexible.core.QueryNodeException;
import org.apache.lucene.queryparser.flexible.core.messages.QueryParserMessages;
import org.apache.lucene.queryparser.flexible.messages.MessageImpl;

/** A {@link QueryException} on its way out of Lucene's parser, which lets only its own through. */
final class Misfit extends QueryNodeException {
  static final int NOWHERE = -1;
  private static final long serialVersionUID = 1L;

  private final String sentence;
  private final int place;

  /**
   * @param place in the parser's text, or {@link #NOWHERE}
   */
  Misfit(String sentence, int place) {
    super(new MessageImpl(QueryParserMessages.INVALID_SYNTAX, sentence));
    this.sentence = sentence;
    this.place = place;
  }

  QueryException in(ParserText text) {
    return place == NOWHERE
        ? new QueryException(sentence)
        : new QueryException(sentence, text.written(place));
  }
}
