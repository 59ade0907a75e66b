package crosscase.extract.blocks;

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
public record FileContent(
    String mediaType,
    OptionalInt pages,
    List<Block> blocks,
    List<AnswerDocument> answers,
    List<String> warnings) {
  public FileContent {
    blocks = List.copyOf(blocks);
    answers = List.copyOf(answers);
    warnings = List.copyOf(warnings);
  }

  public FileContent(
      String mediaType, OptionalInt pages, List<Block> blocks, List<String> warnings) {
    this(mediaType, pages, blocks, List.of(), warnings);
  }

  public static FileContent of(String mediaType, List<Block> blocks) {
    return new FileContent(mediaType, OptionalInt.empty(), blocks, List.of());
  }
}
