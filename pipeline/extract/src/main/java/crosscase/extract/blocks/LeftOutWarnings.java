package crosscase.extract.blocks;

import java.util.List;

/** Warns of what was left out of a text because nobody said it. */
public final class LeftOutWarnings {
  private LeftOutWarnings() {}

  /** {@code Left out: 2 comments.}; none if the count is 0. */
  public static List<String> of(int count, String thing) {
    return switch (count) {
      case 0 -> List.of();
      case 1 -> List.of("Left out: 1 %s.".formatted(thing));
      default -> List.of("Left out: %,d %ss.".formatted(count, thing));
    };
  }
}
