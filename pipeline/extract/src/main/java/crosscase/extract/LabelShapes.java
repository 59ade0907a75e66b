package crosscase.extract;

import crosscase.corpus.Paragraph.Form;
import crosscase.extract.SpeakerLabel.Convention;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds everything that looks like a speaker's label, each on its own merits. */
final class LabelShapes {
  private static final String TIME = TimeCode.SHAPE;
  private static final String BEFORE = "(?:" + TIME + "[ \\t]*[-–—|]?\\s+)?";
  private static final String AFTER = "(?:[ \\t]*[-–—|,]?[ \\t]*" + TIME + ")?";
  private static final String NAME =
      "(\\p{L}[^:\\[\\]()<>?!;\"“”\\n]{0,39}?(?: ?\\(\\p{L}[^)\\n:]{0,30}\\))?)";
  private static final String LEAD = "^(?:(?:[-–—•*]|>{2,}) ?)?";
  private static final Pattern COLON =
      Pattern.compile(
          LEAD + BEFORE + NAME + AFTER + "[ \\u00a0]?:(?=\\s|$)\\s*", Pattern.MULTILINE);
  private static final Pattern BRACKET =
      Pattern.compile(
          LEAD + BEFORE + "\\[" + NAME + "\\]" + AFTER + ":?(?=\\s|$)\\s*", Pattern.MULTILINE);
  private static final Pattern LINE =
      Pattern.compile("^" + BEFORE + NAME + AFTER + "[ \\t]*:?[ \\t]*(?:\\n|$)");
  private static final Pattern BOLD = Pattern.compile("^" + BEFORE + NAME + AFTER + ":?\\s*");

  private LabelShapes() {}

  /** Every candidate in the blocks, in order. */
  static List<SpeakerLabel> find(List<Block> blocks) {
    List<SpeakerLabel> found = new ArrayList<>(TableNames.find(blocks));
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.place() instanceof Block.Place.Cue cue && !cue.voice().isEmpty()) {
        found.add(new SpeakerLabel(Convention.VOICE, i, 0, 0, cue.voice(), TimeCode.millis("")));
      } else {
        inText(block, i, found);
      }
    }
    return found;
  }

  private static void inText(Block block, int number, List<SpeakerLabel> found) {
    if (block.form() == Form.HEADING) {
      atBeginning(Convention.HEADING, LINE, block.text(), number, found);
      return;
    }
    atLineStarts(Convention.COLON, COLON, block.text(), number, found);
    atLineStarts(Convention.BRACKET, BRACKET, block.text(), number, found);
    if (block.place() instanceof Block.Place.Flow) {
      atBeginning(Convention.LINE, LINE, block.text(), number, found);
      inBold(block, number, found);
    }
  }

  private static void inBold(Block block, int number, List<SpeakerLabel> found) {
    String bold = block.text().substring(0, block.boldUntil());
    Matcher name = BOLD.matcher(bold);
    if (block.boldUntil() < block.text().length() && name.matches()) {
      int end = block.boldUntil();
      while (end < block.text().length() && " \n:".indexOf(block.text().charAt(end)) >= 0) {
        end++;
      }
      add(Convention.BOLD, number, name.toMatchResult().group(1), bold, end, found);
    }
  }

  private static void add(
      Convention convention,
      int block,
      String name,
      String label,
      int end,
      List<SpeakerLabel> found) {
    if (NameShape.isName(name.replaceFirst("\\s*\\([^)]*\\)$", ""))) {
      found.add(new SpeakerLabel(convention, block, 0, end, name.strip(), TimeCode.millis(label)));
    }
  }

  private static void atBeginning(
      Convention convention, Pattern shape, String text, int number, List<SpeakerLabel> found) {
    Matcher label = shape.matcher(text);
    if (label.find()) {
      add(convention, number, label.group(1), label.group(), label.end(), found);
    }
  }

  private static void atLineStarts(
      Convention convention, Pattern shape, String text, int number, List<SpeakerLabel> found) {
    Matcher label = shape.matcher(text);
    while (label.find()) {
      String name = label.group(1).strip();
      if (NameShape.isName(name.replaceFirst("\\s*\\([^)]*\\)$", ""))) {
        found.add(
            new SpeakerLabel(
                convention,
                number,
                label.start(),
                label.end(),
                name,
                TimeCode.millis(label.group())));
      }
    }
  }
}
