import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a source as Markdown. */
final class Markdown {
  private Markdown() {}

  static String page(Source source) {
    Header header = source.header();
    List<String> parts = new ArrayList<>();
    parts.add("# " + header.title());
    parts.add(header.dateLine());
    parts.addAll(
        switch (source.body()) {
          case Body.Transcript transcript -> turns(header.labels(), transcript.turns());
          case Body.Report report -> blocks(report);
        });
    return String.join("\n\n", parts) + "\n";
  }

  private static List<String> turns(Labels labels, List<Turn> turns) {
    List<String> parts = new ArrayList<>();
    for (LabelledTurn turn : labels.label(turns)) {
      switch (labels) {
        case NAME_LINE -> parts.addAll(List.of("**" + turn.label() + "**", turn.first()));
        case NAME_BOLD -> parts.add("**" + turn.label() + "** " + turn.first());
        default -> parts.add(turn.label() + " " + turn.first());
      }
      parts.addAll(turn.others());
    }
    return parts;
  }

  private static List<String> blocks(Body.Report report) {
    List<String> parts = new ArrayList<>();
    report.blocks().forEach(block -> parts.add(block(block)));
    report.notes().forEach((id, text) -> parts.add("[^%s]: %s".formatted(id, text)));
    return parts;
  }

  private static String block(Block block) {
    return switch (block) {
      case Block.Heading heading -> "#".repeat(heading.level()) + " " + heading.text();
      case Block.Paragraph paragraph -> paragraph.text();
      case Block.Quotation quotation -> "> " + quotation.text();
      case Block.Bullets bullets -> "- " + String.join("\n- ", bullets.items());
      case Block.Grid grid -> grid(grid);
    };
  }

  private static String grid(Block.Grid grid) {
    List<String> lines = new ArrayList<>();
    lines.add(row(grid.head()));
    lines.add(row(grid.head().stream().map(cell -> "---").toList()));
    grid.body().forEach(cells -> lines.add(row(cells)));
    return String.join("\n", lines);
  }

  private static String row(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
  }
}
