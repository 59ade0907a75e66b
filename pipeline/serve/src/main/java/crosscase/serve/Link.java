package crosscase.serve;

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
record Link(String path, List<Part> parts) {
  Link {
    parts = List.copyOf(parts);
  }

  /** A name and its value. */
  record Part(String name, String value) {}

  static Link to(String path) {
    return new Link(path, List.of());
  }

  /** The same with one more value. */
  Link and(String name, String value) {
    if (value.isEmpty()) {
      return this;
    }
    List<Part> more = new ArrayList<>(parts);
    more.add(new Part(name, value));
    return new Link(path, more);
  }

  /** The same with this value and no other of the name. */
  Link with(String name, String value) {
    return without(name).and(name, value);
  }

  Link without(String name) {
    return new Link(path, parts.stream().filter(part -> !part.name.equals(name)).toList());
  }

  Link without(String name, String value) {
    Part gone = new Part(name, value);
    return new Link(path, parts.stream().filter(part -> !part.equals(gone)).toList());
  }

  boolean has(String name, String value) {
    return parts.contains(new Part(name, value));
  }

  /** The same state on another page. */
  Link on(String other) {
    return new Link(other, parts);
  }

  @Override
  public String toString() {
    String query =
        parts.stream()
            .map(part -> encoded(part.name) + "=" + encoded(part.value))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
