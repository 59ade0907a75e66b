package crosscase.cli;

import crosscase.search.KeywordLine;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.ToIntFunction;

/** Keywords in context: the keywords stand under each other. */
final class KeywordLines {
  private static final List<String> COLUMNS =
      List.of(
          "document", "from", "to", "pre", "keyword", "post", "case", "speaker", "role", "page");

  private final List<KeywordLine> lines;

  KeywordLines(List<KeywordLine> lines) {
    this.lines = List.copyOf(lines);
  }

  /** For people, each line with its place. */
  void print(PrintWriter out) {
    int pre = widest(line -> line.pre().length());
    int keyword = widest(line -> line.keyword().length());
    int post = widest(line -> line.post().length());
    for (KeywordLine line : lines) {
      out.printf(
          "%s%s  %s  %s  [%s]%n",
          " ".repeat(pre - line.pre().length()),
          line.pre(),
          filled(line.keyword(), keyword),
          filled(line.post(), post),
          Place.of(line.document(), line.page(), line.speaker(), line.role()));
    }
  }

  /** For programs. */
  Table table() {
    return new Table(
        COLUMNS,
        lines.stream()
            .map(
                line ->
                    Table.row(
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

  private int widest(ToIntFunction<KeywordLine> width) {
    return lines.stream().mapToInt(width).max().orElse(0);
  }

  private static String filled(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
