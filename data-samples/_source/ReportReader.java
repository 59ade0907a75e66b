import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the blocks of a report: headings, paragraphs, lists, quotations, a table, footnotes. */
final class ReportReader {
  private static final Pattern HEADING = Pattern.compile("(#{1,3}) (.+)");
  private static final Pattern NOTE = Pattern.compile("\\[\\^(\\w+)\\]: (.+)");

  private final List<String> complaints;
  private final List<Block> blocks = new ArrayList<>();
  private final Map<String, String> notes = new LinkedHashMap<>();

  ReportReader(List<String> complaints) {
    this.complaints = complaints;
  }

  Body.Report read(List<String> texts, String title) {
    texts.forEach(text -> block(text.strip().lines().map(String::strip).toList(), title));
    checkNotes(String.join("\n", texts));
    return new Body.Report(blocks, notes);
  }

  private void block(List<String> lines, String title) {
    String first = lines.getFirst();
    if (allStart(lines, "- ")) {
      blocks.add(new Block.Bullets(lines.stream().map(line -> line.substring(2)).toList()));
    } else if (allStart(lines, "> ")) {
      blocks.add(
          new Block.Quotation(
              lines.stream().map(line -> line.substring(2)).collect(Collectors.joining(" "))));
    } else if (allStart(lines, "|")) {
      grid(lines);
    } else if (allStart(lines, "[^")) {
      lines.forEach(this::note);
    } else if (lines.size() > 1) {
      complaints.add("block of more than one line: " + first);
    } else {
      line(first, title);
    }
  }

  private static boolean allStart(List<String> lines, String mark) {
    return lines.stream().allMatch(line -> line.startsWith(mark));
  }

  private void line(String text, String title) {
    Matcher heading = HEADING.matcher(text);
    if (!heading.matches()) {
      blocks.add(new Block.Paragraph(text));
    } else if (heading.group(1).length() > 1) {
      blocks.add(new Block.Heading(heading.group(1).length(), heading.group(2)));
    } else if (!heading.group(2).equals(title)) {
      complaints.add("title of the body is not that of the header: " + text);
    }
  }

  private void grid(List<String> lines) {
    List<List<String>> rows = lines.stream().map(ReportReader::cells).toList();
    if (rows.stream().anyMatch(row -> row.size() != rows.getFirst().size())) {
      complaints.add("table rows differ in length: " + lines.getFirst());
    }
    blocks.add(new Block.Grid(rows));
  }

  private static List<String> cells(String line) {
    String inner = line.replaceAll("^\\|\\s*|\\s*\\|$", "");
    return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
  }

  private void note(String line) {
    Matcher note = NOTE.matcher(line);
    if (note.matches()) {
      notes.put(note.group(1), note.group(2));
    } else {
      complaints.add("no footnote: " + line);
    }
  }

  private void checkNotes(String text) {
    for (String id : notes.keySet()) {
      if (!text.matches("(?s).*\\[\\^" + id + "\\](?!:).*")) {
        complaints.add("footnote without a mark: " + id);
      }
    }
    Matcher mark = Footnotes.MARK.matcher(text);
    while (mark.find()) {
      if (!notes.containsKey(mark.group(1))) {
        complaints.add("mark without a footnote: " + mark.group());
      }
    }
  }
}
