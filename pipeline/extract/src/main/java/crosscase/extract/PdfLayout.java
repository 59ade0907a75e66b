package crosscase.extract;

import crosscase.corpus.Paragraph.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes paragraphs of the pages of a pdf: without running lines, words rejoined at line ends,
 * paragraphs rejoined over columns and pages, footnotes after the paragraph that marks them.
 *
 * <p>Headings stay ordinary paragraphs and tables one paragraph a cell or so: a pdf does not say.
 */
final class PdfLayout {
  private static final Pattern BULLET = Pattern.compile("^[•▪◦‣●○■·]\\s*");

  private record Stretch(int page, List<String> lines) {}

  private final LineEndHyphens hyphens;
  private final PdfNotes notes = new PdfNotes();
  private final List<Stretch> stretches = new ArrayList<>();
  private LineWrap lastWrap = LineWrap.of(List.of());

  private PdfLayout(LineEndHyphens hyphens) {
    this.hyphens = hyphens;
  }

  static List<Block> read(List<PdfPage> pages) {
    List<PdfPage> texts = RunningLines.leaveOut(pages);
    List<String> lines = texts.stream().flatMap(page -> page.lines().stream()).toList();
    PdfLayout layout = new PdfLayout(LineEndHyphens.learn(lines));
    texts.stream().map(layout.notes::lift).forEach(layout::add);
    return layout.blocks();
  }

  private void add(PdfPage page) {
    LineWrap wrap = LineWrap.of(page.lines());
    for (List<String> group : page.groups()) {
      for (List<String> lines : wrap.cut(group)) {
        if (goesOn(lines.getFirst())) {
          stretches.getLast().lines().addAll(lines);
        } else {
          stretches.add(new Stretch(page.number(), new ArrayList<>(lines)));
        }
        lastWrap = wrap;
      }
    }
  }

  private boolean goesOn(String line) {
    return !stretches.isEmpty()
        && !BULLET.matcher(line).find()
        && lastWrap.goesOn(
            PdfNotes.withoutMarks(stretches.getLast().lines().getLast()),
            PdfNotes.withoutMarks(line));
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (Stretch stretch : stretches) {
      String text = hyphens.join(stretch.lines());
      add(blocks, block(PdfNotes.withoutMarks(text)).onPage(stretch.page()));
      for (List<String> note : notes.of(text)) {
        add(blocks, Block.of(Form.FOOTNOTE, hyphens.join(note)).onPage(stretch.page()));
      }
    }
    return blocks;
  }

  private static Block block(String text) {
    return BULLET.matcher(text).find()
        ? Block.of(Form.LIST_ITEM, BULLET.matcher(text).replaceFirst(""))
        : Block.text(text);
  }

  private static void add(List<Block> blocks, Block block) {
    String words = Typography.clean(block.text());
    if (!words.isEmpty()) {
      blocks.add(block.saying(words));
    }
  }
}
