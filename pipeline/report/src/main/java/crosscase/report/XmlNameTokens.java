package crosscase.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Names without spaces and signs, as XML asks of an {@code NMTOKEN}: each name has one of its own,
 * which says as much of it as it can.
 */
final class XmlNameTokens {
  private final Map<String, String> tokens = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /** The token of a name, the same each time. */
  String tokenOf(String name) {
    return tokens.computeIfAbsent(name, this::unusedToken);
  }

  private String unusedToken(String name) {
    // XML 1.0 knows fewer letters than Unicode: those of the basic plane are all in its fifth
    // edition
    // only, and parsers read by the fourth.
    String token =
        name.replaceAll("[^A-Za-z0-9\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u0131._-]+", "_");
    String free = token.isEmpty() ? "_" : token;
    for (int more = 2; !taken.add(free); more++) {
      free = token + "_" + more;
    }
    return free;
  }
}
