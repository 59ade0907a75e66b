package crosscase.serve.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import crosscase.serve.CrosscaseServer;
import crosscase.serve.PageClient;
import crosscase.serve.SmallCorpus;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenApiDocumentTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;
  private CrosscaseServer server;
  private PageClient client;

  @BeforeEach
  void start() throws Exception {
    server = CrosscaseServer.start(SmallCorpus.settings(folder));
    client = PageClient.of(server);
  }

  @AfterEach
  void stop() throws Exception {
    server.close();
  }

  @Test
  void everyResponseConformsToItsSchema() throws Exception {
    JsonNode paths = json("/api/v1/openapi.json").get("paths");

    assertThat(paths.properties()).hasSameSizeAs(ApiEndpoints.ENDPOINTS);
    for (Map.Entry<String, JsonNode> path : paths.properties()) {
      for (String state :
          List.of(
              "?q=trust",
              "?q=tru&exclude-interviewers=yes",
              "?view=concordance&q=trust",
              "?context=1")) {
        String open = path.getKey().endsWith("/document") ? "&open=housing/01-talk.txt" : "";
        assertThat(faults(schema(path.getValue(), "200"), json(path.getKey() + state + open), "$"))
            .as(path.getKey() + state)
            .isEmpty();
      }
    }
  }

  @Test
  void everyParameterIsDescribedAndAllowed() throws Exception {
    for (Map.Entry<String, JsonNode> path :
        json("/api/v1/openapi.json").get("paths").properties()) {
      for (JsonNode parameter : path.getValue().get("get").get("parameters")) {
        assertThat(parameter.get("description").asText()).isNotBlank();
        String open = path.getKey().endsWith("/document") ? "&open=housing/01-talk.txt" : "";
        HttpResponse<String> answer =
            client.get(path.getKey() + "?" + parameter.get("name").asText() + "=1" + open);
        assertThat(answer.statusCode()).as(path.getKey() + " " + parameter).isIn(200, 400, 404);
      }
    }
    assertThat(client.get("/api/v1/other").statusCode()).isEqualTo(404);
  }

  @Test
  void errorsConformToTheirSchema() throws Exception {
    JsonNode search = json("/api/v1/openapi.json").get("paths").get("/api/v1/search");
    HttpResponse<String> bad = client.get("/api/v1/search?q=%28trust");

    assertThat(bad.statusCode()).isEqualTo(400);
    assertThat(faults(schema(search, "400"), JSON.readTree(bad.body()), "$")).isEmpty();
  }

  @Test
  void theCheckFindsWhatDoesNotConform() throws Exception {
    JsonNode schema = JSON.valueToTree(ResponseSchemas.THEMES);

    assertThat(faults(schema, JSON.readTree("[{\"id\": 3, \"extra\": 1}]"), "$"))
        .contains("$[].id is not a string", "$[] lacks label", "$[].extra is not described");
  }

  private static JsonNode schema(JsonNode path, String status) {
    return path.at("/get/responses/%s/content/application~1json/schema".formatted(status));
  }

  /** What does not conform to a schema; knows the keywords of JSON Schema that are used here. */
  private static List<String> faults(JsonNode schema, JsonNode value, String place) {
    assertThat(schema.isMissingNode() || schema.isEmpty()).as(place).isFalse();
    List<String> faults = new ArrayList<>();
    if (schema.has("anyOf")) {
      for (JsonNode one : schema.get("anyOf")) {
        if (faults(one, value, place).isEmpty()) {
          return faults;
        }
      }
      return List.of(place + " conforms to none of the schemas");
    }
    List<String> types = new ArrayList<>();
    schema.get("type").forEach(type -> types.add(type.asText()));
    if (types.isEmpty()) {
      types.add(schema.get("type").asText());
    }
    if (types.stream().noneMatch(type -> is(type, value))) {
      return List.of(place + " is not a " + String.join(" or ", types));
    }
    value.forEach(
        item -> {
          if (value.isArray()) {
            faults.addAll(faults(schema.get("items"), item, place + "[]"));
          }
        });
    if (value.isObject()) {
      faults.addAll(inObject(schema, value, place));
    }
    return faults;
  }

  private static List<String> inObject(JsonNode schema, JsonNode value, String place) {
    List<String> faults = new ArrayList<>();
    for (JsonNode name : schema.path("required")) {
      if (!value.has(name.asText())) {
        faults.add(place + " lacks " + name.asText());
      }
    }
    for (Map.Entry<String, JsonNode> each : value.properties()) {
      JsonNode known = schema.path("properties").path(each.getKey());
      JsonNode other = schema.path("additionalProperties");
      if (!known.isMissingNode()) {
        faults.addAll(faults(known, each.getValue(), place + "." + each.getKey()));
      } else if (other.isObject()) {
        faults.addAll(faults(other, each.getValue(), place + ".*"));
      } else {
        faults.add(place + "." + each.getKey() + " is not described");
      }
    }
    return faults;
  }

  private static boolean is(String type, JsonNode value) {
    return switch (type) {
      case "string" -> value.isTextual();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "null" -> value.isNull();
      case "array" -> value.isArray();
      case "object" -> value.isObject();
      default -> throw new IllegalArgumentException(type);
    };
  }

  private JsonNode json(String path) throws Exception {
    HttpResponse<String> answer = client.get(path);
    assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }
}
