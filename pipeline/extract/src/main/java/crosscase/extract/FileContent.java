package crosscase.extract;

import java.util.List;
import java.util.OptionalInt;

/**
 * What a file holds, before anybody looks for speakers.
 *
 * @param pages how many; empty where the file does not tell
 * @param warnings one sentence each, without text of the file
 */
record FileContent(String mediaType, OptionalInt pages, List<Block> blocks, List<String> warnings) {
  FileContent {
    blocks = List.copyOf(blocks);
    warnings = List.copyOf(warnings);
  }

  static FileContent of(String mediaType, List<Block> blocks) {
    return new FileContent(mediaType, OptionalInt.empty(), blocks, List.of());
  }
}
