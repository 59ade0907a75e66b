package crosscase.cli.searching;

import crosscase.cli.terminal.CitationFormat;
import crosscase.cli.terminal.OutputTable;
import crosscase.cli.terminal.QuoteFormat;
import crosscase.corpus.Span;
import crosscase.search.MatchInContext;
import crosscase.search.SentenceMatch;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The sentences that a search found, each below the line that says where it is from. */
final class PassageView {
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

  private final List<MatchInContext> passages;
  private final int firstRank;

  /**
   * @param firstRank the rank of the first passage
   */
  PassageView(List<MatchInContext> passages, int firstRank) {
    this.passages = List.copyOf(passages);
    this.firstRank = firstRank;
  }

  /** For people, with the matches between asterisks. */
  void print(PrintWriter out) {
    for (MatchInContext passage : passages) {
      SentenceMatch match = passage.match();
      out.println(CitationFormat.of(match.document(), match.page(), match.speaker(), match.role()));
      passage.before().forEach(said -> out.println("    " + QuoteFormat.oneLine(said.text())));
      out.println("  > " + QuoteFormat.oneLine(withMarks(match)));
      passage.after().forEach(said -> out.println("    " + QuoteFormat.oneLine(said.text())));
      out.println();
    }
  }

  /** For programs: one row per sentence; from and to are offsets into the document's text. */
  OutputTable table() {
    List<List<@Nullable Object>> rows =
        IntStream.range(0, passages.size())
            .mapToObj(i -> row(firstRank + i, passages.get(i)))
            .toList();
    return new OutputTable(COLUMNS, rows);
  }

  private static List<@Nullable Object> row(int rank, MatchInContext passage) {
    SentenceMatch match = passage.match();
    return OutputTable.row(
        rank,
        match.document(),
        match.number(),
        match.begin(),
        match.begin() + match.text().length(),
        joined(passage.before()),
        QuoteFormat.oneLine(match.text()),
        joined(passage.after()),
        match.spans().stream()
            .map(span -> matchedText(match, span))
            .collect(Collectors.joining("; ")),
        match.caseName(),
        match.speaker(),
        match.role(),
        match.page());
  }

  private static String joined(List<MatchInContext.Neighbour> sentences) {
    return sentences.stream()
        .map(sentence -> QuoteFormat.oneLine(sentence.text()))
        .collect(Collectors.joining(" "));
  }

  private static String matchedText(SentenceMatch match, Span span) {
    int from = span.begin() - match.begin();
    return QuoteFormat.oneLine(match.text().substring(from, span.end() - match.begin()));
  }

  private static String withMarks(SentenceMatch match) {
    StringBuilder text = new StringBuilder(match.text());
    for (Span span : match.spans().reversed()) {
      text.insert(span.end() - match.begin(), MARK).insert(span.begin() - match.begin(), MARK);
    }
    return text.toString();
  }
}
