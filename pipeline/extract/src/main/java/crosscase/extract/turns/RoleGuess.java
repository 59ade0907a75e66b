package crosscase.extract.turns;

import crosscase.corpus.Turn;
import crosscase.extract.SpeakerCorrections;
import crosscase.extract.labels.NameShape;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The role of each speaker, from the metadata or else guessed.
 *
 * <p>Labels such as {@code I}, {@code Q} or {@code Moderator} belong to interviewers. If there are
 * none and the metadata names no interviewer, it is those who ask and say less than others do
 * ({@link QuestionCounts}). Whoever presides at a hearing counts as an interviewer. All others are
 * respondents.
 *
 * @param byLabel the role of each speaker, in lower case
 * @param guessed the speakers whose role is not in the metadata, in lower case, each with the label
 *     as written
 */
public record RoleGuess(Map<String, String> byLabel, Map<String, String> guessed) {
  /** How the warning about guessed roles begins. */
  public static final String WARNING = "Roles are inferred";

  private static final int MAX_NAMED = 30;

  private static final Pattern PRESIDES =
      Pattern.compile(
          "(?i)the (?:(?:acting|vice|deputy) )?(?:chair\\w*|president|presiding officer)|chair(?:man|woman|person)?");

  public RoleGuess {
    byLabel = Map.copyOf(byLabel);
    guessed = Map.copyOf(guessed);
  }

  /** What one speaker says at a time, as far as it matters for roles. */
  public record Utterance(String speaker, String words) {}

  /**
   * Uses labels and questions.
   *
   * @param inMetadata roles in the metadata, by label
   */
  public static RoleGuess of(
      List<Utterance> remarks, Map<String, String> inMetadata, SpeakerCorrections corrections) {
    return ofLabels(remarks, inMetadata, corrections)
        .withMostQuestions(remarks, corrections.roles(inMetadata));
  }

  /** Uses only the labels: asking the most questions does not make anybody the interviewer. */
  public static RoleGuess ofLabels(
      List<Utterance> remarks, Map<String, String> inMetadata, SpeakerCorrections corrections) {
    Map<String, String> certain = new HashMap<>();
    corrections.roles(inMetadata).forEach((label, role) -> certain.put(lower(label), role));
    Map<String, String> roles = new HashMap<>();
    Map<String, String> guessed = new HashMap<>();
    for (Utterance remark : remarks) {
      String label = lower(remark.speaker());
      boolean asks =
          isAsker(remark.speaker()) || corrections.renames(remark.speaker(), RoleGuess::isAsker);
      String guess = asks ? Turn.INTERVIEWER : Turn.RESPONDENT;
      roles.put(label, certain.getOrDefault(label, guess));
      if (!certain.containsKey(label)) {
        guessed.putIfAbsent(label, remark.speaker());
      }
    }
    return new RoleGuess(roles, guessed);
  }

  private static boolean isAsker(String label) {
    return NameShape.isInterviewer(label) || PRESIDES.matcher(label).matches();
  }

  private RoleGuess withMostQuestions(List<Utterance> remarks, Map<String, String> known) {
    if (byLabel.containsValue(Turn.INTERVIEWER) || known.containsValue(Turn.INTERVIEWER)) {
      return this;
    }
    Map<String, String> roles = new HashMap<>(byLabel);
    QuestionCounts.askers(remarks).stream()
        .filter(guessed::containsKey)
        .forEach(label -> roles.put(label, Turn.INTERVIEWER));
    return new RoleGuess(roles, guessed);
  }

  public String role(String speaker) {
    return byLabel.getOrDefault(lower(speaker), Turn.RESPONDENT);
  }

  public boolean isGuessed(String speaker) {
    return guessed.containsKey(lower(speaker));
  }

  /** One sentence that lists the guessed roles; none if the metadata gives all of them. */
  public List<String> warnings() {
    return guessed.isEmpty()
        ? List.of()
        : List.of(
            "%s from labels and questions, not from the metadata: %s."
                .formatted(
                    WARNING,
                    guessed.values().stream()
                            .sorted()
                            .limit(MAX_NAMED)
                            .map(label -> label + " (" + role(label) + ")")
                            .collect(Collectors.joining(", "))
                        + (guessed.size() > MAX_NAMED ? " and others" : "")));
  }

  static String lower(String label) {
    return label.toLowerCase(Locale.ROOT);
  }
}
