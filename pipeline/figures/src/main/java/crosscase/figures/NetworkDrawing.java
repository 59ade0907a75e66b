package crosscase.figures;

import java.util.Comparator;
import java.util.List;

/** Draws a network with its legend; nodes cover the ends of edges. */
final class NetworkDrawing {
  private static final double TOP = 6;

  /** How far edges bend towards the middle; long ones bend more. */
  private static final double LEAST_BEND = 0.15;

  private static final double MOST_BEND = 0.5;

  private final PairNetwork network;
  private final SvgWriter out;
  private final List<PairNetwork.Node> order;
  private final NetworkLayout layout;
  private final double width;

  NetworkDrawing(PairNetwork network, SvgWriter.Canvas canvas) {
    this.network = network;
    this.out = new SvgWriter(canvas);
    this.order = network.drawn();
    this.layout = canvas.narrow() ? NetworkLayout.column(order) : NetworkLayout.ellipse(order);
    this.width = canvas.width();
  }

  Markup draw() {
    double bottom = order.isEmpty() ? 0 : TOP + layout.height() + 14;
    NetworkLegend legend = new NetworkLegend(network, out, order);
    List<String> note = TextWidth.wrap(network.note(), width);
    double legendHeight = order.isEmpty() ? 0 : legend.height(width);
    double height = bottom + legendHeight + note.size() * TextWidth.LINE + 12;
    out.open("network", width, height, isLinked()).describe(network.title(), description());
    network.edges().stream()
        .sorted(Comparator.comparingDouble(this::lineWidth).reversed())
        .forEach(this::edge);
    order.forEach(this::node);
    if (!order.isEmpty()) {
      legend.draw(bottom, width);
    }
    double middle = bottom + legendHeight + 6 + note.size() * TextWidth.LINE / 2;
    out.lines(0, middle, "soft", note);
    return out.close();
  }

  private String description() {
    int pairs = network.edges().size();
    String counted = Numbers.count(pairs) + (pairs == 1 ? " pair. " : " pairs. ");
    return pairs == 0 ? network.note() : counted + network.note();
  }

  private boolean isLinked() {
    return network.nodes().stream().anyMatch(node -> !node.link().isEmpty())
        || network.edges().stream().anyMatch(edge -> !edge.link().isEmpty());
  }

  private double lineWidth(PairNetwork.Edge edge) {
    return network.measure().lineWidth(edge.value());
  }

  private void edge(PairNetwork.Edge edge) {
    String path = path(layout.place(edge.first()), layout.place(edge.second()));
    String link = edge.link();
    out.openMark(network.words(edge), link, edge.first() + " " + edge.second());
    if (!out.canvas().link(link).isEmpty()) {
      out.path("reach", path, 14);
    }
    out.path(edge.way().style(), path, lineWidth(edge));
    out.closeMark(link);
  }

  private String path(NetworkLayout.Place from, NetworkLayout.Place to) {
    return out.canvas().narrow() ? arc(from, to) : curve(from, to);
  }

  private String curve(NetworkLayout.Place from, NetworkLayout.Place to) {
    double middleY = layout.height() / 2;
    double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
    double bend = Math.min(MOST_BEND, LEAST_BEND + length / (2 * layout.middleX()));
    double bendX = (from.x() + to.x()) / 2 * (1 - bend) + layout.middleX() * bend;
    double bendY = (from.y() + to.y()) / 2 * (1 - bend) + middleY * bend;
    return "M%s %s Q%s %s %s %s"
        .formatted(
            SvgWriter.at(from.x()),
            SvgWriter.at(TOP + from.y()),
            SvgWriter.at(bendX),
            SvgWriter.at(TOP + bendY),
            SvgWriter.at(to.x()),
            SvgWriter.at(TOP + to.y()));
  }

  /** An arc to the right of the list; the further apart the nodes are, the wider it is. */
  private String arc(NetworkLayout.Place from, NetworkLayout.Place to) {
    double room = width - from.x() - 6;
    double span = Math.abs(to.y() - from.y());
    // A cubic curve reaches three quarters of the way to its control points.
    double reach = Math.min(room, 12 + (room - 12) * span / Math.max(60, layout.height()));
    String bend = SvgWriter.at(from.x() + reach / 0.75);
    return "M%s %s C%s %s %s %s %s %s"
        .formatted(
            SvgWriter.at(from.x()),
            SvgWriter.at(TOP + from.y()),
            bend,
            SvgWriter.at(TOP + from.y()),
            bend,
            SvgWriter.at(TOP + to.y()),
            SvgWriter.at(to.x()),
            SvgWriter.at(TOP + to.y()));
  }

  private void node(PairNetwork.Node node) {
    NetworkLayout.Place place = layout.place(node.id());
    out.openMark(network.words(node), node.link(), node.id());
    out.circle("node", place.x(), TOP + place.y(), place.radius());
    String side = place.side() < 0 ? "label end" : "label";
    out.lines(place.labelX(), TOP + place.y(), side, place.label());
    out.closeMark(node.link());
  }
}
