package crosscase.extract.files;

import crosscase.extract.blocks.Block;
import java.util.List;

/** How much text a file read by this process may have. */
public final class TextLimit {
  /** Set by the process that started this one. */
  public static final int MAX_CHARACTERS = ProcessSettings.MAX_CHARACTERS;

  /** What a block costs besides its text, so that a million empty blocks count too. */
  private static final int BLOCK_OVERHEAD = 16;

  private TextLimit() {}

  public static void check(List<Block> blocks) throws TooMuchTextException {
    long characters = 0;
    for (Block block : blocks) {
      characters += block.text().length() + BLOCK_OVERHEAD;
    }
    if (characters > MAX_CHARACTERS) {
      throw new TooMuchTextException();
    }
  }
}
