package crosscase.figures;

import java.util.ArrayList;
import java.util.List;

/** Explains lines, widths and sizes with samples, in as many rows as the width requires. */
final class NetworkLegend {
  private static final double ROW = 26;
  private static final double SAMPLE = 34;
  private static final double GAP = 6;
  private static final double BETWEEN = 18;

  private final SvgWriter out;
  private final List<Item> items = new ArrayList<>();

  /** A sample with its words. */
  private record Item(double sample, String words, Sample draw) {
    double width() {
      return sample + (sample > 0 ? GAP : 0) + TextWidth.of(words);
    }
  }

  /** Draws a sample. */
  @FunctionalInterface
  private interface Sample {
    void draw(double x, double y);
  }

  NetworkLegend(PairNetwork network, SvgWriter out, List<PairNetwork.Node> nodes) {
    this.out = out;
    line("together", "together (odds ratio above 1)", 2.5);
    line("apart", "apart (below 1)", 2.5);
    if (network.edges().stream().anyMatch(edge -> edge.way() == PairNetwork.Way.DIFFERS)) {
      line("differs", PairNetwork.Way.DIFFERS.words(), 2.5);
    }
    PairMeasure measure = network.measure();
    words("Width: " + measure.label());
    for (double value : measure.examples()) {
      String inverse = measure == PairMeasure.ODDS_RATIO ? " or 1/" + measureText(value) : "";
      line("sample", measureText(value) + inverse, measure.lineWidth(value));
    }
    words("Size: " + network.terms().units());
    long most = NetworkLayout.most(nodes);
    sizes(most).forEach(units -> size(units, most));
  }

  private static String measureText(double value) {
    return value == Math.rint(value) ? Numbers.count((long) value) : String.valueOf(value);
  }

  /** Two round numbers: about the largest count, and a tenth of it. */
  private static List<Long> sizes(long most) {
    long power = 1;
    while (power * 10 <= most) {
      power *= 10;
    }
    long round = most / power * power;
    long small = Math.max(1, round / 10);
    return small == round ? List.of(round) : List.of(small, round);
  }

  private void words(String words) {
    items.add(new Item(0, words, (x, y) -> {}));
  }

  private void line(String style, String words, double width) {
    items.add(
        new Item(
            SAMPLE,
            words,
            (x, y) -> {
              String end = SvgWriter.at(x + SAMPLE);
              String path = "M%s %s H%s".formatted(SvgWriter.at(x), SvgWriter.at(y), end);
              out.path(style, path, width);
            }));
  }

  private void size(long units, long most) {
    double radius = NetworkLayout.radius(units, most);
    items.add(
        new Item(
            2 * radius, Numbers.count(units), (x, y) -> out.circle("node", x + radius, y, radius)));
  }

  double height(double width) {
    return rows(width).size() * ROW + 4;
  }

  void draw(double top, double width) {
    double y = top + ROW / 2;
    for (List<Item> row : rows(width)) {
      double x = 0;
      for (Item item : row) {
        item.draw().draw(x, y);
        double words = x + item.sample() + (item.sample() > 0 ? GAP : 0);
        out.text(words, y + 4, "soft", item.words());
        x += item.width() + BETWEEN;
      }
      y += ROW;
    }
  }

  /** Fills the rows; the name of a group of samples starts a new one. */
  private List<List<Item>> rows(double width) {
    List<List<Item>> rows = new ArrayList<>(List.of(new ArrayList<>()));
    double x = 0;
    for (Item item : items) {
      boolean begins = item.sample() == 0;
      if (x > 0 && (begins || x + item.width() > width)) {
        rows.add(new ArrayList<>());
        x = 0;
      }
      rows.getLast().add(item);
      x += item.width() + BETWEEN;
    }
    return rows;
  }
}
