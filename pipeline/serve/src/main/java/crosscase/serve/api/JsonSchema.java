package crosscase.serve.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds JSON schemas; an object has the described properties and no others. */
final class JsonSchema {
  static final Map<String, Object> STRING = Map.of("type", "string");
  static final Map<String, Object> INTEGER = Map.of("type", "integer");

  /** A number that may be undefined, such as the odds ratio of themes that never co-occur. */
  static final Map<String, Object> NULLABLE_NUMBER = Map.of("type", List.of("number", "null"));

  /** A number that may be undefined, or {@code "Infinity"}, which JSON has no number for. */
  static final Map<String, Object> UNBOUNDED_NUMBER =
      Map.of("anyOf", List.of(NULLABLE_NUMBER, Map.of("type", "string", "const", "Infinity")));

  private JsonSchema() {}

  /** A property of an object. */
  record Property(String name, Map<String, Object> schema, String description) {}

  static Property property(String name, Map<String, Object> schema, String words) {
    return new Property(name, schema, words);
  }

  static Map<String, Object> object(Property... properties) {
    Map<String, Object> each = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (Property property : properties) {
      Map<String, Object> described = new LinkedHashMap<>(property.schema);
      described.put("description", property.description);
      each.put(property.name, described);
      required.add(property.name);
    }
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", "object");
    object.put("properties", each);
    object.put("required", required);
    object.put("additionalProperties", false);
    return object;
  }

  static Map<String, Object> arrayOf(Map<String, Object> items) {
    return Map.of("type", "array", "items", items);
  }

  /** An object whose names depend on the corpus, such as the names of its cases. */
  static Map<String, Object> mapOf(Map<String, Object> values) {
    return Map.of("type", "object", "additionalProperties", values);
  }

  static Map<String, Object> anyOf(Map<String, Object> one, Map<String, Object> other) {
    return Map.of("anyOf", List.of(one, other));
  }
}
