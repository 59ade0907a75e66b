package crosscase.extract.turns;

import crosscase.extract.blocks.Block;
import crosscase.extract.blocks.LineWrap;
import crosscase.extract.labels.NameShape;
import crosscase.extract.labels.SpeakerLabel;
import crosscase.extract.labels.SpeakerLabel.Convention;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Decides whether the labels of one convention name speakers, looking at the whole document.
 *
 * <p>Recurring labels are accepted, and others if they look the same and the name occurs elsewhere
 * too. All are rejected unless the speakers alternate and somebody is asked something.
 */
final class ConversationCheck {
  private static final Pattern QUESTION = Pattern.compile("(?m)[?？؟]\\W{0,4}$");

  /** How questions begin that lack a question mark. */
  private static final Pattern QUESTION_OPENERS =
      Pattern.compile(
          "(?i)(?:(?:and|but|okay|ok|right|so|well|yeah|yes),? )*(?:(?:can|could|did|do|does|would)"
              + " (?:you|they|he|she|it|we)|(?:are|have|were) you|how"
              + " (?:did|do|does|long|many|much|was|were|would)|is (?:it|that|there)|tell"
              + " (?:me|us)|what (?:about|did|do|does|happened|is|was|were|would|made)|what's|when"
              + " (?:did|do|was|were)|where (?:did|do|is|was|were)|who (?:did|do|is|was|were)|why"
              + " (?:did|do|is|was|were))\\b.*");

  private static final Set<Convention> BEFORE_WORDS =
      Set.of(Convention.COLON, Convention.BRACKET, Convention.BOLD, Convention.TABLE);

  private static final int FEW_WORDS = 4;

  private final List<Block> blocks;
  private final List<SpeakerLabel> candidates;
  private final Set<String> known;
  private final Map<String, Integer> counts = new HashMap<>();
  private final LabelledText words;

  ConversationCheck(LabelledText words, List<SpeakerLabel> candidates, Set<String> known) {
    this.words = words;
    this.blocks = words.blocks();
    this.known = known;
    this.candidates = candidates;
    candidates.forEach(label -> counts.merge(label.series(), 1, Integer::sum));
  }

  /** The labels of speakers; none if this is not a conversation. */
  List<SpeakerLabel> acceptedLabels() {
    List<SpeakerLabel> sure = candidates.stream().filter(this::isReliable).toList();
    List<SpeakerLabel> all = withRareLabels(sure.isEmpty() ? roles() : sure);
    List<SpeakerLabel> withWords = withoutDoubtful(all.stream().filter(hasTextBelow()).toList());
    return withWords.stream().anyMatch(this::isCertain) || isConversation(withWords)
        ? withWords
        : List.of();
  }

  /**
   * A job title counts as a name only if a label marks an interviewer; a lower-case word only if
   * every paragraph begins with one and at least two recur.
   */
  private List<SpeakerLabel> withoutDoubtful(List<SpeakerLabel> labels) {
    boolean hasAsker = labels.stream().anyMatch(ConversationCheck::isInterviewer);
    boolean areSmall = labels.size() > FEW_WORDS && lookLikeSpeech(labels);
    return labels.stream()
        .filter(label -> hasAsker || label.shape() != NameShape.JOB_TITLE)
        .filter(label -> areSmall || label.shape() != NameShape.LOWER_CASE)
        .toList();
  }

  private boolean lookLikeSpeech(List<SpeakerLabel> labels) {
    long sentences = labels.stream().map(this::firstLine).filter(LineWrap::endsSentence).count();
    return RareLabels.areOnMostParagraphs(blocks, labels)
        && sentences * 2 > labels.size()
        && labels.stream().map(SpeakerLabel::key).filter(key -> times(key) > 1).distinct().count()
            > 1;
  }

  private String firstLine(SpeakerLabel label) {
    return words.textAfter(label).lines().findFirst().orElse("");
  }

  private int times(String key) {
    return counts.getOrDefault(key, 0);
  }

  /** Whether the text, or a line of it, ends in a question. */
  static boolean isQuestion(String words) {
    // A quick check, because most text contains no question.
    boolean mayAsk = words.indexOf('?') >= 0 || words.indexOf('？') >= 0 || words.indexOf('؟') >= 0;
    return mayAsk && QUESTION.matcher(words).find();
  }

  private boolean isReliable(SpeakerLabel label) {
    return isCertain(label) || counts.getOrDefault(label.series(), 0) > 1;
  }

  private boolean isCertain(SpeakerLabel label) {
    return label.convention() == Convention.VOICE
        || known.contains(label.key())
        || known.contains(label.name().toLowerCase(Locale.ROOT));
  }

  private List<SpeakerLabel> roles() {
    return candidates.stream().filter(label -> label.shape() == NameShape.ROLE).toList();
  }

