package crosscase.cli;

import crosscase.corpus.Span;
import crosscase.search.Passage;
import crosscase.search.SentenceMatch;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Sentences that were found, each under the place where it stands. */
final class Passages {
  private static final String MARK = "*";
  private static final List<String> COLUMNS =
      List.of(
          "rank",
          "document",
          "sentence",
          "from",
          "to",
          "before",
          "text",
          "after",
          "match",
          "case",
          "speaker",
          "role",
          "page");

  private final List<Passage> passages;
  private final int first;

  /**
   * @param first the rank of the first
   */
  Passages(List<Passage> passages, int first) {
    this.passages = List.copyOf(passages);
    this.first = first;
  }

  /** For people: what matches stands between asterisks. */
  void print(PrintWriter out) {
    for (Passage passage : passages) {
      SentenceMatch match = passage.match();
      out.println(Place.of(match.document(), match.page(), match.speaker(), match.role()));
      passage.before().forEach(said -> out.println("    " + Quote.oneLine(said.text())));
      out.println("  > " + Quote.oneLine(marked(match)));
      passage.after().forEach(said -> out.println("    " + Quote.oneLine(said.text())));
      out.println();
    }
  }

  /** For programs: a row a sentence; from and to lead into the document's text. */
  Table table() {
    List<List<@Nullable Object>> rows =
        IntStream.range(0, passages.size()).mapToObj(i -> row(first + i, passages.get(i))).toList();
    return new Table(COLUMNS, rows);
  }

  private static List<@Nullable Object> row(int rank, Passage passage) {
    SentenceMatch match = passage.match();
    return Table.row(
        rank,
        match.document(),
        match.number(),
        match.begin(),
        match.begin() + match.text().length(),
        said(passage.before()),
        Quote.oneLine(match.text()),
        said(passage.after()),
        match.spans().stream().map(span -> words(match, span)).collect(Collectors.joining("; ")),
        match.caseName(),
        match.speaker(),
        match.role(),
        match.page());
  }

  private static String said(List<Passage.Said> sentences) {
    return sentences.stream()
        .map(sentence -> Quote.oneLine(sentence.text()))
        .collect(Collectors.joining(" "));
  }

  private static String words(SentenceMatch match, Span span) {
    int from = span.begin() - match.begin();
    return Quote.oneLine(match.text().substring(from, span.end() - match.begin()));
  }

  private static String marked(SentenceMatch match) {
    StringBuilder text = new StringBuilder(match.text());
    for (Span span : match.spans().reversed()) {
      text.insert(span.end() - match.begin(), MARK).insert(span.begin() - match.begin(), MARK);
    }
    return text.toString();
  }
}
