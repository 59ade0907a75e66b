package crosscase.extract;

import java.util.List;

/** How much text the files of this process may have. */
final class TextLimit {
  /** Told by whoever started the process. */
  static final int CHARACTERS =
      Integer.getInteger(ContentParser.CHARACTERS, Limits.DEFAULT.characters());

  /** What a block takes besides its text, so that a million empty ones are not for nothing. */
  private static final int OF_A_BLOCK = 16;

  private TextLimit() {}

  static void check(List<Block> blocks) throws TooMuchTextException {
    long characters = 0;
    for (Block block : blocks) {
      characters += block.text().length() + OF_A_BLOCK;
    }
    if (characters > CHARACTERS) {
      throw new TooMuchTextException();
    }
  }
}
