package crosscase.extract.turns;

import crosscase.extract.turns.RoleGuess.Utterance;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * How often each speaker asks, and how much each says: a host asks and leaves most words to the
 * guests, while a guest who asks rhetorical questions says more than anybody else.
 */
final class QuestionCounts {
  /** Nobody who says more than this share of all words is taken for the interviewer. */
  private static final double MOST_WORDS = 0.65;

  /** From this share of questions on, a second speaker asks as well. */
  private static final double OFTEN = 0.4;

  private static final int SEVERAL = 3;

  private int remarks;
  private int questions;
  private long words;

  private QuestionCounts() {}

  /** The speakers, in lower case, who ask the others; none if nobody does. */
  static Set<String> askers(List<Utterance> said) {
    Map<String, QuestionCounts> bySpeaker = new TreeMap<>();
    for (Utterance remark : said) {
      bySpeaker
          .computeIfAbsent(RoleGuess.lower(remark.speaker()), key -> new QuestionCounts())
          .add(remark.words());
    }
    long all = bySpeaker.values().stream().mapToLong(counts -> counts.words).sum();
    Set<String> askers = new HashSet<>();
    most(bySpeaker, all).ifPresent(askers::add);
    bySpeaker.forEach(
        (speaker, counts) -> {
          boolean saysLittle = counts.words * bySpeaker.size() < all;
          if (counts.questions >= SEVERAL
              && counts.questions >= OFTEN * counts.remarks
              && saysLittle) {
            askers.add(speaker);
          }
        });
    return askers;
  }

  /** Who asks most, where words of one's own count against it. */
  private static Optional<String> most(Map<String, QuestionCounts> bySpeaker, long all) {
    return bySpeaker.entrySet().stream()
        .filter(entry -> entry.getValue().questions > 0)
        .filter(entry -> entry.getValue().words <= MOST_WORDS * all)
        .max(Comparator.comparingDouble(entry -> entry.getValue().weight(all)))
        .map(Map.Entry::getKey);
  }

  private double weight(long all) {
    return questions * (1 - (double) words / all);
  }

  private void add(String text) {
    remarks++;
    questions += ConventionScore.isQuestion(text) ? 1 : 0;
    words += text.length();
  }
}
