package crosscase.cli;

import crosscase.corpus.Span;
import crosscase.search.SentenceMatch;
import java.io.PrintWriter;
import java.util.List;

/** Keywords in context: one line a matched sentence, its first match in the middle. */
final class Concordance {
  private static final int CONTEXT = 40;
  private static final String CUT = "…";

  private final List<SentenceMatch> matches;

  Concordance(List<SentenceMatch> matches) {
    this.matches = List.copyOf(matches);
  }

  void print(PrintWriter out) {
    for (SentenceMatch match : matches) {
      out.println(line(match));
    }
  }

  private static String line(SentenceMatch match) {
    Span first = match.spans().getFirst();
    int from = first.begin() - match.begin();
    int to = first.end() - match.begin();
    String text = match.text().replaceAll("\\s", " ");
    String pre = text.substring(0, from);
    String post = text.substring(to);
    return "%s  %s  %s  [%s]"
        .formatted(
            right(lastPart(pre)), text.substring(from, to), left(firstPart(post)), place(match));
  }

  private static String place(SentenceMatch match) {
    String page = match.page().isEmpty() ? "" : " p. " + match.page();
    String speaker = match.speaker().isEmpty() ? "" : ", " + match.speaker();
    String role = match.role().isEmpty() ? "" : " (" + match.role() + ")";
    return match.document() + page + speaker + role;
  }

  private static String lastPart(String pre) {
    return pre.length() <= CONTEXT ? pre : CUT + pre.substring(pre.length() - CONTEXT + 1);
  }

  private static String firstPart(String post) {
    return post.length() <= CONTEXT ? post : post.substring(0, CONTEXT - 1) + CUT;
  }

  private static String right(String text) {
    return " ".repeat(CONTEXT - text.length()) + text;
  }

  private static String left(String text) {
    return text + " ".repeat(CONTEXT - text.length());
  }
}
