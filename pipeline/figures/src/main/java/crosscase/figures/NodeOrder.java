package crosscase.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Orders nodes around a circle so that strongly associated themes are close together.
 *
 * <p>Starts with the most frequent theme, appends the strongest remaining neighbour each time, and
 * then swaps nodes as long as that shortens the edges. The order depends only on the network.
 */
final class NodeOrder {
  private static final int ROUNDS = 20;

  private final Map<String, Map<String, Double>> weights = new HashMap<>();

  private NodeOrder(List<PairNetwork.Edge> edges, PairMeasure measure) {
    for (PairNetwork.Edge edge : edges) {
      double weight =
          measure.lineWidth(edge.value()) * (edge.way() == PairNetwork.Way.APART ? 0.5 : 2);
      put(edge.first(), edge.second(), weight);
      put(edge.second(), edge.first(), weight);
    }
  }

  private void put(String from, String to, double weight) {
    weights.computeIfAbsent(from, id -> new HashMap<>()).merge(to, weight, Double::sum);
  }

  static List<PairNetwork.Node> of(
      List<PairNetwork.Node> nodes, List<PairNetwork.Edge> edges, PairMeasure measure) {
    NodeOrder order = new NodeOrder(edges, measure);
    List<PairNetwork.Node> chained = order.chain(nodes);
    for (int round = 0; round < ROUNDS && order.improve(chained); round++) {}
    return chained;
  }

  private double weight(PairNetwork.Node one, PairNetwork.Node other) {
    return weights.getOrDefault(one.id(), Map.of()).getOrDefault(other.id(), 0.0);
  }

  private List<PairNetwork.Node> chain(List<PairNetwork.Node> nodes) {
    List<PairNetwork.Node> left = new ArrayList<>(nodes);
    left.sort(Comparator.comparingLong(PairNetwork.Node::units).reversed());
    List<PairNetwork.Node> chain = new ArrayList<>();
    while (!left.isEmpty()) {
      PairNetwork.Node next = chain.isEmpty() ? left.getFirst() : nearest(chain.getLast(), left);
      left.remove(next);
      chain.add(next);
    }
    return chain;
  }

  private PairNetwork.Node nearest(PairNetwork.Node last, List<PairNetwork.Node> left) {
    PairNetwork.Node nearest = left.getFirst();
    for (PairNetwork.Node node : left) {
      if (weight(last, node) > weight(last, nearest)) {
        nearest = node;
      }
    }
    return nearest;
  }

  private boolean improve(List<PairNetwork.Node> order) {
    boolean improved = false;
    for (int i = 0; i < order.size(); i++) {
      for (int j = i + 1; j < order.size(); j++) {
        double before = length(order, i) + length(order, j);
        Collections.swap(order, i, j);
        if (length(order, i) + length(order, j) < before - 1e-9) {
          improved = true;
        } else {
          Collections.swap(order, i, j);
        }
      }
    }
    return improved;
  }

  /** The weighted length, around the circle, of the edges of the node at this position. */
  private double length(List<PairNetwork.Node> order, int place) {
    double length = 0;
    for (int i = 0; i < order.size(); i++) {
      int between = Math.abs(i - place);
      int around = Math.min(between, order.size() - between);
      length += weight(order.get(place), order.get(i)) * around;
    }
    return length;
  }
}
