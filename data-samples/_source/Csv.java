import java.util.Arrays;
import java.util.stream.Collectors;

/** Lines of comma-separated values, quoted as RFC 4180 says, ended by a line feed. */
final class Csv {
  private Csv() {}

  static String line(String... values) {
    return Arrays.stream(values).map(Csv::quoted).collect(Collectors.joining(",", "", "\n"));
  }

  private static String quoted(String value) {
    return value.matches("(?s).*[\",\r\n].*") ? '"' + value.replace("\"", "\"\"") + '"' : value;
  }
}
