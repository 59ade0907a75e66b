package crosscase.extract.blocks;

import java.util.List;
import java.util.OptionalInt;

/**
 * The content of a file, before speakers are looked for.
 *
 * @param pages how many; empty if the file does not say
 * @param blocks of the document; none for a table
 * @param answers the documents of a table, at least one; none for any other file
 * @param warnings one sentence each, never quoting the file
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
