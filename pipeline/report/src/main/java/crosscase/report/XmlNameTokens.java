package crosscase.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Turns names into XML {@code NMTOKEN}s, which have no spaces or special characters: each name gets
 * a token of its own that stays as close to it as possible.
 */
final class XmlNameTokens {
  private final Map<String, String> tokens = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /** The token of a name; always the same one. */
  String tokenOf(String name) {
    return tokens.computeIfAbsent(name, this::unusedToken);
  }

  private String unusedToken(String name) {
    // Fewer letters than Unicode has: only the fifth edition of XML 1.0 allows them all, and
    // parsers
    // follow the fourth.
    String token =
        name.replaceAll("[^A-Za-z0-9\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u0131._-]+", "_");
    String free = token.isEmpty() ? "_" : token;
    for (int more = 2; !taken.add(free); more++) {
      free = token + "_" + more;
    }
    return free;
  }
}
