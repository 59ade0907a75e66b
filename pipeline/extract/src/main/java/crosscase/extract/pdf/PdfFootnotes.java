package crosscase.extract.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Extracts footnotes from the bottom of pages, and endnotes from the end of the file.
 *
 * <p>A group of lines at the end of a page that begins with a small number is a note if that number
 * follows a word above it or, if the file ends in notes, on an earlier page. The number there is
 * replaced by a private-use character until the note is put back after its paragraph.
 */
final class PdfFootnotes {
  /** Precedes letters that are smaller than those before them. */
  static final char SMALLER_MARK = '\uF8FF';

  private static final Pattern PRIVATE = Pattern.compile("[\uE000-\uF8FF]");
  private static final Pattern LAST_MARK = Pattern.compile(SMALLER_MARK + "[\\divx]{1,4}$");
  private static final char FIRST_MARK = '\uE000';
  private static final Pattern BEGINNING =
      Pattern.compile("^\uF8FF?(\\d{1,2}|[ivx]{1,5})\\s+\uF8FF?(?=[\\p{Lu}\"“‘'])");

  /** The size of small print, relative to the text. */
  private static final float SMALLER_THAN_TEXT = 0.95f;

  private final float textSize;
  private final List<List<String>> notes = new ArrayList<>();

  /** Takes the most common size of the letters. */
  PdfFootnotes(float textSize) {
    this.textSize = textSize;
  }

  /** The pages without their notes, which this object keeps. */
  List<PdfPage> extractNotes(List<PdfPage> pages) {
    List<PdfPage> lifted = new ArrayList<>(pages.stream().map(this::extractNotes).toList());
    for (int i = lifted.size() - 1; i > 0; i--) {
      List<List<PdfLine>> groups = new ArrayList<>(lifted.get(i).groups());
      Deque<List<PdfLine>> endnotes = new ArrayDeque<>();
      while (!groups.isEmpty() && BEGINNING.matcher(groups.getLast().getFirst().text()).find()) {
        splitNotes(groups.removeLast()).reversed().forEach(endnotes::push);
      }
      endnotes.removeIf(note -> isMarkedEarlier(lifted, note));
      groups.addAll(endnotes);
      lifted.set(i, new PdfPage(lifted.get(i).number(), groups));
      if (!groups.isEmpty()) {
        break;
      }
    }
    return lifted;
  }

  private boolean isMarkedEarlier(List<PdfPage> pages, List<PdfLine> note) {
    for (int i = 0; i < pages.size(); i++) {
      List<List<PdfLine>> groups = new ArrayList<>(pages.get(i).groups());
      if (!groups.contains(note) && replaceMark(groups, note)) {
        pages.set(i, new PdfPage(pages.get(i).number(), groups));
        return true;
      }
    }
    return false;
  }

  private PdfPage extractNotes(PdfPage page) {
    List<List<PdfLine>> groups = new ArrayList<>(page.groups());
    List<List<PdfLine>> found = new ArrayList<>();
    while (!groups.isEmpty() && BEGINNING.matcher(groups.getLast().getFirst().text()).find()) {
      found.addAll(0, splitNotes(groups.removeLast()));
    }
    for (List<PdfLine> note : found) {
      if (!replaceMark(groups, note) && !putAtEnd(groups, note)) {
        groups.add(note);
      }
    }
    return new PdfPage(page.number(), groups);
  }

  /**
   * Puts a note without a mark after the last paragraph of its page, so that it does not cut a
   * sentence that continues on the next page; only small print can be such a note.
   */
  private boolean putAtEnd(List<List<PdfLine>> groups, List<PdfLine> note) {
    if (groups.isEmpty() || isFull() || note.getFirst().size() >= SMALLER_THAN_TEXT * textSize) {
      return false;
    }
    List<PdfLine> last = new ArrayList<>(groups.getLast());
    last.set(last.size() - 1, last.getLast().withText(last.getLast().text() + nextMark()));
    groups.set(groups.size() - 1, last);
    Matcher beginning = BEGINNING.matcher(note.getFirst().text());
    notes.add(withoutNumber(note, beginning.find() ? beginning.end() : 0));
    return true;
  }

  private boolean isFull() {
    return FIRST_MARK + notes.size() >= SMALLER_MARK;
  }

  private String nextMark() {
    return String.valueOf((char) (FIRST_MARK + notes.size()));
  }

  /** The notes to which a text refers, in order, each without its number. */
  List<List<String>> notesMarkedIn(String text) {
    return text.chars()
        .map(character -> character - FIRST_MARK)
        .filter(number -> number >= 0 && number < notes.size())
        .mapToObj(notes::get)
        .toList();
  }

  static String withoutMarks(String text) {
    return PRIVATE.matcher(text).replaceAll("");
  }

  /** Also without a small number at the end. */
  static String withoutLastMark(String line) {
    return withoutMarks(LAST_MARK.matcher(line).replaceAll(""));
  }

  private static List<List<PdfLine>> splitNotes(List<PdfLine> group) {
    List<List<PdfLine>> notes = new ArrayList<>();
    for (PdfLine line : group) {
      if (notes.isEmpty() || BEGINNING.matcher(line.text()).find()) {
        notes.add(new ArrayList<>());
      }
      notes.getLast().add(line);
    }
    return notes;
  }

  private boolean replaceMark(List<List<PdfLine>> groups, List<PdfLine> note) {
    Matcher beginning = BEGINNING.matcher(note.getFirst().text());
    if (!beginning.find() || isFull()) {
      return false;
    }
    Pattern mark = markPattern(beginning.group(1));
    for (int i = 0; i < groups.size(); i++) {
      List<PdfLine> lines = new ArrayList<>(groups.get(i));
      for (int j = 0; j < lines.size(); j++) {
        Matcher found = mark.matcher(lines.get(j).text());
        if (found.find()) {
          lines.set(j, lines.get(j).withText(found.replaceFirst(nextMark())));
          groups.set(i, lines);
          notes.add(withoutNumber(note, beginning.end()));
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Matches the number if it is small or directly after a word; between a word and a roman numeral
   * there must be punctuation, because the numeral could be the end of the word.
   */
  private static Pattern markPattern(String number) {
    String stops = Character.isDigit(number.charAt(0)) ? "{0,2}" : "{1,2}";
    return Pattern.compile(
        "(?:"
            + SMALLER_MARK
            + "|(?<=\\p{L}[.,;:!?)”\"’']"
            + stops
            + "))"
            + number
            + "(?=[\\s.,;:)]|$)");
  }

  private static List<String> withoutNumber(List<PdfLine> note, int begin) {
    List<String> lines = new ArrayList<>(note.stream().map(PdfLine::text).toList());
    lines.set(0, lines.getFirst().substring(begin));
    return lines;
  }
}
