package crosscase.serve.reading;

import crosscase.corpus.Coding;
import crosscase.corpus.Span;
import crosscase.search.StoredDocument;
import crosscase.serve.web.Link;
import crosscase.serve.web.Segment;
import crosscase.themes.Theme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays a document out as its reader wants it: paragraphs under their speakers, themes beside. */
final class DocumentLayout {
  private static final int MINUTE = 60;
  private static final int SECOND_MS = 1_000;

  private final Map<String, Theme> themes;
  private final Map<Integer, List<Coding>> codings;
  private final Map<Integer, List<Span>> matches;
  private final Link here;
  private int matchCount;

  DocumentLayout(
      Map<String, Theme> themes,
      List<Coding> codings,
      Map<Integer, List<Span>> matches,
      Link here) {
    this.themes = themes;
    this.codings = codings.stream().collect(Collectors.groupingBy(Coding::sentence));
    this.matches = matches;
    this.here = here;
  }

  /** How many matches have been laid out. */
  int matches() {
    return matchCount;
  }

  List<ReadPage.Paragraph> paragraphs(List<StoredDocument.DocumentSentence> lines) {
    List<ReadPage.Paragraph> blocks = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= lines.size(); to++) {
      if (to == lines.size() || lines.get(to).paragraph() != lines.get(from).paragraph()) {
        blocks.add(paragraph(from == 0 ? null : lines.get(from - 1), lines.subList(from, to)));
        from = to;
      }
    }
    return blocks;
  }

  private ReadPage.Paragraph paragraph(
      StoredDocument.@Nullable DocumentSentence before,
      List<StoredDocument.DocumentSentence> lines) {
    StoredDocument.DocumentSentence first = lines.getFirst();
    boolean newPage = before == null || !before.page().equals(first.page());
    boolean newTurn = before == null || before.turn() != first.turn();
    List<ReadPage.Sentence> said = lines.stream().map(this::sentence).toList();
    return new ReadPage.Paragraph(
        newPage ? first.page() : "",
        newTurn ? first.speaker() : "",
        newTurn ? first.role() : "",
        newTurn ? time(first.startMs()) : "",
        first.form(),
        first.voice(),
        first.attribution(),
        said,
        themesOfParagraph(said));
  }

  private ReadPage.Sentence sentence(StoredDocument.DocumentSentence line) {
    List<ReadPage.ThemeCount> codes =
        codings.getOrDefault(line.number(), List.of()).stream().map(this::themeCount).toList();
    return new ReadPage.Sentence(line.number(), pieces(line), codes);
  }

  private ReadPage.ThemeCount themeCount(Coding coding) {
    Theme theme = themes.getOrDefault(coding.theme(), Theme.withoutQueries(coding.theme()));
    return new ReadPage.ThemeCount(
        theme.id(), theme.label(), 1, coding.negated(), here + "#s" + coding.sentence());
  }

  /** The themes of a paragraph, each once. */
  private static List<ReadPage.ThemeCount> themesOfParagraph(List<ReadPage.Sentence> said) {
    Map<String, ReadPage.ThemeCount> once = new LinkedHashMap<>();
    for (ReadPage.Sentence sentence : said) {
      for (ReadPage.ThemeCount code : sentence.themes()) {
        once.merge(code.id(), code, DocumentLayout::sum);
      }
    }
    return List.copyOf(once.values());
  }

  private static ReadPage.ThemeCount sum(ReadPage.ThemeCount one, ReadPage.ThemeCount other) {
    boolean denied = one.negated() && other.negated();
    return new ReadPage.ThemeCount(
        one.id(), one.label(), one.count() + other.count(), denied, one.link());
  }

  private List<ReadPage.TextPiece> pieces(StoredDocument.DocumentSentence line) {
    List<Span> spans =
        matches.getOrDefault(line.number(), List.of()).stream()
            .map(s -> new Span(s.begin() - line.begin(), s.end() - line.begin()))
            .toList();
    List<ReadPage.TextPiece> pieces = new ArrayList<>();
    int begin = line.begin();
    for (Segment segment : Segment.of(line.text(), spans)) {
      pieces.add(
          new ReadPage.TextPiece(segment.text(), segment.marked() ? ++matchCount : 0, begin));
      begin += segment.text().length();
    }
    return pieces;
  }

  /** The themes of the document in the order of the codebook, with how many sentences each has. */
  List<ReadPage.ThemeCount> legend(List<String> order) {
    List<ReadPage.ThemeCount> legend = new ArrayList<>();
    for (String id : order) {
      List<ReadPage.ThemeCount> found =
          codings.values().stream()
              .flatMap(List::stream)
              .filter(coding -> coding.theme().equals(id))
              .sorted(Comparator.comparingInt(Coding::sentence))
              .map(this::themeCount)
              .toList();
      found.stream().reduce(DocumentLayout::sum).ifPresent(legend::add);
    }
    return legend;
  }

  /** Where in the document themes and matches are; matches are the first column. */
  List<ReadPage.OverviewMark> overview(
      List<String> order, List<StoredDocument.DocumentSentence> lines) {
    List<String> columns = legend(order).stream().map(ReadPage.ThemeCount::id).toList();
    List<ReadPage.OverviewMark> marks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int number = lines.get(i).number();
      if (matches.containsKey(number)) {
        marks.add(new ReadPage.OverviewMark("", 0, number, "match in sentence " + number));
      }
      for (Coding coding : codings.getOrDefault(number, List.of())) {
        int column = columns.indexOf(coding.theme()) + 1;
        String words = themeCount(coding).label() + ", sentence " + number;
        marks.add(new ReadPage.OverviewMark(coding.theme(), column, number, words));
      }
    }
    return marks;
  }

  private static String time(OptionalLong startMs) {
    if (startMs.isEmpty()) {
      return "";
    }
    long seconds = startMs.getAsLong() / SECOND_MS;
    long minutes = seconds / MINUTE;
    return minutes < MINUTE
        ? "%d:%02d".formatted(minutes, seconds % MINUTE)
        : "%d:%02d:%02d".formatted(minutes / MINUTE, minutes % MINUTE, seconds % MINUTE);
  }
}
