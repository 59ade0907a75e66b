package crosscase.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Judges labels that do not recur by those that do: whoever is set apart, timed or named in the
 * same way speaks too.
 */
final class Newcomers {
  private static final Pattern SENTENCE = Pattern.compile("(?m)[.?!…]\\W{0,4}$");

  private final Words words;
  private final int first;
  private final boolean areTimed;
  private final Set<NameShape> shapes;
  private final Set<Integer> levels;
  private final boolean areBold;
  private final boolean haveFullNames;
  private final Map<String, Integer> mentions;

  /**
   * @param sure the labels that are believed, in order
   * @param others those to be judged
   */
  Newcomers(Words words, List<SpeakerLabel> sure, List<SpeakerLabel> others) {
    this.words = words;
    first = sure.getFirst().block();
    areTimed = areTimed(sure);
    shapes = sure.stream().map(SpeakerLabel::shape).collect(Collectors.toSet());
    levels = sure.stream().map(this::level).collect(Collectors.toSet());
    areBold = sure.stream().allMatch(this::isBold);
    haveFullNames = sure.stream().anyMatch(Newcomers::isFullName);
    mentions = words.mentions(others.stream().map(SpeakerLabel::withoutDetails).toList());
  }

  static boolean areTimed(List<SpeakerLabel> labels) {
    return labels.stream().filter(label -> label.startMs().isPresent()).count() * 2 > labels.size();
  }

  boolean isOne(SpeakerLabel label) {
    return (areTimed && label.startMs().isPresent())
        || (label.block() < first ? opens(label) : joins(label));
  }

  /** A moderator's welcome, but no line such as {@code Interviewer: Ann Ash}. */
  private boolean opens(SpeakerLabel label) {
    return label.shape() == NameShape.ROLE && SENTENCE.matcher(words.after(label)).find();
  }

  private boolean joins(SpeakerLabel label) {
    return label.shape() == NameShape.ROLE
        || (shapes.contains(label.shape())
            && (isSetApart(label)
                || (haveFullNames && isFullName(label))
                || label.shape() == NameShape.LETTERS
                || mentions.getOrDefault(label.withoutDetails(), 0) > 1));
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

  private static boolean isFullName(SpeakerLabel label) {
    return label.withoutDetails().contains(" ") && label.shape() != NameShape.ROLE;
  }

  private int level(SpeakerLabel label) {
    return words.blocks().get(label.block()).level();
  }

  private boolean isBold(SpeakerLabel label) {
    return words.blocks().get(label.block()).boldUntil() >= label.name().length();
  }
}
