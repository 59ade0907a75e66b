package crosscase.extract.turns;

import crosscase.corpus.Paragraph.Form;
import crosscase.extract.blocks.Block;
import crosscase.extract.labels.NameShape;
import crosscase.extract.labels.SpeakerLabel;
import crosscase.extract.labels.SpeakerLabel.Convention;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Decides whether labels that do not recur name speakers, by comparing them with those that do:
 * they must be set apart, timed or named in the same way.
 */
final class RareLabels {
  private static final Pattern SENTENCE = Pattern.compile("(?m)[.?!…]\\W{0,4}$");

  private static final Pattern JOINED = Pattern.compile("\\s*(?:[,&/+]|\\b(?i:and)\\b)\\s*");
  private static final Pattern BREAK = Pattern.compile("[.?!…:\\-–—)\\]\"”’]\\s*$");

  /**
   * If this share of the paragraphs has labels, each paragraph is a contribution of one speaker.
   */
  private static final double NEARLY_ALL = 0.8;

  /** From this length on, a name may be misspelt by a letter or two. */
  private static final int MIN_TYPO_LENGTH = 6;

  private final LabelledText text;
  private final int first;
  private final Set<String> names;
  private final boolean areTimed;
  private final Set<NameShape> shapes;
  private final Set<Integer> levels;
  private final boolean areBold;
  private final boolean haveFullNames;
  private final boolean areOnMostParagraphs;

  /** Whether all known speakers ask, so that somebody has yet to answer. */
  private final boolean allAsk;

  private final Map<String, Integer> mentions;

  /**
   * @param sure the labels that are accepted, in order
   * @param others the labels to decide on
   */
  RareLabels(LabelledText text, List<SpeakerLabel> sure, List<SpeakerLabel> others) {
    this.text = text;
    first = sure.getFirst().block();
    areTimed = areTimed(sure);
    names = sure.stream().map(SpeakerLabel::key).collect(Collectors.toSet());
    shapes = sure.stream().map(SpeakerLabel::shape).collect(Collectors.toSet());
    levels = sure.stream().map(this::level).collect(Collectors.toSet());
    areBold = sure.stream().allMatch(this::isBold);
    areOnMostParagraphs = areOnMostParagraphs(text.blocks(), sure);
    allAsk = sure.stream().allMatch(label -> NameShape.isInterviewer(label.withoutDetails()));
    haveFullNames = sure.stream().anyMatch(RareLabels::isFullName);
    mentions = text.countNames(others.stream().map(SpeakerLabel::withoutDetails).toList());
  }

  static boolean areTimed(List<SpeakerLabel> labels) {
    return labels.stream().filter(label -> label.startMs().isPresent()).count() * 2 > labels.size();
  }

  /** Whether nearly every paragraph between the first label and the last has a label. */
  static boolean areOnMostParagraphs(List<Block> blocks, List<SpeakerLabel> sure) {
    int begin = sure.getFirst().block();
    int end = sure.getLast().block() + 1;
    long all = blocks.subList(begin, end).stream().filter(b -> b.form() == Form.TEXT).count();
    long labelled = sure.stream().mapToInt(SpeakerLabel::block).distinct().count();
    return labelled >= all * NEARLY_ALL;
  }

  boolean isSpeaker(SpeakerLabel label) {
    return (areTimed && label.startMs().isPresent())
        || (label.block() < first ? opensConversation(label) : joinsConversation(label));
  }

  /** Accepts a moderator's welcome, but not a line such as {@code Interviewer: Ann Ash}. */
  private boolean opensConversation(SpeakerLabel label) {
    return label.shape() == NameShape.ROLE && SENTENCE.matcher(text.textAfter(label)).find();
  }

  private boolean joinsConversation(SpeakerLabel label) {
    return label.shape() == NameShape.ROLE
        || (!isInSentence(label)
            && (isKnownName(label)
                || ((allAsk || shapes.contains(label.shape())) && resemblesSpeakers(label))));
  }

  private boolean resemblesSpeakers(SpeakerLabel label) {
    return isSetApart(label)
        || standsOutInCapitals(label)
        || (areOnMostParagraphs && label.convention() == Convention.COLON)
        || (haveFullNames && isFullName(label))
        || label.shape() == NameShape.INITIAL_LETTERS
        || mentions.getOrDefault(label.withoutDetails(), 0) > 1;
  }

  /**
   * Whether it names several known speakers at once, a group, or a known speaker with a typing
   * error.
   */
  private boolean isKnownName(SpeakerLabel label) {
    String key = label.key();
    return NameShape.isGroup(key)
        || JOINED.splitAsStream(key).allMatch(names::contains)
        || (key.length() >= MIN_TYPO_LENGTH && names.stream().anyMatch(name -> isTypo(name, key)));
  }

  /** Whether the names differ in no more than two adjacent letters. */
  private static boolean isTypo(String name, String other) {
    int shorter = Math.min(name.length(), other.length());
    int begin = 0;
    while (begin < shorter && name.charAt(begin) == other.charAt(begin)) {
      begin++;
    }
    int end = 0;
    while (end < shorter - begin
        && name.charAt(name.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    return begin > 0 && Math.max(name.length(), other.length()) - begin - end <= 2;
  }

  /** Whether the line above breaks off within a sentence, which continues here. */
  private boolean isInSentence(SpeakerLabel label) {
    String before = text.blocks().get(label.block()).text().substring(0, label.begin());
    return !before.isBlank() && !BREAK.matcher(before).find();
  }

  /** Whether it is set apart in a way that the document uses for names and for little else. */
  private boolean isSetApart(SpeakerLabel label) {
    return switch (label.convention()) {
      case TABLE, BOLD -> true;
      case HEADING -> levels.equals(Set.of(level(label)));
      case LINE -> areBold && isBold(label);
      default -> false;
    };
  }

  /** Whether it is in capitals as all names are, and the text after it is not. */
  private boolean standsOutInCapitals(SpeakerLabel label) {
    return Set.of(NameShape.CAPITALS, NameShape.INITIAL_LETTERS).containsAll(shapes)
        && label.shape() == NameShape.CAPITALS
        && text.textAfter(label).chars().anyMatch(Character::isLowerCase);
  }

  private static boolean isFullName(SpeakerLabel label) {
    return label.withoutDetails().contains(" ") && label.shape() != NameShape.ROLE;
  }

  private int level(SpeakerLabel label) {
    return text.blocks().get(label.block()).level();
  }

  private boolean isBold(SpeakerLabel label) {
    return text.blocks().get(label.block()).boldLength() >= label.name().length();
  }
}
