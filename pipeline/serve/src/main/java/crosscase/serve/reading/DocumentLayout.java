package crosscase.serve.reading;

import crosscase.corpus.Coding;
import crosscase.corpus.Span;
import crosscase.search.StoredDocument;
import crosscase.serve.web.Link;
import crosscase.serve.web.Parameters;
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

/**
 * Lays a document out for reading: paragraphs under their speakers, with their themes beside them.
 */
final class DocumentLayout {
  private static final int MINUTE = 60;
  private static final int SECOND_MS = 1_000;

  private final Map<String, Theme> themes;
  private final Map<Integer, List<Coding>> codings;
  private final Map<Integer, List<Span>> matches;
  private final Link here;
  private final List<MatchNavigation.Position> matchPositions = new ArrayList<>();

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

  /** Where the matches of the paragraphs laid out so far are. */
  List<MatchNavigation.Position> matchPositions() {
    return List.copyOf(matchPositions);
  }

  List<ReadPage.Paragraph> paragraphs(List<StoredDocument.DocumentSentence> lines) {
    List<ReadPage.Paragraph> paragraphs = new ArrayList<>();
    StoredDocument.@Nullable DocumentSentence before = null;
    for (List<StoredDocument.DocumentSentence> paragraph : StoredDocument.paragraphs(lines)) {
      paragraphs.add(paragraph(before, paragraph));
      before = paragraph.getLast();
    }
    return paragraphs;
  }

  private ReadPage.Paragraph paragraph(
      StoredDocument.@Nullable DocumentSentence before,
      List<StoredDocument.DocumentSentence> lines) {
    StoredDocument.DocumentSentence first = lines.getFirst();
    boolean newPage = before == null || !before.page().equals(first.page());
    boolean newTurn = before == null || before.turn() != first.turn();
    List<ReadPage.Sentence> sentences = lines.stream().map(this::sentence).toList();
    return new ReadPage.Paragraph(
        newPage ? first.page() : "",
        newTurn ? first.speaker() : "",
        newTurn ? first.role() : "",
        newTurn ? time(first.startMs()) : "",
        first.form(),
        first.voice(),
        first.attribution(),
        sentences,
        themesOfParagraph(sentences));
  }

  private ReadPage.Sentence sentence(StoredDocument.DocumentSentence line) {
    List<ReadPage.ThemeCount> themesHere =
        codings.getOrDefault(line.number(), List.of()).stream().map(this::themeCount).toList();
    return new ReadPage.Sentence(line.number(), pieces(line), themesHere);
  }

  private ReadPage.ThemeCount themeCount(Coding coding) {
    Theme theme = themes.getOrDefault(coding.theme(), Theme.withoutQueries(coding.theme()));
    return new ReadPage.ThemeCount(
        theme.id(), theme.label(), 1, coding.negated(), linkTo(coding.sentence()));
  }

  private String linkTo(int sentence) {
    Link link = here.without(Parameters.MATCH).without(Parameters.OFFSET);
    return link.with(Parameters.SENTENCE, Integer.toString(sentence)) + "#s" + sentence;
  }

  /** The themes of a paragraph, each once. */
  private static List<ReadPage.ThemeCount> themesOfParagraph(List<ReadPage.Sentence> sentences) {
    Map<String, ReadPage.ThemeCount> byId = new LinkedHashMap<>();
    for (ReadPage.Sentence sentence : sentences) {
      for (ReadPage.ThemeCount theme : sentence.themes()) {
        byId.merge(theme.id(), theme, DocumentLayout::sum);
      }
    }
    return List.copyOf(byId.values());
  }

  private static ReadPage.ThemeCount sum(ReadPage.ThemeCount one, ReadPage.ThemeCount other) {
    boolean negated = one.negated() && other.negated();
    return new ReadPage.ThemeCount(
        one.id(), one.label(), one.count() + other.count(), negated, one.link());
  }

  private List<ReadPage.TextPiece> pieces(StoredDocument.DocumentSentence line) {
    List<Span> spans =
        matches.getOrDefault(line.number(), List.of()).stream()
            .map(s -> new Span(s.begin() - line.begin(), s.end() - line.begin()))
            .toList();
    List<ReadPage.TextPiece> pieces = new ArrayList<>();
    int begin = line.begin();
    for (Segment segment : Segment.of(line.text(), spans)) {
      if (segment.marked()) {
        matchPositions.add(new MatchNavigation.Position(line.number(), begin));
      }
      int match = segment.marked() ? matchPositions.size() : 0;
      pieces.add(new ReadPage.TextPiece(segment.text(), match, begin));
      begin += segment.text().length();
    }
    return pieces;
  }

  /** The themes of the document in the given order, with the number of their sentences. */
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

  /** Where in the document the matches (first column) and the themes are. */
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
        String label = themeCount(coding).label() + ", sentence " + number;
        marks.add(new ReadPage.OverviewMark(coding.theme(), column, number, label));
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