  private List<SpeakerLabel> withRareLabels(List<SpeakerLabel> sure) {
    if (sure.isEmpty() || sure.getFirst().convention() == Convention.VOICE) {
      return sure;
    }
    Set<SpeakerLabel> believed = new HashSet<>(sure);
    List<SpeakerLabel> others = candidates.stream().filter(l -> !believed.contains(l)).toList();
    RareLabels newcomers = new RareLabels(words, sure, others);
    return candidates.stream()
        .filter(label -> believed.contains(label) || newcomers.isSpeaker(label))
        .toList();
  }

  /**
   * Rejects a name directly below a name, which is something that was said, and a name with nothing
   * below it.
   */
  private Predicate<SpeakerLabel> hasTextBelow() {
    Set<SpeakerLabel> bare = new HashSet<>();
    return label -> {
      boolean isLine =
          label.convention() == Convention.LINE || label.convention() == Convention.HEADING;
      boolean isSaid = isLine && bare.stream().anyMatch(name -> adjoins(name, label));
      bare.clear();
      if (isLine && !isSaid) {
        bare.add(label);
      }
      return !isSaid && !(isLine && endsDocument(label));
    };
  }

  /** Whether there is nothing between two labels. */
  private boolean adjoins(SpeakerLabel label, SpeakerLabel next) {
    return label.block() == next.block()
        ? label.end() >= next.begin()
        : label.block() == next.block() - 1 && next.begin() == 0 && endsBlock(label);
  }

  private boolean endsBlock(SpeakerLabel label) {
    return label.end() >= blocks.get(label.block()).text().length();
  }

  private boolean endsDocument(SpeakerLabel label) {
    return label.block() + 1 >= blocks.size() && endsBlock(label);
  }

  private boolean isConversation(List<SpeakerLabel> labels) {
    long changes = speakerChanges(labels);
    if (changes == 0 || words.isMostTextOutside(labels)) {
      return false;
    }
    boolean areRoles = labels.stream().allMatch(label -> label.shape() == NameShape.ROLE);
    boolean hasAsker = labels.stream().anyMatch(ConversationCheck::isInterviewer);
    if (labels.stream().allMatch(ConversationCheck::isInterviewer) || isList(labels)) {
      return false;
    }
    if (changes * 2 < labels.size() - 1 && !(areRoles && hasAsker)) {
      return false;
    }
    if (changes == 1 || labels.getFirst().convention() == Convention.BARE) {
      return hasAsker
          ? areRoles || changes > 1 || isOneExchange(labels)
          : labels.size() > FEW_WORDS && lookLikeSpeech(labels) && containsQuestions(labels);
    }
    return hasAsker
        || containsQuestions(labels)
        || RareLabels.areTimed(labels)
        || isDialogue(labels)
        || areCaptions(labels);
  }

  /** Whether this is one question with its answer and nothing else. */
  private boolean isOneExchange(List<SpeakerLabel> labels) {
    return labels.getFirst().convention() == Convention.COLON
        && isInterviewer(labels.getFirst())
        && isQuestion(words.textAfter(labels.getFirst()))
        && RareLabels.areOnMostParagraphs(blocks, labels);
  }

  /** Whether all captions begin with a name, which happens only if the names are speakers. */
  private boolean areCaptions(List<SpeakerLabel> labels) {
    return labels.stream()
            .allMatch(label -> blocks.get(label.block()).position() instanceof Block.Position.Cue)
        && RareLabels.areOnMostParagraphs(blocks, labels)
        && labels.stream().map(SpeakerLabel::key).filter(key -> times(key) > 1).distinct().count()
            > 1;
  }

  /** Whether the labels are initials, capitals or roles in front of the text and recur. */
  private boolean isDialogue(List<SpeakerLabel> labels) {
    Map<String, Integer> times = new HashMap<>();
    labels.forEach(label -> times.merge(label.key(), 1, Integer::sum));
    return labels.stream()
            .allMatch(
                label ->
                    BEFORE_WORDS.contains(label.convention()) && label.shape() != NameShape.NAME)
        && times.values().stream().filter(count -> count > 1).count() > 1;
  }

  private static boolean isInterviewer(SpeakerLabel label) {
    return NameShape.isInterviewer(label.withoutDetails());
  }

  /**
   * Whether this is a list such as {@code Interviewer: Ann Ash}, {@code Respondent: P3}: short
   * entries, no sentences.
   */
  private boolean isList(List<SpeakerLabel> labels) {
    return labels.stream()
        .map(this::firstLine)
        .allMatch(said -> !LineWrap.endsSentence(said) && said.split("\\s+").length <= FEW_WORDS);
  }

  private boolean containsQuestions(List<SpeakerLabel> labels) {
    List<String> said = labels.stream().map(words::textAfter).toList();
    return said.stream().anyMatch(ConversationCheck::isQuestion)
        || said.stream().filter(first -> QUESTION_OPENERS.matcher(first).lookingAt()).count() > 1;
  }

  private static long speakerChanges(List<SpeakerLabel> labels) {
    long changes = 0;
    for (int i = 1; i < labels.size(); i++) {
      changes += labels.get(i).key().equals(labels.get(i - 1).key()) ? 0 : 1;
    }
    return changes;
  }
}
