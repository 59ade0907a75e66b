package crosscase.figures;

import crosscase.association.PairEvidence;
import crosscase.association.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A network of pairs of themes. A solid line joins two themes that go together, a dashed line two
 * that stay apart, a dotted line two whose association differs between cases. Wider lines show a
 * stronger association, larger nodes a more frequent theme.
 *
 * <p>The wide drawing places the themes around an ellipse; the narrow one lists them and draws arcs
 * beside the list. Labels never overlap in either. Themes without a pair are named, not drawn.
 *
 * @param shown which pairs these are, for example {@code pairs with q at most 0.05}
 */
public record PairNetwork(
    String title,
    Verdict.Terms terms,
    PairMeasure measure,
    String shown,
    List<Node> nodes,
    List<Edge> edges)
    implements Figure {
  /** The highest q-value of the pairs shown by default. */
  public static final double DEFAULT_MAX_Q = 0.05;

  /** Describes the pairs whose verdict {@linkplain Verdict#isNotable is notable}. */
  public static final String NOTABLE = "pairs that go together, stay apart or differ by case";

  /** Copies the lists and checks that each edge has both of its nodes. */
  public PairNetwork {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
    Set<String> known = new HashSet<>();
    nodes.forEach(node -> known.add(node.id()));
    for (Edge edge : edges) {
      if (!known.contains(edge.first()) || !known.contains(edge.second())) {
        throw new IllegalArgumentException(
            "The edge %s + %s lacks a node: give a node for each theme"
                .formatted(edge.first(), edge.second()));
      }
    }
  }

  /** A theme, how many units have it, and a link to them; empty for no link. */
  public record Node(String id, String label, long units, String link) {}

  /**
   * A pair of themes.
   *
   * @param value of the measure
   * @param way how the two are associated
   * @param both the units with both themes
   * @param link to these units; empty for no link
   */
  public record Edge(String first, String second, double value, Way way, long both, String link) {}

  /** How two themes are associated, which the style of their line shows. */
  public enum Way {
    TOGETHER("together"),
    APART("apart"),
    DIFFERS(Verdict.DIFFERS_BY_CASE.words());

    private final String words;

    Way(String words) {
      this.words = words;
    }

    /** The way of a pair; what its verdict does not settle is the direction that its test saw. */
    public static Way of(PairEvidence pair) {
      if (pair.verdict() == Verdict.DIFFERS_BY_CASE) {
        return DIFFERS;
      }
      return pair.test().observed() > pair.test().expected() ? TOGETHER : APART;
    }

    String words() {
      return words;
    }

    /** The CSS class of the line. */
    String style() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Describes the pairs up to a q-value: {@code pairs with q at most 0.05}. */
  public static String withMaxQ(double maxQ) {
    return "pairs with q at most " + written(maxQ);
  }

  static String written(double maxQ) {
    return BigDecimal.valueOf(maxQ).stripTrailingZeros().toPlainString();
  }

  /** The themes that have a pair, with strongly associated themes next to each other. */
  List<Node> drawn() {
    Set<String> used = new HashSet<>();
    edges.forEach(edge -> used.addAll(List.of(edge.first(), edge.second())));
    List<Node> connected = nodes.stream().filter(node -> used.contains(node.id())).toList();
    return NodeOrder.of(connected, edges, measure);
  }

  /** A sentence about what is shown and what is not. */
  String note() {
    Set<Node> drawn = new HashSet<>(drawn());
    List<String> left =
        nodes.stream().filter(node -> !drawn.contains(node)).map(Node::label).toList();
    if (edges.isEmpty()) {
      return "There are no %s.".formatted(shown);
    }
    String all = "Shown: %s.".formatted(shown);
    return left.isEmpty()
        ? all
        : "%s Themes without such a pair: %s.".formatted(all, String.join(", ", left));
  }

  String words(Node node) {
    return "%s: %s %s".formatted(node.label(), Numbers.count(node.units()), terms.units());
  }

  String words(Edge edge) {
    Map<String, String> labels = labels();
    return "%s and %s: %s, %s %s, %s %s with both"
        .formatted(
            labels.get(edge.first()),
            labels.get(edge.second()),
            edge.way().words(),
            measure.label(),
            measure.text(edge.value()),
            Numbers.count(edge.both()),
            terms.units());
  }

  private Map<String, String> labels() {
    Map<String, String> labels = new HashMap<>();
    nodes.forEach(node -> labels.put(node.id(), node.label()));
    return labels;
  }

  @Override
  public FigureTable table() {
    Map<String, String> labels = labels();
    List<FigureTable.Row> rows = new ArrayList<>();
    for (Edge edge : edges) {
      String pair = labels.get(edge.first()) + " and " + labels.get(edge.second());
      String both = Numbers.count(edge.both());
      String words = "%s: %s %s".formatted(pair, both, terms.units());
      rows.add(
          new FigureTable.Row(
              pair,
              "",
              List.of(
                  FigureTable.Cell.ofWords(edge.way().words()),
                  new FigureTable.Cell(
                      both, "", edge.link().isEmpty() ? "" : words, edge.link(), ""),
                  FigureTable.Cell.of(measure.text(edge.value())))));
    }
    List<String> columns =
        List.of("pair", "association", terms.units() + " with both", measure.label());
    return new FigureTable(title + ". " + note(), "network-table", columns, rows);
  }

  @Override
  public Markup html(String id) {
    return new Markup()
        .open("div", "class", "figure", "id", id)
        .append(new NetworkDrawing(this, SvgWriter.Canvas.wide(id)).draw())
        .append(new NetworkDrawing(this, SvgWriter.Canvas.narrow(id)).draw())
        .element("p", "", "class", "figure-status", "aria-hidden", "true")
        .close("div");
  }

  @Override
  public String svgFile() {
    return new NetworkDrawing(this, SvgWriter.Canvas.FILE).draw().toString();
  }
}
