package crosscase.extract;

import java.util.List;
import java.util.OptionalInt;

/**
 * What a file holds, before anybody looks for speakers.
 *
 * @param pages how many; empty where the file does not tell
 * @param blocks of the one document; none of a table
 * @param answers of the documents of a table, at least one; none of any other file
 * @param warnings one sentence each, without text of the file
 */
record FileContent(
    String mediaType,
    OptionalInt pages,
    List<Block> blocks,
    List<Answers> answers,
    List<String> warnings) {
  FileContent {
    blocks = List.copyOf(blocks);
    answers = List.copyOf(answers);
    warnings = List.copyOf(warnings);
  }

  FileContent(String mediaType, OptionalInt pages, List<Block> blocks, List<String> warnings) {
    this(mediaType, pages, blocks, List.of(), warnings);
  }

  static FileContent of(String mediaType, List<Block> blocks) {
    return new FileContent(mediaType, OptionalInt.empty(), blocks, List.of());
  }
}
