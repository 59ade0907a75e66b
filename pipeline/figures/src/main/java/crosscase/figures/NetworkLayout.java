package crosscase.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The positions of nodes and labels. Each label has a horizontal band of its own on its side of the
 * drawing, so that labels cannot overlap.
 */
record NetworkLayout(Map<String, Place> places, double height, double middleX) {
  private static final double LARGEST = 12;
  private static final double SMALLEST = 3.5;
  private static final double GAP = 6;
  private static final double BETWEEN = 5;
  private static final double EDGE = 2;

  /** The widest that a line of a label may be in a wide drawing. */
  private static final double WIDE_LABEL = 180;

  private static final double NARROW_LABEL = 150;

  /** The smallest height of an ellipse of many nodes, and what each of a few adds to it. */
  private static final double LEAST_HEIGHT = 220;

  private static final double LEAST_BAND = 40;

  /**
   * A node and the lines of its label.
   *
   * @param side where the label is: -1 left of the node, 1 right of it
   */
  record Place(
      PairNetwork.Node node, double x, double y, double radius, int side, List<String> label) {
    double labelX() {
      return x + side * (radius + GAP);
    }
  }

  NetworkLayout {
    places = Map.copyOf(places);
  }

  static double radius(long units, long most) {
    return SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((double) units / Math.max(1, most));
  }

  static long most(List<PairNetwork.Node> nodes) {
    return nodes.stream().mapToLong(PairNetwork.Node::units).max().orElse(1);
  }

  /** Places the nodes around an ellipse, clockwise from the top. */
  static NetworkLayout ellipse(List<PairNetwork.Node> order) {
    int half = (order.size() + 1) / 2;
    List<PairNetwork.Node> right = order.subList(0, half);
    List<PairNetwork.Node> left = order.subList(half, order.size()).reversed();
    double least = Math.min(LEAST_HEIGHT, LEAST_BAND * order.size());
    double height = Math.max(least, Math.max(bands(order, right), bands(order, left)));
    Map<String, Place> places = new HashMap<>();
    side(order, right, 1, height).forEach(place -> places.put(place.node().id(), place));
    side(order, left, -1, height).forEach(place -> places.put(place.node().id(), place));
    return new NetworkLayout(places, height, SvgWriter.Canvas.WIDE / 2.0);
  }

  private static List<Place> side(
      List<PairNetwork.Node> all, List<PairNetwork.Node> nodes, int side, double height) {
    double spare = (height - bands(all, nodes)) / Math.max(1, nodes.size());
    double across = SvgWriter.Canvas.WIDE / 2.0 - WIDE_LABEL - LARGEST - GAP - EDGE;
    double down = height / 2;
    double y = 0;
    List<Place> placed = new ArrayList<>();
    for (PairNetwork.Node node : nodes) {
      double radius = radius(node.units(), most(all));
      List<String> label = TextWidth.wrap(node.label(), WIDE_LABEL);
      double band = band(label, radius) + spare;
      double sine = (y + band / 2 - down) / (down * 1.04);
      double x = SvgWriter.Canvas.WIDE / 2.0 + side * across * Math.sqrt(1 - sine * sine);
      placed.add(new Place(node, x, y + band / 2, radius, side, label));
      y += band;
    }
    return placed;
  }

  private static double bands(List<PairNetwork.Node> all, List<PairNetwork.Node> nodes) {
    double most = most(all);
    return nodes.stream()
        .mapToDouble(
            node ->
                band(TextWidth.wrap(node.label(), WIDE_LABEL), radius(node.units(), (long) most)))
        .sum();
  }

  private static double band(List<String> label, double radius) {
    return Math.max(label.size() * TextWidth.LINE, 2 * radius) + BETWEEN;
  }

  /** Lists the nodes from top to bottom, with labels on their left. */
  static NetworkLayout column(List<PairNetwork.Node> order) {
    double x = NARROW_LABEL + GAP + LARGEST;
    double y = 0;
    Map<String, Place> places = new HashMap<>();
    for (PairNetwork.Node node : order) {
      double radius = radius(node.units(), most(order));
      List<String> label = TextWidth.wrap(node.label(), NARROW_LABEL);
      double band = band(label, radius);
      places.put(node.id(), new Place(node, x, y + band / 2, radius, -1, label));
      y += band;
    }
    return new NetworkLayout(places, y, x);
  }

  Place place(String id) {
    Place place = places.get(id);
    if (place == null) {
      throw new IllegalArgumentException(id + " has no position");
    }
    return place;
  }
}
