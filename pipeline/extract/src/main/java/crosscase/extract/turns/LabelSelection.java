package crosscase.extract.turns;

import crosscase.extract.labels.NameShape;
import crosscase.extract.labels.SpeakerLabel;
import crosscase.extract.labels.SpeakerLabel.Convention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Selects from the candidates of one convention those that can name speakers if any do: names that
 * recur, and others that are set apart, timed or named in the same way.
 */
final class LabelSelection {
  private static final Pattern SENTENCE = Pattern.compile("(?m)[.?!…]\\W{0,4}$");
  private static final Pattern BREAK = Pattern.compile("[.?!…:\\-–—)\\]\"”’]\\s*$");

  /** From this length on, a name may be misspelt by a letter or two. */
  private static final int MIN_TYPO_LENGTH = 6;

  /** More names than this are not compared letter by letter. */
  private static final int MAX_NAMES = 60;

  /** Fewer labels are too few to believe that words in lower case are names. */
  private static final int FEW_LABELS = 4;

  /** How far back a sentence is looked for. */
  private static final int LOOK_BACK = 30;

  private final DocumentText text;
  private final Set<String> known;
  private final Map<String, Integer> counts = new HashMap<>();
  private final List<SpeakerLabel> sure;
  private final Set<String> names;
  private final Set<NameShape> shapes;
  private final boolean allAsk;
  private final boolean areBold;
  private final boolean areTimed;
  private final boolean areOnMost;

  private LabelSelection(DocumentText text, List<SpeakerLabel> candidates, Set<String> known) {
    this.text = text;
    this.known = known;
    candidates.forEach(label -> counts.merge(label.series(), 1, Integer::sum));
    sure = candidates.stream().filter(this::isReliable).toList();
    names = sure.stream().map(SpeakerLabel::key).collect(Collectors.toSet());
    shapes = sure.stream().map(SpeakerLabel::shape).collect(Collectors.toSet());
    allAsk = sure.stream().allMatch(label -> NameShape.isInterviewer(label.withoutDetails()));
    areBold = sure.stream().allMatch(this::isBold);
    areTimed = ConventionScore.areTimed(sure);
    areOnMost = ConventionScore.density(text, sure) >= ConventionScore.NEARLY_ALL;
  }

  /**
   * The labels of one convention that can name speakers: those that recur and resemble them, and,
   * if that differs, all.
   */
  static List<List<SpeakerLabel>> select(
      DocumentText text, List<SpeakerLabel> candidates, Set<String> known) {
    LabelSelection selection = new LabelSelection(text, candidates, known);
    List<SpeakerLabel> all = candidates.stream().filter(l -> !selection.isInSentence(l)).toList();
    return Stream.of(selection.recurring(candidates), all)
        .map(labels -> selection.withoutDoubtful(selection.withoutSaid(labels)))
        .filter(labels -> !labels.isEmpty())
        .distinct()
        .toList();
  }

  private List<SpeakerLabel> recurring(List<SpeakerLabel> candidates) {
    if (sure.isEmpty()) {
      return sure;
    }
    Set<SpeakerLabel> reliable = new HashSet<>(sure);
    return candidates.stream()
        .filter(
            label ->
                reliable.contains(label)
                    || (areTimed && label.startMs().isPresent())
                    || joins(label))
        .toList();
  }

  private boolean isReliable(SpeakerLabel label) {
    return label.isCertain(known)
        || label.convention() == Convention.HEARING
        || counts.getOrDefault(label.series(), 0) > 1;
  }

  /** Whether a name that does not recur names a speaker as well. */
  private boolean joins(SpeakerLabel label) {
    if (label.block() < sure.getFirst().block()) {
      return label.shape() == NameShape.ROLE && SENTENCE.matcher(text.textAfter(label)).find();
    }
    return label.shape() == NameShape.ROLE
        || (!isInSentence(label)
            && (isKnownName(label)
                || ((allAsk || shapes.contains(label.shape())) && resembles(label))));
  }

  private boolean resembles(SpeakerLabel label) {
    return isSetApart(label)
        || (areOnMost && label.convention() == Convention.COLON)
        || text.mentions(label.withoutDetails()) > 1;
  }

  /** Whether it names a group, or a known speaker, perhaps with a typing error. */
  private boolean isKnownName(SpeakerLabel label) {
    String key = label.key();
    return NameShape.isGroup(key)
        || names.contains(key)
        || (key.length() >= MIN_TYPO_LENGTH
            && names.size() < MAX_NAMES
            && names.stream().anyMatch(name -> isTypo(name, key)));
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
    int begin = Math.max(0, label.begin() - LOOK_BACK);
    String before = text.blockOf(label).text().substring(begin, label.begin());
    return !before.isBlank() && !BREAK.matcher(before).find();
  }

  /** Whether it is set apart in a way that the document uses for names and for little else. */
  private boolean isSetApart(SpeakerLabel label) {
    return switch (label.convention()) {
      case TABLE, BOLD -> true;
      case HEADING -> level(sure.getFirst()) == level(label);
      case LINE -> areBold && isBold(label);
      default -> false;
    };
  }

  private int level(SpeakerLabel label) {
    return text.blockOf(label).level();
  }

  private boolean isBold(SpeakerLabel label) {
    return text.blockOf(label).boldLength() >= label.name().length();
  }

  /** Without a name directly below a name, which was said. */
  private List<SpeakerLabel> withoutSaid(List<SpeakerLabel> labels) {
    List<SpeakerLabel> kept = new ArrayList<>();
    for (SpeakerLabel label : labels) {
      boolean isLine =
          label.convention() == Convention.LINE || label.convention() == Convention.HEADING;
      boolean isSaid = isLine && !kept.isEmpty() && adjoins(kept.getLast(), label);
      if (!isSaid) {
        kept.add(label);
      }
    }
    return kept;
  }

  private boolean adjoins(SpeakerLabel label, SpeakerLabel next) {
    return label.block() == next.block()
        ? label.end() >= next.begin()
        : label.block() == next.block() - 1 && next.begin() == 0 && endsBlock(label);
  }

  private boolean endsBlock(SpeakerLabel label) {
    return label.end() >= text.blockOf(label).text().length();
  }

  /**
   * A job title needs an interviewer beside it, a word in lower case a label on every paragraph.
   */
  private List<SpeakerLabel> withoutDoubtful(List<SpeakerLabel> labels) {
    boolean hasAsker = labels.stream().anyMatch(l -> NameShape.isInterviewer(l.withoutDetails()));
    boolean areSmall =
        labels.size() > FEW_LABELS
            && ConventionScore.density(text, labels) >= ConventionScore.NEARLY_ALL
            && labels.stream()
                    .map(SpeakerLabel::key)
                    .filter(key -> counts.getOrDefault(key, 0) > 1)
                    .distinct()
                    .count()
                > 1;
    return labels.stream()
        .filter(label -> hasAsker || label.shape() != NameShape.JOB_TITLE)
        .filter(label -> areSmall || label.shape() != NameShape.LOWER_CASE)
        .toList();
  }
}
