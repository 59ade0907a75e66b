package crosscase.extract.assembly;

import crosscase.corpus.Paragraph.Form;
import crosscase.extract.blocks.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps track of the headings above the current block.
 *
 * <p>The title of a document applies to everything and so is not part of a section: it is a heading
 * of level 0, or the only heading of level 1 if that is the first heading.
 */
final class SectionPath {
  private record OpenSection(int level, String words) {}

  private final int topLevel;
  private final List<OpenSection> path = new ArrayList<>();

  private SectionPath(int outermost) {
    this.topLevel = outermost;
  }

  static SectionPath of(List<Block> blocks) {
    List<Integer> levels =
        blocks.stream().filter(block -> block.form() == Form.HEADING).map(Block::level).toList();
    boolean isTitle =
        !levels.isEmpty()
            && levels.getFirst() == 1
            && levels.stream().filter(level -> level == 1).count() == 1;
    return new SectionPath(isTitle ? 2 : 1);
  }

  /** The headings above a block, outermost first; for a heading, those of higher rank. */
  String sectionOf(Block block) {
    if (block.form() == Form.HEADING) {
      path.removeIf(open -> open.level() >= block.level());
    }
    return String.join(" > ", path.stream().map(OpenSection::words).toList());
  }

  void enter(Block block, String words) {
    if (block.form() == Form.HEADING && block.level() >= topLevel) {
      path.add(new OpenSection(block.level(), words));
    }
  }
}
