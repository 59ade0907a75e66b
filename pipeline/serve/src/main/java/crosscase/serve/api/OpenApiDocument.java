package crosscase.serve.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The description of {@link ApiEndpoints} that other programs read. */
public final class OpenApiDocument {
  private OpenApiDocument() {}

  public static Map<String, Object> describe(String software) {
    Map<String, Object> paths = new LinkedHashMap<>();
    for (ApiEndpoints.Endpoint route : ApiEndpoints.ENDPOINTS) {
      paths.put(ApiEndpoints.ROOT + route.path(), Map.of("get", operation(route)));
    }
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("openapi", "3.1.0");
    document.put("info", Map.of("title", "Crosscase", "version", software));
    document.put("paths", paths);
    return document;
  }

  private static Map<String, Object> operation(ApiEndpoints.Endpoint route) {
    List<Object> parameters = new ArrayList<>();
    parameters.add(parameter("q", "A query; empty for every sentence"));
    parameters.add(parameter("theme", "The id of a theme that sentences must have; may repeat"));
    parameters.add(parameter("counted", "yes: as co-occurrence counts, without interviewers"));
    parameters.add(parameter("case", "A case; any field of the index filters like this"));
    new TreeMap<>(route.parameters())
        .forEach((name, words) -> parameters.add(parameter(name, words)));
    Map<String, Object> operation = new LinkedHashMap<>();
    operation.put("summary", route.summary());
    operation.put("parameters", parameters);
    operation.put(
        "responses",
        Map.of(
            "200", response("The answer", route.schema()),
            "400", response("A query that cannot be read: words and place", ResponseSchemas.ERROR),
            "404", response("There is no such thing here", ResponseSchemas.ERROR),
            "503", response("Too many searches at once: come back later", ResponseSchemas.ERROR)));
    return operation;
  }

  private static Map<String, Object> response(String words, Map<String, Object> schema) {
    return Map.of(
        "description", words, "content", Map.of("application/json", Map.of("schema", schema)));
  }

  private static Map<String, Object> parameter(String name, String words) {
    return Map.of(
        "name", name, "in", "query", "description", words, "schema", Map.of("type", "string"));
  }
}
