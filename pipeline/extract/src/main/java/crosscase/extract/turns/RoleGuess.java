package crosscase.extract.turns;

import crosscase.corpus.Turn;
import crosscase.extract.labels.NameShape;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Says which role each speaker has: the metadata's, else a guess.
 *
 * <p>Labels such as {@code I}, {@code Q} or {@code Moderator} ask; where there is none and the
 * metadata names no interviewer, whoever ends most turns with a question does. All others answer.
 *
 * @param byLabel from each speaker, in lower case, to a role
 * @param guessed from each speaker whose role the metadata does not say, in lower case, to the
 *     label as written
 */
public record RoleGuess(Map<String, String> byLabel, Map<String, String> guessed) {
  private static final int MAX_NAMED = 30;

  public RoleGuess {
    byLabel = Map.copyOf(byLabel);
    guessed = Map.copyOf(guessed);
  }

  /** What one speaker says, as far as roles are concerned. */
  public record Utterance(String speaker, String words) {}

  public static RoleGuess of(List<Utterance> remarks, Map<String, String> known) {
    return ofLabels(remarks, known).withMostQuestions(remarks, known);
  }

  /** By labels alone: who asks most is nobody's interviewer. */
  public static RoleGuess ofLabels(List<Utterance> remarks, Map<String, String> known) {
    Map<String, String> certain = new HashMap<>();
    known.forEach((label, role) -> certain.put(lower(label), role));
    Map<String, String> roles = new HashMap<>();
    Map<String, String> guessed = new HashMap<>();
    for (Utterance remark : remarks) {
      String label = lower(remark.speaker());
      String guess = NameShape.isInterviewer(remark.speaker()) ? Turn.INTERVIEWER : Turn.RESPONDENT;
      roles.put(label, certain.getOrDefault(label, guess));
      if (!certain.containsKey(label)) {
        guessed.putIfAbsent(label, remark.speaker());
      }
    }
    return new RoleGuess(roles, guessed);
  }

  private RoleGuess withMostQuestions(List<Utterance> remarks, Map<String, String> known) {
    if (byLabel.containsValue(Turn.INTERVIEWER) || known.containsValue(Turn.INTERVIEWER)) {
      return this;
    }
    Map<String, String> roles = new HashMap<>(byLabel);
    asksMost(remarks)
        .filter(guessed::containsKey)
        .ifPresent(label -> roles.put(label, Turn.INTERVIEWER));
    return new RoleGuess(roles, guessed);
  }

  private static Optional<String> asksMost(List<Utterance> remarks) {
    Map<String, Integer> questions = new TreeMap<>();
    for (Utterance remark : remarks) {
      if (ConversationCheck.isQuestion(remark.words())) {
        questions.merge(lower(remark.speaker()), 1, Integer::sum);
      }
    }
    return questions.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  public String role(String speaker) {
    return byLabel.getOrDefault(lower(speaker), Turn.RESPONDENT);
  }

  public boolean isGuessed(String speaker) {
    return guessed.containsKey(lower(speaker));
  }

  /** One sentence that names the labels, or nothing if the metadata says all roles. */
  public List<String> warnings() {
    return guessed.isEmpty()
        ? List.of()
        : List.of(
            "Roles are inferred from labels and questions, not from the metadata: %s."
                .formatted(
                    guessed.values().stream()
                            .sorted()
                            .limit(MAX_NAMED)
                            .map(label -> label + " (" + role(label) + ")")
                            .collect(Collectors.joining(", "))
                        + (guessed.size() > MAX_NAMED ? " and others" : "")));
  }

  private static String lower(String label) {
    return label.toLowerCase(Locale.ROOT);
  }
}
