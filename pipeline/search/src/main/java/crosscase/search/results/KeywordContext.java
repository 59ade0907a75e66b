package crosscase.search.results;

import crosscase.corpus.Span;
import crosscase.search.Concordance;
import crosscase.search.fields.Fields;
import crosscase.search.fields.StoredSentence;
import crosscase.search.matching.QueryRun;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Collects the words around a match: from its own sentence and, if that has too few, from the
 * neighbouring sentences of the same turn or, outside speech, of the same document.
 */
final class KeywordContext {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final QueryRun run;
  private final int size;

  KeywordContext(QueryRun run, int size) {
    this.run = run;
    this.size = size;
  }

  Concordance.Line line(int id, Span span) throws IOException {
    StoredSentence sentence = run.sentence(id);
    String text = sentence.text();
    return new Concordance.Line(
        sentence.value(Fields.DOCUMENT),
        sentence.begin() + span.begin(),
        sentence.begin() + span.end(),
        oneLine(before(sentence, id, span.begin(), size)),
        oneLine(span.of(text)),
        oneLine(after(sentence, id, span.end(), size)),
        sentence.value(Fields.CASE),
        sentence.value(Fields.SPEAKER),
        sentence.value(Fields.ROLE),
        sentence.value(Fields.PAGE));
  }

  private String before(StoredSentence sentence, int id, int end, int wanted) throws IOException {
    List<Span> words = sentence.tokenSpans();
    int last = words.size();
    while (last > 0 && words.get(last - 1).end() > end) {
      last--;
    }
    int found = Math.min(wanted, last);
    String here = found == 0 ? "" : sentence.text().substring(words.get(last - found).begin(), end);
    if (found == wanted || id == 0 || run.turnNumber(id - 1) != run.turnNumber(id)) {
      return here;
    }
    StoredSentence previous = run.sentence(id - 1);
    return sentence.continuesIn(previous)
        ? before(previous, id - 1, previous.text().length(), wanted - found) + " " + here
        : here;
  }

  private String after(StoredSentence sentence, int id, int begin, int wanted) throws IOException {
    List<Span> words = sentence.tokenSpans();
    int first = 0;
    while (first < words.size() && words.get(first).begin() < begin) {
      first++;
    }
    int found = Math.min(wanted, words.size() - first);
    String here =
        found == 0 ? "" : sentence.text().substring(begin, words.get(first + found - 1).end());
    if (found == wanted
        || id + 1 == run.sentenceCount()
        || run.turnNumber(id + 1) != run.turnNumber(id)) {
      return here;
    }
    StoredSentence next = run.sentence(id + 1);
    return sentence.continuesIn(next) ? here + " " + after(next, id + 1, 0, wanted - found) : here;
  }

  private static String oneLine(String text) {
    return text.isEmpty() ? text : SPACE.matcher(text).replaceAll(" ").strip();
  }
}
