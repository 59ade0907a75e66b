package crosscase.serve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The description of {@link Api} that other programs read. */
final class OpenApi {
  private OpenApi() {}

  static Map<String, Object> document(String software) {
    Map<String, Object> paths = new LinkedHashMap<>();
    for (Api.Route route : Api.ROUTES) {
      paths.put(Api.ROOT + route.path(), Map.of("get", operation(route)));
    }
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("openapi", "3.1.0");
    document.put("info", Map.of("title", "Crosscase", "version", software));
    document.put("paths", paths);
    return document;
  }

  private static Map<String, Object> operation(Api.Route route) {
    List<Object> parameters = new ArrayList<>();
    parameters.add(parameter("q", "A query; empty for every sentence"));
    parameters.add(parameter("theme", "The id of a theme that sentences must have; may repeat"));
    parameters.add(parameter("counted", "yes: as co-occurrence counts, without interviewers"));
    parameters.add(parameter("case", "A case; any field of the index filters like this"));
    route.parameters().forEach(name -> parameters.add(parameter(name, "As on the page")));
    Map<String, Object> operation = new LinkedHashMap<>();
    operation.put("summary", route.summary());
    operation.put("parameters", parameters);
    operation.put(
        "responses",
        Map.of(
            "200", response("The answer"),
            "400", response("A query that cannot be read: words and place"),
            "503", response("Too many searches at once")));
    return operation;
  }

  private static Map<String, Object> response(String words) {
    return Map.of(
        "description", words, "content", Map.of("application/json", Map.of("schema", Map.of())));
  }

  private static Map<String, Object> parameter(String name, String words) {
    return Map.of(
        "name", name, "in", "query", "description", words, "schema", Map.of("type", "string"));
  }
}
