package crosscase.search.results;

import crosscase.corpus.Span;
import crosscase.search.Concordance;
import crosscase.search.fields.Fields;
import crosscase.search.forward.SentenceTokens;
import crosscase.search.matching.QueryRun;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Collects the words around a match: from its own sentence and, if that has too few, from the
 * neighbouring sentences of the same turn or, outside speech, of the same document.
 */
final class KeywordContext {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final QueryRun run;
  private final int size;
  private final LineFields fields;

  /**
   * @param size the number of words and punctuation marks on each side
   */
  KeywordContext(QueryRun run, int size) {
    this.run = run;
    this.size = size;
    fields = new LineFields(run.reader());
  }

  /** Reads a line; those of a page must be read in the order of their ids. */
  Concordance.Line line(int id, Span span) throws IOException {
    SentenceTokens tokens = run.tokens(id);
    int begin = fields.begin(id);
    return new Concordance.Line(
        fields.value(Fields.DOCUMENT, id),
        begin + span.begin(),
        begin + span.end(),
        oneLine(before(tokens, id, span.begin(), size)),
        oneLine(span.of(run.text(tokens, id))),
        oneLine(after(tokens, id, span.end(), size)),
        fields.value(Fields.CASE, id),
        fields.value(Fields.SPEAKER, id),
        fields.value(Fields.ROLE, id),
        fields.page(id));
  }

  private String before(SentenceTokens tokens, int id, int end, int wanted) throws IOException {
    int last = tokens.lastBefore(end) + 1;
    int found = Math.min(wanted, last);
    String here = found == 0 ? "" : run.text(tokens, id).substring(tokens.begin(last - found), end);
    if (found == wanted || !run.continues(id, -1)) {
      return here;
    }
    SentenceTokens previous = run.tokens(id - 1);
    return before(previous, id - 1, previous.all().end(), wanted - found) + " " + here;
  }

  private String after(SentenceTokens tokens, int id, int begin, int wanted) throws IOException {
    int first = tokens.firstFrom(begin);
    int found = Math.min(wanted, tokens.count() - first);
    String here =
        found == 0 ? "" : run.text(tokens, id).substring(begin, tokens.end(first + found - 1));
    return found == wanted || !run.continues(id, 1)
        ? here
        : here + " " + after(run.tokens(id + 1), id + 1, 0, wanted - found);
  }

  private static String oneLine(String text) {
    return text.isEmpty() ? text : SPACE.matcher(text).replaceAll(" ").strip();
  }
}
