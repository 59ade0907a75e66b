package crosscase.serve.cooccurrence;

import crosscase.association.PairAcrossCases;
import crosscase.serve.web.Figures;
import crosscase.themes.Theme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Themes on an ellipse, in the order of the codebook, joined where they share sentences.
 *
 * <p>The same state gives the same picture, on a screen without scripts and on paper, too.
 *
 * @param nodes the larger, the more sentences
 * @param edges the wider, the stronger the measure
 */
public record Network(List<Node> nodes, List<Edge> edges) {
  static final Network NONE = new Network(List.of(), List.of());
  public static final int WIDTH = 960;
  public static final int HEIGHT = 560;
  private static final double ACROSS = 290;
  private static final double DOWN = 225;
  private static final double SMALLEST = 5;
  private static final double GROWTH = 19;
  private static final double WIDEST = 9;
  private static final double BESIDE = 0.15;

  public Network {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /**
   * A theme.
   *
   * @param side on which its label stands: {@code start}, {@code middle} or {@code end}
   */
  public record Node(
      CooccurrencePage.ThemeName theme,
      long x,
      long y,
      long radius,
      long labelX,
      long labelY,
      String side,
      String words,
      String link) {}

  /** A pair of themes. */
  public record Edge(Node from, Node to, double width, String words, String link) {}

  static Network of(
      List<Theme> themes,
      List<PairAcrossCases> pairs,
      LivePairs live,
      PairMeasure m,
      SentenceLinks opening) {
    Map<String, Node> nodes = nodes(themes, used(pairs), live, opening);
    double strongest = pairs.stream().mapToDouble(pair -> m.of(pair).orElse(0)).max().orElse(0);
    List<Edge> edges = new ArrayList<>();
    for (PairAcrossCases pair : pairs) {
      Node from = nodes.get(pair.first());
      Node to = nodes.get(pair.second());
      if (from != null && to != null) {
        double share = strongest <= 0 ? 0 : Math.max(0, m.of(pair).orElse(0)) / strongest;
        String words =
            "%s + %s: %s sentences, %s of %s"
                .formatted(
                    from.theme.label(),
                    to.theme.label(),
                    Figures.count(pair.both()),
                    m.label(),
                    m.formatted(pair));
        String link = opening.inAllCases(List.of(pair.first(), pair.second()));
        edges.add(new Edge(from, to, tenths(1 + WIDEST * Math.sqrt(share)), words, link));
      }
    }
    return new Network(List.copyOf(nodes.values()), edges);
  }

  private static Set<String> used(List<PairAcrossCases> pairs) {
    Set<String> used = new HashSet<>();
    pairs.forEach(pair -> used.addAll(List.of(pair.first(), pair.second())));
    return used;
  }

  private static Map<String, Node> nodes(
      List<Theme> themes, Set<String> used, LivePairs live, SentenceLinks opening) {
    List<Theme> shown = themes.stream().filter(theme -> used.contains(theme.id())).toList();
    long most =
        shown.stream().mapToLong(theme -> live.sentencesWithTheme(theme.id())).max().orElse(1);
    Map<String, Node> nodes = new TreeMap<>();
    for (int i = 0; i < shown.size(); i++) {
      Theme theme = shown.get(i);
      long with = live.sentencesWithTheme(theme.id());
      double radius = SMALLEST + GROWTH * Math.sqrt((double) with / Math.max(1, most));
      String words = "%s: %s sentences".formatted(theme.label(), Figures.count(with));
      String link = opening.inAllCases(List.of(theme.id()));
      nodes.put(theme.id(), node(theme, 2 * Math.PI * i / shown.size(), radius, words, link));
    }
    return nodes;
  }

  private static Node node(Theme theme, double angle, double radius, String words, String link) {
    double across = Math.sin(angle);
    double down = -Math.cos(angle);
    double x = WIDTH / 2.0 + ACROSS * across;
    double y = HEIGHT / 2.0 + DOWN * down;
    String side = Math.abs(across) < BESIDE ? "middle" : across > 0 ? "start" : "end";
    boolean above = side.equals("middle");
    double labelX = above ? x : x + Math.signum(across) * (radius + 6);
    double labelY = above ? y + Math.signum(down) * (radius + 10) + 4 : y + 4;
    return new Node(
        SentenceLinks.themeName(theme),
        Math.round(x),
        Math.round(y),
        Math.round(radius),
        Math.round(labelX),
        Math.round(labelY),
        side,
        words,
        link);
  }

  private static double tenths(double number) {
    return Math.round(number * 10) / 10.0;
  }
}
