package crosscase.extract.files;

import crosscase.extract.Limits;
import crosscase.extract.blocks.Block;
import crosscase.extract.isolation.IsolatedParser;
import java.util.List;

/** How much text the files of this process may have. */
public final class TextLimit {
  /** Told by whoever started the process. */
  public static final int MAX_CHARACTERS =
      Integer.getInteger(IsolatedParser.CHARACTERS, Limits.DEFAULT.characters());

  /** What a block takes besides its text, so that a million empty ones are not for nothing. */
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
