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
 * Judges labels that do not recur by those that do: whoever is set apart, timed or named in the
 * same way speaks too.
 */
final class RareLabels {
  private static final Pattern SENTENCE = Pattern.compile("(?m)[.?!…]\\W{0,4}$");

  private static final Pattern JOINED = Pattern.compile("\\s*(?:[,&/+]|\\b(?i:and)\\b)\\s*");
  private static final Pattern BREAK = Pattern.compile("[.?!…:\\-–—)\\]\"”’]\\s*$");

  /** So many of the paragraphs have labels where a paragraph is what somebody says. */
  private static final double NEARLY_ALL = 0.8;

  /** So long a name may have a letter wrong, or two. */
  private static final int MIN_TYPO_LENGTH = 6;

  private final LabelledText words;
  private final int first;
  private final Set<String> names;
  private final boolean areTimed;
  private final Set<NameShape> shapes;
  private final Set<Integer> levels;
  private final boolean areBold;
  private final boolean haveFullNames;
  private final boolean areOnMostParagraphs;

  /** Whether somebody is still to answer. */
  private final boolean allAsk;

  private final Map<String, Integer> mentions;

  /**
   * @param sure the labels that are believed, in order
   * @param others those to be judged
   */
  RareLabels(LabelledText words, List<SpeakerLabel> sure, List<SpeakerLabel> others) {
    this.words = words;
    first = sure.getFirst().block();
    areTimed = areTimed(sure);
    names = sure.stream().map(SpeakerLabel::key).collect(Collectors.toSet());
    shapes = sure.stream().map(SpeakerLabel::shape).collect(Collectors.toSet());
    levels = sure.stream().map(this::level).collect(Collectors.toSet());
    areBold = sure.stream().allMatch(this::isBold);
    areOnMostParagraphs = areOnMostParagraphs(words.blocks(), sure);
    allAsk = sure.stream().allMatch(label -> NameShape.isInterviewer(label.withoutDetails()));
    haveFullNames = sure.stream().anyMatch(RareLabels::isFullName);
    mentions = words.countNames(others.stream().map(SpeakerLabel::withoutDetails).toList());
  }

  static boolean areTimed(List<SpeakerLabel> labels) {
    return labels.stream().filter(label -> label.startMs().isPresent()).count() * 2 > labels.size();
  }

  /** Whether nearly every paragraph between the first label and the last has one. */
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

  /** A moderator's welcome, but no line such as {@code Interviewer: Ann Ash}. */
  private boolean opensConversation(SpeakerLabel label) {
    return label.shape() == NameShape.ROLE && SENTENCE.matcher(words.textAfter(label)).find();
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

  /** Several who speak at once, nobody in particular, or a name with a slip in it. */
  private boolean isKnownName(SpeakerLabel label) {
    String key = label.key();
    return NameShape.isGroup(key)
        || JOINED.splitAsStream(key).allMatch(names::contains)
        || (key.length() >= MIN_TYPO_LENGTH && names.stream().anyMatch(name -> isTypo(name, key)));
  }

  /** Whether no more than two letters beside each other differ. */
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

  /** Whether the line above it ends in the middle of a sentence, which goes on here. */
  private boolean isInSentence(SpeakerLabel label) {
    String before = words.blocks().get(label.block()).text().substring(0, label.begin());
    return !before.isBlank() && !BREAK.matcher(before).find();
  }

  /** In the way in which a document sets all its names apart and little else. */
  private boolean isSetApart(SpeakerLabel label) {
    return switch (label.convention()) {
      case TABLE, BOLD -> true;
      case HEADING -> levels.equals(Set.of(level(label)));
      case LINE -> areBold && isBold(label);
      default -> false;
    };
  }

  /** In capitals as all names are, and the words behind it are not. */
  private boolean standsOutInCapitals(SpeakerLabel label) {
    return Set.of(NameShape.CAPITALS, NameShape.INITIAL_LETTERS).containsAll(shapes)
        && label.shape() == NameShape.CAPITALS
        && words.textAfter(label).chars().anyMatch(Character::isLowerCase);
  }

  private static boolean isFullName(SpeakerLabel label) {
    return label.withoutDetails().contains(" ") && label.shape() != NameShape.ROLE;
  }

  private int level(SpeakerLabel label) {
    return words.blocks().get(label.block()).level();
  }

  private boolean isBold(SpeakerLabel label) {
    return words.blocks().get(label.block()).boldLength() >= label.name().length();
  }
}
