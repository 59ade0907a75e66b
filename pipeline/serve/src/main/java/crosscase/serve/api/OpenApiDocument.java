package crosscase.serve.api;

import crosscase.serve.web.Parameters;
import crosscase.serve.web.Paths;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Describes {@link ApiEndpoints} in OpenAPI, for other programs. */
public final class OpenApiDocument {
  private OpenApiDocument() {}

  public static Map<String, Object> describe(String software) {
    Map<String, Object> paths = new LinkedHashMap<>();
    for (ApiEndpoints.Endpoint endpoint : ApiEndpoints.ENDPOINTS) {
      paths.put(Paths.API + endpoint.path(), Map.of("get", operation(endpoint)));
    }
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("openapi", "3.1.0");
    document.put("info", Map.of("title", "Crosscase", "version", software));
    document.put("paths", paths);
    return document;
  }

  private static Map<String, Object> operation(ApiEndpoints.Endpoint endpoint) {
    List<Object> parameters = new ArrayList<>();
    parameters.add(parameter(Parameters.QUERY, "A query; empty for every sentence"));
    parameters.add(
        parameter(Parameters.THEME, "The id of a theme that sentences must have; may repeat"));
    parameters.add(
        parameter(
            Parameters.EXCLUDE_INTERVIEWERS,
            "yes leaves out interviewers and, in transcripts, text that nobody says"));
    parameters.add(parameter("case", "A case; every field of the index filters like this"));
    new TreeMap<>(endpoint.parameters())
        .forEach((name, description) -> parameters.add(parameter(name, description)));
    Map<String, Object> operation = new LinkedHashMap<>();
    operation.put("summary", endpoint.summary());
    operation.put("parameters", parameters);
    operation.put(
        "responses",
        Map.of(
            "200", response("The answer", endpoint.schema()),
            "400",
                response(
                    "The query cannot be read; the error says where and how to correct it",
                    ResponseSchemas.ERROR),
            "404", response("Nothing is at this address", ResponseSchemas.ERROR),
            "503",
                response("Too many searches are running; try again later", ResponseSchemas.ERROR)));
    return operation;
  }

  private static Map<String, Object> response(String description, Map<String, Object> schema) {
    return Map.of(
        "description",
        description,
        "content",
        Map.of("application/json", Map.of("schema", schema)));
  }

  private static Map<String, Object> parameter(String name, String description) {
    return Map.of(
        "name",
        name,
        "in",
        "query",
        "description",
        description,
        "schema",
        Map.of("type", "string"));
  }
}
