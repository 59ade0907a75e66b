package crosscase.extract;

import crosscase.corpus.Paragraph.Form;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes blocks of the pages of a pdf, whose running lines are left out: words rejoined at line
 * ends, paragraphs rejoined over columns and pages, footnotes after the paragraph that marks them.
 *
 * <p>Headings, tables and lists are told by how they look, as a pdf seldom says.
 */
final class PdfLayout {
  /** Lines that belong together, and the block they become. */
  private record Stretch(int page, List<String> lines, Block shape) {}

  private static final Block TEXT = Block.text("");

  private final LineEndHyphens hyphens;
  private final PdfHeadings headings;
  private final PdfNotes notes = new PdfNotes();
  private final List<Stretch> stretches = new ArrayList<>();
  private LineWrap lastWrap = LineWrap.of(List.of());
  private int tables;

  private PdfLayout(List<PdfLine> lines) {
    hyphens = LineEndHyphens.learn(texts(lines));
    headings = PdfHeadings.learn(lines);
  }

  static List<Block> read(List<PdfPage> pages) {
    PdfLayout layout =
        new PdfLayout(pages.stream().flatMap(page -> page.lines().stream()).toList());
    pages.stream().map(layout.notes::lift).forEach(layout::add);
    return ListMarks.leaveOut(layout.blocks());
  }

  private void add(PdfPage page) {
    LineWrap wrap = LineWrap.of(texts(page.lines()));
    for (PdfRun run : PdfRun.of(page, headings)) {
      switch (run.kind()) {
        case TABLE -> table(page, run);
        case HEADING -> {
          Block heading = Block.heading(headings.level(run.lines().getFirst()), "");
          stretches.add(new Stretch(page.number(), texts(run.lines()), heading));
        }
        case TEXT -> text(page, wrap.cut(texts(run.lines())));
      }
      lastWrap = wrap;
    }
  }

  private void table(PdfPage page, PdfRun run) {
    tables++;
    for (int i = 0; i < run.rows().size(); i++) {
      for (int j = 0; j < run.rows().get(i).size(); j++) {
        Block cell = Block.cell(new Block.Place.Cell(tables, i + 1, j + 1), "");
        stretches.add(new Stretch(page.number(), texts(run.rows().get(i).get(j)), cell));
      }
    }
  }

  private void text(PdfPage page, List<List<String>> paragraphs) {
    for (List<String> lines : paragraphs) {
      if (goesOn(lines.getFirst())) {
        stretches.getLast().lines().addAll(lines);
      } else {
        stretches.add(new Stretch(page.number(), new ArrayList<>(lines), TEXT));
      }
    }
  }

  private boolean goesOn(String line) {
    return !stretches.isEmpty()
        && stretches.getLast().shape().form() == Form.TEXT
        && !ListMarks.isBullet(line)
        && lastWrap.goesOn(
            PdfNotes.withoutMarks(stretches.getLast().lines().getLast()),
            PdfNotes.withoutMarks(line));
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (Stretch stretch : stretches) {
      String text = hyphens.join(stretch.lines());
      add(blocks, stretch.shape().saying(PdfNotes.withoutMarks(text)).onPage(stretch.page()));
      for (List<String> note : notes.of(text)) {
        add(blocks, Block.of(Form.FOOTNOTE, hyphens.join(note)).onPage(stretch.page()));
      }
    }
    return blocks;
  }

  private static List<String> texts(List<PdfLine> lines) {
    return lines.stream().map(PdfLine::text).toList();
  }

  private static void add(List<Block> blocks, Block block) {
    String words = Typography.clean(block.text());
    if (!words.isEmpty()) {
      blocks.add(block.saying(words));
    }
  }
}
