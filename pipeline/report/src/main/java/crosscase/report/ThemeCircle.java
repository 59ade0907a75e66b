package crosscase.report;

import crosscase.association.CaseCounts;
import crosscase.jobs.Cooccurrence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The notable pairs as a picture: themes round a circle, those that meet most beside each other,
 * with a line between each two that go together and a broken one between those that stay apart.
 */
final class ThemeCircle {
  private static final double WIDTH = 860;
  private static final double MIDDLE = WIDTH / 2;
  private static final double LARGEST_NODE = 15;
  private static final int CROWDED = 22;

  private final ReportLabels words;
  private final CaseCounts counts;
  private final List<NotablePair> pairs;
  private final List<String> themes;
  private final Map<String, Double> angles = new HashMap<>();
  private final double across;
  private final double down;

  ThemeCircle(ReportLabels words, Cooccurrence found, List<NotablePair> pairs) {
    this.words = words;
    this.counts = found.counts();
    this.pairs = pairs;
    this.themes = inOrder(found.themes());
    for (int i = 0; i < themes.size(); i++) {
      angles.put(themes.get(i), 2 * Math.PI * i / themes.size() - Math.PI / 2);
    }
    boolean crowded = themes.size() > CROWDED;
    this.across = crowded ? 230 : 240;
    this.down = crowded ? 230 : Math.max(150, 15 * themes.size());
  }

  /** After each theme the one that meets it in most units, of those that are left. */
  private List<String> inOrder(List<String> all) {
    List<String> left =
        new ArrayList<>(
            all.stream().sorted(Comparator.comparingLong(this::count).reversed()).toList());
    List<String> order = new ArrayList<>();
    while (!left.isEmpty()) {
      String last = order.isEmpty() ? "" : order.getLast();
      String next =
          left.stream().max(Comparator.comparingLong(theme -> both(last, theme))).orElseThrow();
      String chosen = both(last, next) == 0 ? left.getFirst() : next;
      left.remove(chosen);
      order.add(chosen);
    }
    return order;
  }

  private long count(String theme) {
    return counts.cases().stream().mapToLong(name -> counts.unitsWith(name, theme)).sum();
  }

  private long both(String some, String other) {
    return pairs.stream()
        .filter(NotablePair::isTogether)
        .map(NotablePair::pair)
        .filter(
            pair ->
                (pair.first().equals(some) && pair.second().equals(other))
                    || (pair.first().equals(other) && pair.second().equals(some)))
        .mapToLong(pair -> pair.both())
        .sum();
  }

  private double angle(String theme) {
    return angles.getOrDefault(theme, 0.0);
  }

  private double x(String theme) {
    return MIDDLE + across * Math.cos(angle(theme));
  }

  private double y(String theme) {
    return height() / 2 + down * Math.sin(angle(theme));
  }

  private double height() {
    return 2 * down + (themes.size() > CROWDED ? 340 : 80);
  }

  Markup draw() {
    String box = "0 0 %s %s".formatted(Figures.place(WIDTH), Figures.place(height()));
    Markup out =
        new Markup().open("svg", "viewBox", box, "role", "img", "aria-labelledby", "network-title");
    out.open("title", "id", "network-title")
        .text("The notable pairs of themes as a network; the table below says the same")
        .close("title");
    pairs.forEach(pair -> edge(out, pair));
    themes.forEach(theme -> node(out, theme));
    return out.close("svg");
  }

  private void edge(Markup out, NotablePair notable) {
    String first = notable.pair().first();
    String second = notable.pair().second();
    double bendX = MIDDLE + 0.45 * ((x(first) + x(second)) / 2 - MIDDLE);
    double bendY = height() / 2 + 0.45 * ((y(first) + y(second)) / 2 - height() / 2);
    String path =
        "M%s %s Q%s %s %s %s"
            .formatted(
                Figures.place(x(first)),
                Figures.place(y(first)),
                Figures.place(bendX),
                Figures.place(bendY),
                Figures.place(x(second)),
                Figures.place(y(second)));
    out.open(
            "path",
            "class",
            notable.isTogether() ? "together" : "apart",
            "d",
            path,
            "stroke-width",
            Figures.place(width(notable.oddsRatio())))
        .element(
            "title",
            "%s and %s: odds ratio %s"
                .formatted(
                    words.themeLabel(first),
                    words.themeLabel(second),
                    Figures.ratio(notable.oddsRatio())))
        .close("path");
  }

  /** Twice the odds makes a line one wider; never together is as far apart as can be. */
  private static double width(double oddsRatio) {
    double doublings = Math.abs(Math.log(oddsRatio) / Math.log(2));
    return Math.min(8, 1 + doublings);
  }

  private void node(Markup out, String theme) {
    double radius = 3 + (LARGEST_NODE - 3) * Math.sqrt((double) count(theme) / largest());
    String units = "%s %s".formatted(Figures.count(count(theme)), words.units());
    out.open(
            "circle",
            "class",
            "node",
            "cx",
            Figures.place(x(theme)),
            "cy",
            Figures.place(y(theme)),
            "r",
            Figures.place(radius))
        .element("title", words.themeLabel(theme) + ": " + units)
        .close("circle");
    label(out, theme, radius + 6);
  }

  private long largest() {
    return Math.max(1, themes.stream().mapToLong(this::count).max().orElse(1));
  }

  private void label(Markup out, String theme, double distance) {
    double cos = Math.cos(angle(theme));
    double sin = Math.sin(angle(theme));
    double x = x(theme) + distance * cos;
    double y = y(theme) + distance * sin;
    boolean crowded = themes.size() > CROWDED;
    boolean left = cos < -1e-9;
    double turn = Math.toDegrees(angle(theme)) + (left ? 180 : 0);
    String upright = Math.abs(cos) < 0.05 ? "middle" : left ? "end" : "start";
    out.element(
        "text",
        words.themeLabel(theme),
        "x",
        Figures.place(x),
        "y",
        Figures.place(crowded ? y : y + 4 + 8 * sin * (Math.abs(cos) < 0.05 ? 1 : 0)),
        "text-anchor",
        crowded ? (left ? "end" : "start") : upright,
        "transform",
        crowded
            ? "rotate(%s %s %s)".formatted(Figures.place(turn), Figures.place(x), Figures.place(y))
            : "rotate(0)");
  }
}
