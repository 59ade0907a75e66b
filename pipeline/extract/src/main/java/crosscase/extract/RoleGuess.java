package crosscase.extract;

import crosscase.corpus.Turn;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Says which role each speaker has: the metadata's, else a guess.
 *
 * <p>Labels such as {@code I}, {@code Q} or {@code Moderator} ask; where there is none and the
 * metadata names no interviewer, whoever ends most turns with a question does. All others answer.
 */
final class RoleGuess {
  private static final Set<String> WHO_ASKS =
      Set.of(
          "facilitator",
          "i",
          "int",
          "interviewer",
          "iv",
          "iw",
          "m",
          "mod",
          "moderator",
          "q",
          "question",
          "researcher");
  private static final Pattern NUMBER = Pattern.compile("[\\s.\\d]+$");

  private RoleGuess() {}

  /** What one speaker says, as far as roles are concerned. */
  record Remark(String speaker, String words) {}

  /** From each speaker, as written, to a role. */
  static Map<String, String> roles(List<Remark> remarks, Map<String, String> known) {
    Map<String, String> certain = new HashMap<>();
    known.forEach((label, role) -> certain.put(lower(label), role));
    Map<String, String> roles = new TreeMap<>();
    for (Remark remark : remarks) {
      String label = lower(remark.speaker());
      String role =
          WHO_ASKS.contains(NUMBER.matcher(label).replaceFirst(""))
              ? Turn.INTERVIEWER
              : Turn.RESPONDENT;
      roles.put(remark.speaker(), certain.getOrDefault(label, role));
    }
    if (!roles.containsValue(Turn.INTERVIEWER) && !certain.containsValue(Turn.INTERVIEWER)) {
      mostCurious(remarks)
          .filter(speaker -> !certain.containsKey(lower(speaker)))
          .ifPresent(speaker -> roles.put(speaker, Turn.INTERVIEWER));
    }
    return roles;
  }

  private static Optional<String> mostCurious(List<Remark> remarks) {
    Map<String, Integer> questions = new TreeMap<>();
    for (Remark remark : remarks) {
      if (remark.words().stripTrailing().endsWith("?")) {
        questions.merge(remark.speaker(), 1, Integer::sum);
      }
    }
    return questions.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  private static String lower(String label) {
    return label.toLowerCase(Locale.ROOT);
  }
}
