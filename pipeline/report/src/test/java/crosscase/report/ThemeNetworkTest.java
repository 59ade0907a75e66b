package crosscase.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import crosscase.association.PairTable;
import crosscase.jobs.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads the files back with readers that validate them against the format's schema. */
class ThemeNetworkTest {
  private static final ThemeNetwork NETWORK =
      new ThemeNetwork(HandCountedThemes.found(), Unit.SENTENCE, HandCountedThemes.CODEBOOK);

  @TempDir private Path folder;

  private final Map<String, Map<String, String>> nodes = new HashMap<>();
  private final Map<String, String> edge = new HashMap<>();

  @Test
  void graphMlReadsBack() throws IOException {
    Path file = folder.resolve("network.graphml");
    NETWORK.graphMl(file);

    assertComplete(readGraphMl(file));
  }

  @Test
  void gexfReadsBack() throws IOException {
    Path file = folder.resolve("network.gexf");
    NETWORK.gexf(file);

    assertComplete(readGexf(file));
  }

  @Test
  void leavesOutUndefinedNumbers() throws IOException {
    Path file = folder.resolve("network.graphml");
    NETWORK.graphMl(file);

    assertThat(Files.readString(file)).doesNotContain("NaN", "resampled_low");
  }

  private void assertComplete(Graph<String, DefaultWeightedEdge> graph) {
    assertThat(nodes.get("control"))
        .containsEntry("label", HandCountedThemes.CODEBOOK.getFirst().label())
        .containsEntry("theme", "control")
        .containsEntry("count", "78");
    assertThat(nodes.get("trust"))
        .containsEntry("label", HandCountedThemes.CODEBOOK.getLast().label());
    assertThat(nodes.get("not_silence"))
        .containsEntry("label", "not silence")
        .containsEntry("theme", "not silence")
        .containsEntry("count", "6");
    assertThat(graph.edgeSet()).hasSize(1);
    assertThat(graph.getEdgeWeight(graph.getEdge("control", "trust"))).isEqualTo(66);
    PairTable north = new PairTable(36, 6, 6, 168);
    assertThat(number("north_east.jaccard")).isCloseTo(36.0 / 48, within(1e-12));
    assertThat(number("north_east.units_odds_ratio"))
        .isCloseTo(36.0 * 168 / (6 * north.onlyB()), within(1e-9));
    assertThat(edge)
        .containsKeys("p", "q", "odds_ratio", "heterogeneity_p", "units_exact_p", "small_expected")
        .containsKeys("south.npmi", "south.units_fisher_p", "south.g2", "south.lift", "south.dice")
        .containsEntry("verdict", "consistent")
        .containsEntry("cases_with_pair", "2");
  }

  private double number(String name) {
    return Double.parseDouble(edge.get(name));
  }

  private Graph<String, DefaultWeightedEdge> readGraphMl(Path file) {
    Graph<String, DefaultWeightedEdge> graph = empty();
    GraphMLImporter<String, DefaultWeightedEdge> importer = new GraphMLImporter<>();
    importer.setVertexFactory(id -> id);
    importer.addVertexAttributeConsumer((v, value) -> node(v.getFirst(), v.getSecond(), value));
    importer.addEdgeAttributeConsumer((e, value) -> edge.put(e.getSecond(), value.getValue()));
    importer.importGraph(graph, file.toFile());
    return graph;
  }

  private Graph<String, DefaultWeightedEdge> readGexf(Path file) {
    Graph<String, DefaultWeightedEdge> graph = empty();
    SimpleGEXFImporter<String, DefaultWeightedEdge> importer = new SimpleGEXFImporter<>();
    importer.setVertexFactory(id -> id.replace(" ", "_"));
    importer.addVertexAttributeConsumer((v, value) -> node(v.getFirst(), v.getSecond(), value));
    importer.addEdgeAttributeConsumer((e, value) -> edge.put(e.getSecond(), value.getValue()));
    importer.importGraph(graph, file.toFile());
    return graph;
  }

  @Test
  void namesOfCasesStayDistinct() {
    XmlNameTokens tokens = new XmlNameTokens();

    assertThat(tokens.tokenOf("a b")).isEqualTo("a_b").isEqualTo(tokens.tokenOf("a b"));
    assertThat(tokens.tokenOf("a_b")).isEqualTo("a_b_2");
    assertThat(tokens.tokenOf("a&b")).isEqualTo("a_b_3");
    assertThat(tokens.tokenOf("Zürich")).isEqualTo("Zürich");
    assertThat(tokens.tokenOf("")).isEqualTo("_");
    assertThat(tokens.tokenOf("東京")).isEqualTo("__2");
  }

  private void node(String theme, String name, Attribute value) {
    nodes.computeIfAbsent(theme, t -> new HashMap<>()).put(name, value.getValue());
  }

  private static Graph<String, DefaultWeightedEdge> empty() {
    return new SimpleWeightedGraph<>(
        SupplierUtil.createStringSupplier(),
        SupplierUtil.createSupplier(DefaultWeightedEdge.class));
  }
}
