package crosscase.serve;

import crosscase.corpus.Coding;
import crosscase.corpus.Span;
import crosscase.search.ReadDocument;
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
final class Layout {
  private static final int MINUTE = 60;
  private static final int SECOND_MS = 1_000;

  private final Map<String, Theme> themes;
  private final Map<Integer, List<Coding>> codings;
  private final Map<Integer, List<Span>> matches;
  private final Link here;
  private int match;

  Layout(
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
    return match;
  }

  List<ReadPage.Block> blocks(List<ReadDocument.Line> lines) {
    List<ReadPage.Block> blocks = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= lines.size(); to++) {
      if (to == lines.size() || lines.get(to).paragraph() != lines.get(from).paragraph()) {
        blocks.add(block(from == 0 ? null : lines.get(from - 1), lines.subList(from, to)));
        from = to;
      }
    }
    return blocks;
  }

  private ReadPage.Block block(ReadDocument.@Nullable Line before, List<ReadDocument.Line> lines) {
    ReadDocument.Line first = lines.getFirst();
    boolean newPage = before == null || !before.page().equals(first.page());
    boolean newTurn = before == null || before.turn() != first.turn();
    List<ReadPage.Said> said = lines.stream().map(this::said).toList();
    return new ReadPage.Block(
        newPage ? first.page() : "",
        newTurn ? first.speaker() : "",
        newTurn ? first.role() : "",
        newTurn ? time(first.startMs()) : "",
        first.form(),
        first.voice(),
        first.attribution(),
        said,
        beside(said));
  }

  private ReadPage.Said said(ReadDocument.Line line) {
    List<ReadPage.Coded> codes =
        codings.getOrDefault(line.number(), List.of()).stream().map(this::coded).toList();
    return new ReadPage.Said(line.number(), pieces(line), codes);
  }

  private ReadPage.Coded coded(Coding coding) {
    Theme theme = themes.getOrDefault(coding.theme(), Theme.byHand(coding.theme()));
    return new ReadPage.Coded(
        theme.id(), theme.label(), 1, coding.negated(), here + "#s" + coding.sentence());
  }

  /** The themes of a paragraph, each once. */
  private static List<ReadPage.Coded> beside(List<ReadPage.Said> said) {
    Map<String, ReadPage.Coded> once = new LinkedHashMap<>();
    for (ReadPage.Said sentence : said) {
      for (ReadPage.Coded code : sentence.codes()) {
        once.merge(code.id(), code, Layout::both);
      }
    }
    return List.copyOf(once.values());
  }

  private static ReadPage.Coded both(ReadPage.Coded one, ReadPage.Coded other) {
    boolean denied = one.denied() && other.denied();
    return new ReadPage.Coded(
        one.id(), one.label(), one.count() + other.count(), denied, one.link());
  }

  private List<ReadPage.Piece> pieces(ReadDocument.Line line) {
    List<Span> spans =
        matches.getOrDefault(line.number(), List.of()).stream()
            .map(s -> new Span(s.begin() - line.begin(), s.end() - line.begin()))
            .toList();
    List<ReadPage.Piece> pieces = new ArrayList<>();
    int begin = line.begin();
    for (Segment segment : Segment.of(line.text(), spans)) {
      pieces.add(new ReadPage.Piece(segment.text(), segment.marked() ? ++match : 0, begin));
      begin += segment.text().length();
    }
    return pieces;
  }

  /** The themes of the document in the order of the codebook, with how many sentences each has. */
  List<ReadPage.Coded> legend(List<String> order) {
    List<ReadPage.Coded> legend = new ArrayList<>();
    for (String id : order) {
      List<ReadPage.Coded> found =
          codings.values().stream()
              .flatMap(List::stream)
              .filter(coding -> coding.theme().equals(id))
              .sorted(Comparator.comparingInt(Coding::sentence))
              .map(this::coded)
              .toList();
      found.stream().reduce(Layout::both).ifPresent(legend::add);
    }
    return legend;
  }

  /** Where in the document themes and matches are; matches are the first column. */
  List<ReadPage.Mark> map(List<String> order, List<ReadDocument.Line> lines) {
    List<String> columns = legend(order).stream().map(ReadPage.Coded::id).toList();
    List<ReadPage.Mark> marks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int number = lines.get(i).number();
      if (matches.containsKey(number)) {
        marks.add(new ReadPage.Mark("", 0, number, "match in sentence " + number));
      }
      for (Coding coding : codings.getOrDefault(number, List.of())) {
        int column = columns.indexOf(coding.theme()) + 1;
        String words = coded(coding).label() + ", sentence " + number;
        marks.add(new ReadPage.Mark(coding.theme(), column, number, words));
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
