package crosscase.search.results;

import crosscase.corpus.Span;
import crosscase.search.Concordance;
import crosscase.search.fields.Fields;
import crosscase.search.fields.StoredSentence;
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

  /**
   * @param size the number of words and punctuation marks on each side
   */
  KeywordContext(QueryRun run, int size) {
    this.run = run;
    this.size = size;
  }

  Concordance.Line line(int id, Span span) throws IOException {
    StoredSentence sentence = run.sentence(id);
    return new Concordance.Line(
        sentence.value(Fields.DOCUMENT),
        sentence.begin() + span.begin(),
        sentence.begin() + span.end(),
        before(id, span),
        keyword(id, span),
        after(id, span),
        sentence.value(Fields.CASE),
        sentence.value(Fields.SPEAKER),
        sentence.value(Fields.ROLE),
        sentence.value(Fields.PAGE));
  }

  String keyword(int id, Span span) throws IOException {
    return oneLine(span.of(run.text(run.tokens(id), id)));
  }

  String before(int id, Span span) throws IOException {
    return oneLine(before(id, span.begin(), size));
  }

  String after(int id, Span span) throws IOException {
    return oneLine(after(id, span.end(), size));
  }

  private String before(int id, int end, int wanted) throws IOException {
    SentenceTokens tokens = run.tokens(id);
    int last = tokens.count();
    while (last > 0 && tokens.end(last - 1) > end) {
      last--;
    }
    int found = Math.min(wanted, last);
    String here = found == 0 ? "" : run.text(tokens, id).substring(tokens.begin(last - found), end);
    if (found == wanted || !run.continues(id, -1)) {
      return here;
    }
    int previousEnd = run.tokens(id - 1).all().end();
    return before(id - 1, previousEnd, wanted - found) + " " + here;
  }

  private String after(int id, int begin, int wanted) throws IOException {
    SentenceTokens tokens = run.tokens(id);
    int first = 0;
    while (first < tokens.count() && tokens.begin(first) < begin) {
      first++;
    }
    int found = Math.min(wanted, tokens.count() - first);
    String here =
        found == 0 ? "" : run.text(tokens, id).substring(begin, tokens.end(first + found - 1));
    return found == wanted || !run.continues(id, 1)
        ? here
        : here + " " + after(id + 1, 0, wanted - found);
  }

  private static String oneLine(String text) {
    return text.isEmpty() ? text : SPACE.matcher(text).replaceAll(" ").strip();
  }
}
