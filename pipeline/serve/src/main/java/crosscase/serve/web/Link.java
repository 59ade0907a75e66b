package crosscase.serve.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A page of this server and the state it shows: names and values in order, as a URL has them.
 *
 * <p>Empty values are left out, so that a state has one address.
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

  /** The same with one more value. */
  public Link and(String name, String value) {
    if (value.isEmpty()) {
      return this;
    }
    List<Parameter> more = new ArrayList<>(parameters);
    more.add(new Parameter(name, value));
    return new Link(path, more);
  }

  /** The same with this value and no other of the name. */
  public Link with(String name, String value) {
    return without(name).and(name, value);
  }

  public Link without(String name) {
    return new Link(path, parameters.stream().filter(part -> !part.name.equals(name)).toList());
  }

  public Link without(String name, String value) {
    Parameter gone = new Parameter(name, value);
    return new Link(path, parameters.stream().filter(part -> !part.equals(gone)).toList());
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
            .map(part -> encoded(part.name) + "=" + encoded(part.value))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
