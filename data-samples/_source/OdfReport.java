import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The blocks of a report in an OpenDocument text, each in its proper style. */
final class OdfReport {
  private final Body.Report report;
  private final List<String> noted = new ArrayList<>();

  OdfReport(Body.Report report) {
    this.report = report;
  }

  String body() {
    return report.blocks().stream().map(this::block).collect(Collectors.joining());
  }

  private String block(Block block) {
    return switch (block) {
      case Block.Heading heading -> heading(heading);
      case Block.Paragraph paragraph -> OdfText.paragraph("Text_20_body", inline(paragraph.text()));
      case Block.Quotation quotation -> OdfText.paragraph("Quotations", inline(quotation.text()));
      case Block.Bullets bullets -> bullets(bullets);
      case Block.Grid grid -> grid(grid);
    };
  }

  private String heading(Block.Heading heading) {
    int level = heading.level() - 1;
    return "<text:h text:style-name=\"Heading_20_%d\" text:outline-level=\"%d\">%s</text:h>\n"
        .formatted(level, level, inline(heading.text()));
  }

  private String bullets(Block.Bullets bullets) {
    String items =
        bullets.items().stream()
            .map(item -> OdfText.paragraph("List_20_Bullet", inline(item)))
            .map("<text:list-item>%s</text:list-item>\n"::formatted)
            .collect(Collectors.joining());
    return "<text:list text:style-name=\"Bullets\">\n%s</text:list>\n".formatted(items);
  }

  private String grid(Block.Grid grid) {
    String rows =
        grid.body().stream()
            .map(row -> row(row, "Table_20_Contents"))
            .collect(Collectors.joining());
    return """
    <table:table table:name="Table" table:style-name="Rows">
    <table:table-column table:number-columns-repeated="%d"/>
    <table:table-header-rows>
    %s</table:table-header-rows>
    %s</table:table>
    """
        .formatted(grid.head().size(), row(grid.head(), "Table_20_Heading"), rows);
  }

  private String row(List<String> cells, String style) {
    return OdfText.row(
        cells.stream()
            .map(cell -> OdfText.cell(OdfText.paragraph(style, inline(cell))))
            .toArray(String[]::new));
  }

  private String inline(String text) {
    return Footnotes.render(text, Xml::escape, this::note);
  }

  private String note(String id) {
    noted.add(id);
    return """
    <text:note text:id="ftn%d" text:note-class="footnote"><text:note-citation>%d\
    </text:note-citation><text:note-body>%s</text:note-body></text:note>\
    """
        .formatted(
            noted.size(),
            noted.size(),
            OdfText.paragraph("Footnote", Xml.escape(report.notes().get(id))).strip());
  }
}
