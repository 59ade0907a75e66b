package crosscase.extract.blocks;

import crosscase.corpus.LeftOut;
import crosscase.corpus.TextEncoding;
import java.util.List;
import java.util.OptionalInt;

/**
 * The content of a file, before speakers are looked for.
 *
 * @param pages how many; empty if the file does not say
 * @param blocks of the document; none for a table
 * @param answers the documents of a table, at least one; none for any other file
 * @param leftOut what in the file is in neither
 * @param warnings one sentence each, never quoting the file
 * @param encoding how its bytes were read
 */
public record FileContent(
    String mediaType,
    OptionalInt pages,
    List<Block> blocks,
    List<AnswerDocument> answers,
    List<LeftOut> leftOut,
    List<String> warnings,
    TextEncoding encoding) {
  public FileContent {
    blocks = List.copyOf(blocks);
    answers = List.copyOf(answers);
    leftOut = List.copyOf(leftOut);
    warnings = List.copyOf(warnings);
  }

  public FileContent(
      String mediaType, OptionalInt pages, List<Block> blocks, List<String> warnings) {
    this(mediaType, pages, blocks, List.of(), List.of(), warnings, TextEncoding.NONE);
  }

  /** A copy with this encoding. */
  public FileContent withEncoding(TextEncoding other) {
    return new FileContent(mediaType, pages, blocks, answers, leftOut, warnings, other);
  }

  /** A copy in which this is left out. */
  public FileContent withLeftOut(List<LeftOut> things) {
    return new FileContent(mediaType, pages, blocks, answers, things, warnings, encoding);
  }

  public static FileContent of(String mediaType, List<Block> blocks) {
    return new FileContent(mediaType, OptionalInt.empty(), blocks, List.of());
  }
}
