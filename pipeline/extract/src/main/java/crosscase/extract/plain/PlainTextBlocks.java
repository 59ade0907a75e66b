package crosscase.extract.plain;

import crosscase.corpus.Paragraph.Form;
import crosscase.extract.blocks.Block;
import crosscase.extract.blocks.LineWrap;
import crosscase.extract.blocks.ListMarkers;
import crosscase.extract.blocks.NotePlacement;
import crosscase.extract.blocks.Typography;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads text without markup: paragraphs are separated by a blank line or by a line that ends early.
 *
 * <p>Headings are underlined, or numbered like {@code 2.1}; lists have bullets or a series of
 * numbers; notes begin with a mark such as {@code [1]} that follows a word earlier in the text.
 */
public final class PlainTextBlocks {
  private static final Pattern UNDERLINE = Pattern.compile("\\s*(?:={3,}|-{3,}|~{3,})\\s*");
  private static final Pattern NUMBERED_HEADING =
      Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){1,3})\\.?\\s+\\p{Lu}.{0,80}");
  private static final Pattern NOTE =
      Pattern.compile("^(\\[(?:\\d{1,3}|[ivx]{1,5})\\])\\s+(?=\\S)");

  private static final int MIN_INDENT = 2;

  private final LineWrap wrap;
  private final List<Block> blocks = new ArrayList<>();
  private final NotePlacement notes = new NotePlacement();

  private PlainTextBlocks(LineWrap wrap) {
    this.wrap = wrap;
  }

  public static List<Block> read(String text) {
    List<String> lines = LineNumbers.removeFrom(text.lines().toList());
    if (TabbedLines.areTabbed(lines)) {
      return TabbedLines.read(lines);
    }
    PlainTextBlocks reader =
        new PlainTextBlocks(LineWrap.of(lines.stream().filter(line -> !line.isBlank()).toList()));
    Arrays.stream(String.join("\n", lines).split("\\n\\s*\\n"))
        .filter(part -> !part.isBlank())
        .forEach(part -> reader.readPart(part.lines().map(String::stripTrailing).toList()));
    return ListMarkers.toListItems(reader.notes.placeNotes(reader.blocks));
  }

  private void readPart(List<String> lines) {
    if (lines.size() == 2 && UNDERLINE.matcher(lines.get(1)).matches()) {
      add(Block.heading(1 + "=-~".indexOf(lines.get(1).strip().charAt(0)), lines.getFirst()));
      return;
    }
    Matcher numbered = NUMBERED_HEADING.matcher(lines.getFirst().strip());
    if (lines.size() == 1 && numbered.matches() && !LineWrap.endsSentence(lines.getFirst())) {
      add(Block.heading(numbered.group(1).split("\\.").length, lines.getFirst()));
      return;
    }
    if (!wrap.isWrapped()) {
      addItems(lines);
      return;
    }
    splitAtIndents(lines).forEach(this::addItems);
  }

  private void addItems(List<String> lines) {
    for (List<String> item : splitItems(lines)) {
      wrap.splitParagraphs(item).forEach(paragraph -> addParagraph(String.join("\n", paragraph)));
    }
  }

  /** The lines, split before each that is indented, if only the first lines of paragraphs are. */
  private static List<List<String>> splitAtIndents(List<String> lines) {
    int margin = lines.stream().mapToInt(PlainTextBlocks::indent).min().orElse(0);
    List<String> first =
        lines.stream().filter(line -> indent(line) >= margin + MIN_INDENT).toList();
    boolean isMarked =
        (first.contains(lines.getFirst()) || first.size() * 2 <= lines.size())
            && first.stream().noneMatch(line -> Character.isLowerCase(line.strip().charAt(0)));
    List<List<String>> paragraphs = new ArrayList<>();
    for (String line : lines) {
      if (paragraphs.isEmpty() || (isMarked && indent(line) >= margin + MIN_INDENT)) {
        paragraphs.add(new ArrayList<>());
      }
      paragraphs.getLast().add(line);
    }
    return paragraphs;
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length() + (line.startsWith("\t") ? MIN_INDENT : 0);
  }

  /** The lines, split before each list item and each note. */
  private static List<List<String>> splitItems(List<String> lines) {
    List<List<String>> items = new ArrayList<>();
    int next = 1;
    for (String line : lines) {
      int number = ListMarkers.number(line);
      boolean begins = ListMarkers.isBullet(line) || NOTE.matcher(line).find() || number == next;
      if (items.isEmpty() || begins) {
        items.add(new ArrayList<>());
      }
      next = number == next ? next + 1 : next;
      items.getLast().add(line);
    }
    return items;
  }

  private void addParagraph(String text) {
    Matcher note = NOTE.matcher(text.strip());
    if (note.find() && takeMark(note.group(1))) {
      notes.addNote(note.group(1), blocks.size());
      add(Block.of(Form.FOOTNOTE, text.strip().substring(note.end())));
    } else {
      add(Block.text(text));
    }
  }

  /** Removes a note's mark from the paragraph that contains it; returns whether there was one. */
  private boolean takeMark(String mark) {
    Pattern behindWord = Pattern.compile("(?<=[\\p{L}.,;:!?”’\"')])" + Pattern.quote(mark));
    for (int i = 0; i < blocks.size(); i++) {
      String text = blocks.get(i).text();
      Matcher found = behindWord.matcher(text);
      if (text.contains(mark) && found.find()) {
        blocks.set(i, blocks.get(i).withText(found.replaceFirst("")));
        notes.addMark(mark, i);
        return true;
      }
    }
    return false;
  }

  private void add(Block block) {
    String words = Typography.clean(block.text());
    if (!words.isEmpty()) {
      blocks.add(block.withText(words));
    }
  }
}
