package crosscase.extract;

import java.util.OptionalLong;

/**
 * A block, or a part of one, in which nobody else begins to speak.
 *
 * @param opens the label of who begins to speak here; empty where a turn, or nobody, goes on
 * @param startMs the time of its beginning, as far as the file tells
 */
record Passage(String opens, Block block, OptionalLong startMs) {
  /** Nobody begins to speak, and no time is known. */
  static Passage of(Block block) {
    return new Passage("", block, OptionalLong.empty());
  }
}
