package crosscase.extract.turns;

import crosscase.extract.blocks.Block;
import java.util.OptionalLong;

/**
 * A block or a part of one, within which nobody else begins to speak.
 *
 * @param newSpeaker the label of the speaker who begins here; empty if nobody begins
 * @param startMs the time at which it begins, if the file says so
 */
public record SpeechSegment(String newSpeaker, Block block, OptionalLong startMs) {
  /** A block in which nobody begins to speak, without a time. */
  public static SpeechSegment of(Block block) {
    return new SpeechSegment("", block, OptionalLong.empty());
  }
}
