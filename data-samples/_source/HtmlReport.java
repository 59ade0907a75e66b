import java.util.List;
import java.util.stream.Collectors;

/** The blocks of a report as HTML, its footnotes as a section at the end. */
final class HtmlReport {
  private HtmlReport() {}

  static String body(Body.Report report) {
    return report.blocks().stream().map(HtmlReport::block).collect(Collectors.joining())
        + notes(report);
  }

  private static String block(Block block) {
    return switch (block) {
      case Block.Heading heading ->
          "<h%d>%s</h%d>\n".formatted(heading.level(), inline(heading.text()), heading.level());
      case Block.Paragraph paragraph -> "<p>" + inline(paragraph.text()) + "</p>\n";
      case Block.Quotation quotation ->
          "<blockquote><p>" + inline(quotation.text()) + "</p></blockquote>\n";
      case Block.Bullets bullets -> "<ul>\n" + wrap("li", bullets.items(), "\n") + "</ul>\n";
      case Block.Grid grid -> grid(grid);
    };
  }

  private static String grid(Block.Grid grid) {
    String rows =
        grid.body().stream()
            .map(row -> "<tr>" + wrap("td", row, "") + "</tr>\n")
            .collect(Collectors.joining());
    return """
    <table>
    <thead>
    <tr>%s</tr>
    </thead>
    <tbody>
    %s</tbody>
    </table>
    """
        .formatted(wrap("th", grid.head(), ""), rows);
  }

  private static String wrap(String tag, List<String> texts, String after) {
    return texts.stream()
        .map(text -> "<%s>%s</%s>%s".formatted(tag, inline(text), tag, after))
        .collect(Collectors.joining());
  }

  private static String inline(String text) {
    return Footnotes.render(
        text,
        Xml::escape,
        id -> "<sup><a id=\"mark-%s\" href=\"#note-%s\">%s</a></sup>".formatted(id, id, id));
  }

  private static String notes(Body.Report report) {
    String items =
        report.notes().entrySet().stream()
            .map(
                note ->
                    "<li id=\"note-%s\">%s <a href=\"#mark-%s\">back</a></li>\n"
                        .formatted(note.getKey(), Xml.escape(note.getValue()), note.getKey()))
            .collect(Collectors.joining());
    return """
    <section class="footnotes">
    <h2>Notes</h2>
    <ol>
    %s</ol>
    </section>
    """
        .formatted(items);
  }
}
