package crosscase.cli.searching;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The help on the query language. A test runs each of its examples on the samples. */
public final class QueryHelp {
  private static final String INDENT = "  ";
  private static final String ARROW = "  -> ";

  private QueryHelp() {}

  /** The whole text, for people. */
  public static String text() throws IOException {
    try (InputStream in = QueryHelp.class.getResourceAsStream("query-help.txt")) {
      byte[] bytes =
          Objects.requireNonNull(in, "query-help.txt is on the class path").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).stripTrailing();
    }
  }

  /** The queries of the examples, in order. */
  public static List<String> examples() throws IOException {
    return text()
        .lines()
        .filter(line -> line.startsWith(INDENT) && line.contains(ARROW))
        .map(line -> line.substring(0, line.indexOf(ARROW)).strip())
        .toList();
  }
}
