package crosscase.extract;

import crosscase.corpus.Turn;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Says which role each speaker has: the metadata's, else a guess.
 *
 * <p>Labels such as {@code I}, {@code Q} or {@code Moderator} ask; where there is none and the
 * metadata names no interviewer, whoever ends most turns with a question does. All others answer.
 *
 * @param byLabel from each speaker, in lower case, to a role
 * @param guessed the labels, as written, whose role the metadata does not say
 */
record RoleGuess(Map<String, String> byLabel, List<String> guessed) {
  private static final Pattern QUESTION = Pattern.compile("[?？؟]\\W{0,4}$");

  RoleGuess {
    byLabel = Map.copyOf(byLabel);
    guessed = List.copyOf(guessed);
  }

  /** What one speaker says, as far as roles are concerned. */
  record Remark(String speaker, String words) {}

  static RoleGuess of(List<Remark> remarks, Map<String, String> known) {
    Map<String, String> certain = new HashMap<>();
    known.forEach((label, role) -> certain.put(lower(label), role));
    Map<String, String> roles = new HashMap<>();
    Map<String, String> guessed = new TreeMap<>();
    for (Remark remark : remarks) {
      String label = lower(remark.speaker());
      String guess = NameShape.asks(remark.speaker()) ? Turn.INTERVIEWER : Turn.RESPONDENT;
      roles.put(label, certain.getOrDefault(label, guess));
      if (!certain.containsKey(label)) {
        guessed.putIfAbsent(label, remark.speaker());
      }
    }
    if (!roles.containsValue(Turn.INTERVIEWER) && !certain.containsValue(Turn.INTERVIEWER)) {
      mostCurious(remarks)
          .filter(guessed::containsKey)
          .ifPresent(label -> roles.put(label, Turn.INTERVIEWER));
    }
    return new RoleGuess(roles, List.copyOf(new TreeSet<>(guessed.values())));
  }

  private static Optional<String> mostCurious(List<Remark> remarks) {
    Map<String, Integer> questions = new TreeMap<>();
    for (Remark remark : remarks) {
      if (QUESTION.matcher(remark.words()).find()) {
        questions.merge(lower(remark.speaker()), 1, Integer::sum);
      }
    }
    return questions.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  String role(String speaker) {
    return byLabel.getOrDefault(lower(speaker), Turn.RESPONDENT);
  }

  boolean isGuess(String speaker) {
    return guessed.stream().anyMatch(label -> lower(label).equals(lower(speaker)));
  }

  /** One sentence that names the labels, or nothing if the metadata says all roles. */
  List<String> warnings() {
    return guessed.isEmpty()
        ? List.of()
        : List.of(
            "Roles are inferred from labels and questions, not from the metadata: %s."
                .formatted(
                    String.join(
                        ", ", guessed.stream().map(g -> g + " (" + role(g) + ")").toList())));
  }

  private static String lower(String label) {
    return label.toLowerCase(Locale.ROOT);
  }
}
