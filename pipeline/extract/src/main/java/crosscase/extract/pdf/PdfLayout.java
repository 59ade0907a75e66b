package crosscase.extract.pdf;

import crosscase.corpus.Paragraph.Form;
import crosscase.extract.blocks.Block;
import crosscase.extract.blocks.LineEndHyphens;
import crosscase.extract.blocks.LineWrap;
import crosscase.extract.blocks.ListMarkers;
import crosscase.extract.blocks.Typography;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns the pages of a PDF, without their running headers, into blocks: rejoins words across line
 * ends and paragraphs across columns and pages, and puts footnotes after the paragraphs that refer
 * to them.
 *
 * <p>Headings, tables and lists are recognised by their looks, because a PDF rarely marks them.
 */
public final class PdfLayout {
  /** Lines that belong together, and the form of the block that they become. */
  private record LineGroup(int page, List<String> lines, Block shape) {}

  private static final Block TEXT = Block.text("");

  private final LineEndHyphens hyphens;
  private final PdfHeadings headings;
  private final PdfFootnotes notes;
  private final List<LineGroup> lineGroups = new ArrayList<>();
  private LineWrap lastWrap = LineWrap.of(List.of());
  private List<List<PdfLine>> lastRow = List.of();
  private int tables;
  private int rows;

  private PdfLayout(List<PdfLine> lines) {
    hyphens = LineEndHyphens.learn(texts(lines));
    headings = PdfHeadings.learn(lines);
    notes = new PdfFootnotes(headings.bodySize());
  }

  public static List<Block> read(List<PdfPage> pages) {
    PdfLayout layout =
        new PdfLayout(pages.stream().flatMap(page -> page.lines().stream()).toList());
    layout.notes.extractNotes(pages).forEach(layout::add);
    return ListMarkers.toListItems(layout.blocks());
  }

  private void add(PdfPage page) {
    LineWrap wrap = LineWrap.of(texts(page.lines()));
    for (PdfRun run : PdfRun.of(page, headings, lastRow)) {
      switch (run.kind()) {
        case TABLE -> addTable(page, run);
        case HEADING -> {
          Block heading = Block.heading(headings.level(run.lines().getFirst()), "");
          lineGroups.add(new LineGroup(page.number(), texts(run.lines()), heading));
        }
        case TEXT ->
            PdfParagraphSplitter.splitAtItems(run.lines())
                .forEach(lines -> addText(page, wrap.splitParagraphs(lines)));
      }
      lastRow = run.rows().isEmpty() ? List.of() : run.rows().getLast();
      lastWrap = wrap;
    }
  }

  /** A table may continue from the previous page. */
  private void addTable(PdfPage page, PdfRun run) {
    if (!PdfTables.areAligned(lastRow, run.rows().getFirst())) {
      tables++;
      rows = 0;
    }
    for (List<List<PdfLine>> row : run.rows()) {
      rows++;
      for (int j = 0; j < row.size(); j++) {
        Block cell = Block.cell(new Block.Position.Cell(tables, rows, j + 1), "");
        LineWrap wrap = columnWrap(run, j);
        for (List<String> part : PdfParagraphSplitter.splitAtGaps(row.get(j))) {
          wrap.splitParagraphs(part)
              .forEach(lines -> lineGroups.add(new LineGroup(page.number(), lines, cell)));
        }
      }
    }
  }

  private static LineWrap columnWrap(PdfRun run, int column) {
    return LineWrap.of(
        run.rows().stream()
            .filter(row -> row.size() > column)
            .flatMap(row -> texts(row.get(column)).stream())
            .toList());
  }

  private void addText(PdfPage page, List<List<String>> paragraphs) {
    for (List<String> lines : paragraphs) {
      if (continuesIn(lines.getFirst())) {
        lineGroups.getLast().lines().addAll(lines);
      } else {
        lineGroups.add(new LineGroup(page.number(), new ArrayList<>(lines), TEXT));
      }
    }
  }

  private boolean continuesIn(String line) {
    return !lineGroups.isEmpty()
        && lineGroups.getLast().shape().form() == Form.TEXT
        && !ListMarkers.isBullet(line)
        && lastWrap.continuesIn(
            PdfFootnotes.withoutLastMark(lineGroups.getLast().lines().getLast()),
            PdfFootnotes.withoutMarks(line));
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (LineGroup stretch : lineGroups) {
      String text = hyphens.join(stretch.lines());
      add(blocks, stretch.shape().withText(PdfFootnotes.withoutMarks(text)).onPage(stretch.page()));
      for (List<String> note : notes.notesMarkedIn(text)) {
        add(
            blocks,
            Block.of(Form.FOOTNOTE, PdfFootnotes.withoutMarks(hyphens.join(note)))
                .onPage(stretch.page()));
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
      blocks.add(block.withText(words));
    }
  }
}
