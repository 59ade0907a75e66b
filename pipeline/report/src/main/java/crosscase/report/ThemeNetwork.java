package crosscase.report;

import crosscase.association.CaseCounts;
import crosscase.jobs.Cooccurrence;
import crosscase.jobs.CooccurrenceJob;
import crosscase.jobs.ResultTable;
import crosscase.jobs.Unit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.GraphExporter;
import org.jgrapht.nio.gexf.GEXFAttributeType;
import org.jgrapht.nio.gexf.GEXFExporter;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.jspecify.annotations.Nullable;

/**
 * Themes as nodes, with label and count, and pairs that meet as edges: weighted by the units with
 * both, and with every measure, those of a case under its name ({@code housing.jaccard}).
 *
 * <p>In names of cases an underline stands for what XML does not allow there. Pairs that never meet
 * are no edges, and a number that is not defined is not there.
 */
public final class ThemeNetwork {
  private static final String COUNT = "count";

  private final Graph<String, DefaultWeightedEdge> graph =
      new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
  private final Map<String, Map<String, Attribute>> ofTheme = new LinkedHashMap<>();
  private final Map<DefaultWeightedEdge, Map<String, Attribute>> ofPair = new LinkedHashMap<>();

  /**
   * The network of all themes counted.
   *
   * @param labels of themes; a theme without one is labelled by its name
   */
  public ThemeNetwork(Cooccurrence found, Unit unit, Map<String, String> labels) {
    CaseCounts counts = found.counts();
    for (String theme : found.themes()) {
      long count = counts.cases().stream().mapToLong(name -> counts.unitsWith(name, theme)).sum();
      String label = labels.getOrDefault(theme, theme);
      graph.addVertex(theme);
      ofTheme.put(
          theme,
          Map.of("theme", attribute(theme), "label", attribute(label), COUNT, attribute(count)));
    }
    List<ResultTable> tables = CooccurrenceJob.tables(found, unit);
    addPairs(tables.get(2));
    addMeasuresOfCases(tables.get(1));
  }

  private void addPairs(ResultTable pairs) {
    for (List<@Nullable Object> row : pairs.rows()) {
      Map<String, @Nullable Object> cells = cells(pairs, row);
      if (cells.get("n_both") instanceof Long both && both > 0) {
        DefaultWeightedEdge edge = graph.addEdge(theme(cells, "first"), theme(cells, "second"));
        graph.setEdgeWeight(edge, both);
        Map<String, Attribute> attributes = new TreeMap<>();
        cells.forEach((column, value) -> put(attributes, column, value));
        ofPair.put(edge, attributes);
      }
    }
  }

  private void addMeasuresOfCases(ResultTable byCase) {
    XmlNameTokens cases = new XmlNameTokens();
    for (List<@Nullable Object> row : byCase.rows()) {
      Map<String, @Nullable Object> cells = cells(byCase, row);
      DefaultWeightedEdge edge = graph.getEdge(theme(cells, "first"), theme(cells, "second"));
      String caseName = cases.tokenOf(String.valueOf(cells.remove("case")));
      if (edge != null) {
        Map<String, Attribute> attributes = ofPair.computeIfAbsent(edge, e -> new TreeMap<>());
        cells.forEach((column, value) -> put(attributes, caseName + "." + column, value));
      }
    }
  }

  private static Map<String, @Nullable Object> cells(
      ResultTable table, List<@Nullable Object> row) {
    Map<String, @Nullable Object> cells = new LinkedHashMap<>();
    for (int i = 0; i < row.size(); i++) {
      cells.put(table.columns().get(i), row.get(i));
    }
    return cells;
  }

  private static String theme(Map<String, @Nullable Object> cells, String column) {
    return String.valueOf(cells.get(column));
  }

  private static void put(Map<String, Attribute> to, String name, @Nullable Object value) {
    boolean isTheme = name.matches("(.*\\.)?(first|second)");
    if (value != null && !value.equals("") && !isTheme) {
      to.put(name, attribute(value));
    }
  }

  private static Attribute attribute(Object value) {
    return switch (value) {
      case Long number -> DefaultAttribute.createAttribute(number);
      case Double number -> DefaultAttribute.createAttribute(number);
      case Boolean yes -> DefaultAttribute.createAttribute(yes);
      default -> DefaultAttribute.createAttribute(value.toString());
    };
  }

  /** Writes GraphML. */
  public void graphMl(Path file) throws IOException {
    GraphMLExporter<String, DefaultWeightedEdge> exporter =
        new GraphMLExporter<>(new XmlNameTokens()::tokenOf);
    exporter.setVertexAttributeProvider(ofTheme::get);
    exporter.setEdgeAttributeProvider(ofPair::get);
    exporter.setExportEdgeWeights(true);
    exporter.setExportVertexLabels(true);
    exporter.setVertexLabelAttributeName("label");
    exporter.registerAttribute(
        "theme", GraphMLExporter.AttributeCategory.NODE, AttributeType.STRING);
    exporter.registerAttribute(COUNT, GraphMLExporter.AttributeCategory.NODE, AttributeType.LONG);
    names()
        .forEach(
            (name, value) ->
                exporter.registerAttribute(
                    name, GraphMLExporter.AttributeCategory.EDGE, value.getType()));
    write(exporter, file);
  }

  /** Writes GEXF 1.2. */
  public void gexf(Path file) throws IOException {
    GEXFExporter<String, DefaultWeightedEdge> exporter =
        new GEXFExporter<>(theme -> theme, this::edgeName);
    exporter.setVertexAttributeProvider(ofTheme::get);
    exporter.setEdgeAttributeProvider(ofPair::get);
    exporter.setCreator("Crosscase");
    exporter.setParameter(GEXFExporter.Parameter.EXPORT_META, true);
    exporter.setParameter(GEXFExporter.Parameter.EXPORT_EDGE_WEIGHTS, true);
    exporter.registerAttribute(
        "theme", GEXFExporter.AttributeCategory.NODE, GEXFAttributeType.STRING);
    exporter.registerAttribute(COUNT, GEXFExporter.AttributeCategory.NODE, GEXFAttributeType.LONG);
    names()
        .forEach(
            (name, value) ->
                exporter.registerAttribute(
                    name,
                    GEXFExporter.AttributeCategory.EDGE,
                    GEXFAttributeType.create(value.getType().toString())));
    write(exporter, file);
  }

  private String edgeName(DefaultWeightedEdge edge) {
    return graph.getEdgeSource(edge) + " + " + graph.getEdgeTarget(edge);
  }

  /** From each name that some edge has a value of to one of its values. */
  private Map<String, Attribute> names() {
    Map<String, Attribute> names = new TreeMap<>();
    ofPair.values().forEach(names::putAll);
    return names;
  }

  private void write(GraphExporter<String, DefaultWeightedEdge> exporter, Path file)
      throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      exporter.exportGraph(graph, out);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
