package crosscase.cli.searching;

import crosscase.cli.terminal.CitationFormat;
import crosscase.cli.terminal.OutputTable;
import crosscase.search.Concordance;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.ToIntFunction;

/** Keywords in context, with the keywords aligned. */
final class ConcordanceView {
  private static final List<String> COLUMNS =
      List.of(
          "document", "from", "to", "pre", "keyword", "post", "case", "speaker", "role", "page");

  private final List<Concordance.Line> lines;

  ConcordanceView(List<Concordance.Line> lines) {
    this.lines = List.copyOf(lines);
  }

  /** For people, each line with its source. */
  void print(PrintWriter out) {
    int pre = columnWidth(line -> line.pre().length());
    int keyword = columnWidth(line -> line.keyword().length());
    int post = columnWidth(line -> line.post().length());
    for (Concordance.Line line : lines) {
      out.printf(
          "%s%s  %s  %s  [%s]%n",
          " ".repeat(pre - line.pre().length()),
          line.pre(),
          padded(line.keyword(), keyword),
          padded(line.post(), post),
          CitationFormat.of(line.document(), line.page(), line.speaker(), line.role()));
    }
  }

  /** For programs. */
  OutputTable table() {
    return new OutputTable(
        COLUMNS,
        lines.stream()
            .map(
                line ->
                    OutputTable.row(
                        line.document(),
                        line.from(),
                        line.to(),
                        line.pre(),
                        line.keyword(),
                        line.post(),
                        line.caseName(),
                        line.speaker(),
                        line.role(),
                        line.page()))
            .toList());
  }

  private int columnWidth(ToIntFunction<Concordance.Line> width) {
    return lines.stream().mapToInt(width).max().orElse(0);
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
