import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The time of a recording, reckoned from its words: 150 words a minute, a breath a turn. */
final class Clock {
  static final Duration BREATH = Duration.ofMillis(600);
  private static final Duration FIRST_WORD = Duration.ofSeconds(4);
  private static final Duration WORD = Duration.ofMinutes(1).dividedBy(150);

  private Clock() {}

  static Duration spoken(String words) {
    return WORD.multipliedBy(words.split("\\s+").length);
  }

  /** When each turn begins, in the order of the turns. */
  static List<Duration> starts(List<Turn> turns) {
    List<Duration> starts = new ArrayList<>();
    Duration now = FIRST_WORD;
    for (Turn turn : turns) {
      starts.add(now);
      now = now.plus(spoken(turn.text())).plus(BREATH);
    }
    return starts;
  }

  static String hoursMinutesSeconds(Duration time) {
    return "%02d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart());
  }

  /** A caption's time; WebVTT parts the milliseconds with a point, SubRip with a comma. */
  static String withMillis(Duration time, char point) {
    return "%s%c%03d".formatted(hoursMinutesSeconds(time), point, time.toMillisPart());
  }
}
