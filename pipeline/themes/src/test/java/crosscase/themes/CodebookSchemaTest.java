package crosscase.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The published schema and the reader must agree. */
class CodebookSchemaTest {
  static final Path PARTNERSHIP =
      Path.of("../../models/src/main/resources/codebooks/partnership.yaml");

  private final ObjectMapper json = new ObjectMapper();

  @Test
  void acceptsTheBuiltInCodebook() throws Exception {
    String yaml = Files.readString(PARTNERSHIP);

    assertThat(valid(yaml)).isTrue();
    assertThat(Codebook.parse("partnership", yaml).themes()).hasSizeGreaterThan(10);
  }

  @Test
  void acceptsEveryKeyOfATheme() throws Exception {
    String yaml = Files.readString(PARTNERSHIP);

    assertThat(valid(Codebook.parse("partnership", yaml).yaml())).isTrue();
    assertThat(valid(CodebookTest.FULL)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: x",
        "themes: []",
        "themes: [{label: x}]",
        "themes: [{id: A b}]",
        "themes: [{id: a, query: x}]",
        "themes: [{id: a, queries: b}]",
        "themes: [{id: a, colour: red}]",
        "themes: [{id: a, guid: 12}]",
        "themes: [{id: a, scope: page}]",
        "themes: [{id: a, examples: {b: c}}]",
        "colour: red\nthemes: [{id: a}]",
      })
  void refusesWhatTheReaderRefuses(String yaml) throws Exception {
    assertThat(valid(yaml)).isFalse();
    assertThatThrownBy(() -> Codebook.parse("book", yaml)).isInstanceOf(CodebookException.class);
  }

  private boolean valid(String yaml) throws IOException {
    Object tree = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Codebook.schema(), InputFormat.JSON);
    return schema.validate(json.writeValueAsString(tree), InputFormat.JSON).isEmpty();
  }
}
