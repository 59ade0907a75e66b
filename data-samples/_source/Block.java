import java.util.List;

/** A piece of a report; its texts may hold footnote marks such as {@code [^1]}. */
sealed interface Block {
  /** Level 2 is a section, level 3 a subsection; the title is not among the blocks. */
  record Heading(int level, String text) implements Block {}

  record Paragraph(String text) implements Block {}

  record Quotation(String text) implements Block {}

  record Bullets(List<String> items) implements Block {}

  /** A table whose first row is the head; every row has as many cells as the head. */
  record Grid(List<List<String>> rows) implements Block {
    List<String> head() {
      return rows.getFirst();
    }

    List<List<String>> body() {
      return rows.subList(1, rows.size());
    }
  }
}
