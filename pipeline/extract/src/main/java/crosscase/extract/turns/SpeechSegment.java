package crosscase.extract.turns;

import crosscase.extract.blocks.Block;
import java.util.OptionalLong;

/**
 * A block, or a part of one, in which nobody else begins to speak.
 *
 * @param newSpeaker the label of who begins to speak here; empty where a turn, or nobody, goes on
 * @param startMs the time of its beginning, as far as the file tells
 */
public record SpeechSegment(String newSpeaker, Block block, OptionalLong startMs) {
  /** Nobody begins to speak, and no time is known. */
  public static SpeechSegment of(Block block) {
    return new SpeechSegment("", block, OptionalLong.empty());
  }
}
