package crosscase.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lifts footnotes from the feet of pages.
 *
 * <p>A group of lines at the end of a page that begins with a small number is a note if that number
 * stands behind a word above it; the mark there becomes a private character until the note is put
 * back after its paragraph.
 */
final class PdfNotes {
  private static final char FIRST_MARK = '\uE000';
  private static final Pattern BEGINNING = Pattern.compile("^(\\d{1,2})\\s+(?=[\\p{Lu}\"“‘'])");

  private final List<List<String>> notes = new ArrayList<>();

  /** The page without its notes, which are kept here. */
  PdfPage lift(PdfPage page) {
    List<List<PdfLine>> groups = new ArrayList<>(page.groups());
    List<List<PdfLine>> found = new ArrayList<>();
    while (!groups.isEmpty() && BEGINNING.matcher(groups.getLast().getFirst().text()).find()) {
      found.addAll(0, split(groups.removeLast()));
    }
    for (List<PdfLine> note : found) {
      if (!mark(groups, note)) {
        groups.add(note);
      }
    }
    return new PdfPage(page.number(), groups);
  }

  /** The notes whose marks stand in a text, in order; each without its number. */
  List<List<String>> of(String text) {
    return text.chars()
        .map(character -> character - FIRST_MARK)
        .filter(number -> number >= 0 && number < notes.size())
        .mapToObj(notes::get)
        .toList();
  }

  static String withoutMarks(String text) {
    return text.replaceAll("[\uE000-\uF8FF]", "");
  }

  private static List<List<PdfLine>> split(List<PdfLine> group) {
    List<List<PdfLine>> notes = new ArrayList<>();
    for (PdfLine line : group) {
      if (notes.isEmpty() || BEGINNING.matcher(line.text()).find()) {
        notes.add(new ArrayList<>());
      }
      notes.getLast().add(line);
    }
    return notes;
  }

  private boolean mark(List<List<PdfLine>> groups, List<PdfLine> note) {
    Matcher beginning = BEGINNING.matcher(note.getFirst().text());
    if (!beginning.find() || FIRST_MARK + notes.size() > '\uF8FF') {
      return false;
    }
    Pattern mark =
        Pattern.compile("(?<=\\p{L}[.,;:!?)”\"’']{0,2})" + beginning.group(1) + "(?=[\\s.,;:)]|$)");
    for (int i = 0; i < groups.size(); i++) {
      List<PdfLine> lines = new ArrayList<>(groups.get(i));
      for (int j = 0; j < lines.size(); j++) {
        Matcher found = mark.matcher(lines.get(j).text());
        if (found.find()) {
          String marked = String.valueOf((char) (FIRST_MARK + notes.size()));
          lines.set(j, lines.get(j).saying(found.replaceFirst(marked)));
          groups.set(i, lines);
          notes.add(withoutNumber(note, beginning.end()));
          return true;
        }
      }
    }
    return false;
  }

  private static List<String> withoutNumber(List<PdfLine> note, int begin) {
    List<String> lines = new ArrayList<>(note.stream().map(PdfLine::text).toList());
    lines.set(0, lines.getFirst().substring(begin));
    return lines;
  }
}
