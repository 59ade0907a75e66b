package crosscase.serve.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The address of a page with its state: names and values, in the order in which a URL has them.
 *
 * <p>Never changes. Empty values are left out, so that each state has one address only.
 */
public record Link(String path, List<Parameter> parameters) {
  public Link {
    parameters = List.copyOf(parameters);
  }

  /** A name and its value. */
  public record Parameter(String name, String value) {}

  public static Link to(String path) {
    return new Link(path, List.of());
  }

  /** Adds a value; an empty one is left out. */
  public Link and(String name, String value) {
    if (value.isEmpty()) {
      return this;
    }
    List<Parameter> more = new ArrayList<>(parameters);
    more.add(new Parameter(name, value));
    return new Link(path, more);
  }

  /** Replaces all values of the name by this one. */
  public Link with(String name, String value) {
    return without(name).and(name, value);
  }

  /** Drops all values of the name. */
  public Link without(String name) {
    return new Link(
        path, parameters.stream().filter(parameter -> !parameter.name.equals(name)).toList());
  }

  /** Drops one value of the name. */
  public Link without(String name, String value) {
    Parameter dropped = new Parameter(name, value);
    return new Link(
        path, parameters.stream().filter(parameter -> !parameter.equals(dropped)).toList());
  }

  /** The first value of a name; empty if there is none. */
  public String first(String name) {
    return parameters.stream()
        .filter(parameter -> parameter.name.equals(name))
        .map(Parameter::value)
        .findFirst()
        .orElse("");
  }

  /** The first value of a name as a whole number, brought into bounds. */
  public int number(String name, int otherwise, int least, int most) {
    String text = first(name);
    return text.matches("\\d{1,9}") ? Math.clamp(Long.parseLong(text), least, most) : otherwise;
  }

  public boolean has(String name, String value) {
    return parameters.contains(new Parameter(name, value));
  }

  /** The same state on another page. */
  public Link on(String other) {
    return new Link(other, parameters);
  }

  @Override
  public String toString() {
    String query =
        parameters.stream()
            .map(parameter -> encoded(parameter.name) + "=" + encoded(parameter.value))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
