package crosscase.extract.blocks;

import java.util.List;

/** Says what was left out of a text because it is nobody's words in it. */
public final class LeftOutWarnings {
  private LeftOutWarnings() {}

  /** {@code Left out: 2 comments.}, or nothing where there was nothing. */
  public static List<String> of(int count, String thing) {
    return switch (count) {
      case 0 -> List.of();
      case 1 -> List.of("Left out: 1 %s.".formatted(thing));
      default -> List.of("Left out: %,d %ss.".formatted(count, thing));
    };
  }
}
