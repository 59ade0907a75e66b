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
import java.util.HashMap;
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
 * A graph for network programs: themes are nodes with a label and a count; pairs that co-occur are
 * edges, weighted by the units with both. Edges carry the verdict and every measure; those of a
 * case are prefixed with its name ({@code housing.jaccard}).
 *
 * <p>Characters that XML does not allow in names of cases become underscores. Pairs that never
 * co-occur have no edge, and undefined numbers are left out. Infinite ones are written as {@code
 * Infinity}, which Gephi, igraph and NetworkX read.
 */
public final class ThemeNetwork {
  private static final String COUNT = "count";

  private final Graph<String, DefaultWeightedEdge> graph =
      new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
  private final Map<String, Map<String, Attribute>> nodeAttributes = new LinkedHashMap<>();
  private final Map<DefaultWeightedEdge, Map<String, Attribute>> attributesByEdge =
      new LinkedHashMap<>();

  /**
   * Creates the graph of all counted themes.
   *
   * @param themes those of the codebook; a theme that is not among them is shown by its id
   */
  public ThemeNetwork(Cooccurrence found, Unit unit, List<ReportTheme> themes) {
    Map<String, String> labels = new HashMap<>();
    themes.forEach(theme -> labels.put(theme.id(), theme.label()));
    CaseCounts counts = found.counts();
    for (String theme : found.themes()) {
      long count = counts.cases().stream().mapToLong(name -> counts.unitsWith(name, theme)).sum();
      String label = labels.getOrDefault(theme, theme);
      graph.addVertex(theme);
      nodeAttributes.put(
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
        attributesByEdge.put(edge, attributes);
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
        Map<String, Attribute> attributes =
            attributesByEdge.computeIfAbsent(edge, e -> new TreeMap<>());
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

  private static void put(Map<String, Attribute> attributes, String name, @Nullable Object value) {
    boolean isTheme = name.matches("(.*\\.)?(first|second)");
    if (value != null && !value.equals("") && !isTheme) {
      attributes.put(name, attribute(value));
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
    exporter.setVertexAttributeProvider(nodeAttributes::get);
    exporter.setEdgeAttributeProvider(attributesByEdge::get);
    exporter.setExportEdgeWeights(true);
    exporter.setExportVertexLabels(true);
    exporter.setVertexLabelAttributeName("label");
    exporter.registerAttribute(
        "theme", GraphMLExporter.AttributeCategory.NODE, AttributeType.STRING);
    exporter.registerAttribute(COUNT, GraphMLExporter.AttributeCategory.NODE, AttributeType.LONG);
    edgeAttributes()
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
    exporter.setVertexAttributeProvider(nodeAttributes::get);
    exporter.setEdgeAttributeProvider(attributesByEdge::get);
    exporter.setCreator("Crosscase");
    exporter.setParameter(GEXFExporter.Parameter.EXPORT_META, true);
    exporter.setParameter(GEXFExporter.Parameter.EXPORT_EDGE_WEIGHTS, true);
    exporter.registerAttribute(
        "theme", GEXFExporter.AttributeCategory.NODE, GEXFAttributeType.STRING);
    exporter.registerAttribute(COUNT, GEXFExporter.AttributeCategory.NODE, GEXFAttributeType.LONG);
    edgeAttributes()
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

  /** The attributes of the edges, each with one of its values. */
  private Map<String, Attribute> edgeAttributes() {
    Map<String, Attribute> attributes = new TreeMap<>();
    attributesByEdge.values().forEach(attributes::putAll);
    return attributes;
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
