package crosscase.extract.blocks;

import crosscase.corpus.Paragraph;
import crosscase.corpus.Paragraph.Form;
import java.util.OptionalInt;

/**
 * A stretch of a file's text as its layout sets it apart, before anybody looks for speakers.
 *
 * <p>Its text may still have line ends; they become spaces once the turns are found.
 *
 * @param level of a heading, from 1; 0 for a title and for all that is no heading
 * @param boldLength how many characters at the beginning of the text are bold
 */
public record Block(
    Paragraph.Form form,
    int level,
    String text,
    OptionalInt page,
    Position position,
    int boldLength) {

  /** Where a block stands, as far as it helps to tell who speaks. */
  public sealed interface Position {
    /** In the flow of the text. */
    record Flow() implements Position {}

    /** In a table; all from 1. */
    record Cell(int table, int row, int column) implements Position {}

    /** In a caption of somebody's voice, or of nobody's named; it runs on from the one before. */
    record Cue(String voice, long startMs) implements Position {}
  }

  private static final Position FLOW = new Position.Flow();

  public static Block text(String text) {
    return of(Form.TEXT, text);
  }

  public static Block of(Form form, String text) {
    return new Block(form, 0, text, OptionalInt.empty(), FLOW, 0);
  }

  public static Block heading(int level, String text) {
    return new Block(Form.HEADING, level, text, OptionalInt.empty(), FLOW, 0);
  }

  public static Block cell(Position.Cell cell, String text) {
    return new Block(Form.CELL, 0, text, OptionalInt.empty(), cell, 0);
  }

  public static Block cue(Position.Cue cue, String text) {
    return new Block(Form.TEXT, 0, text, OptionalInt.empty(), cue, 0);
  }

  public Block onPage(int number) {
    return new Block(form, level, text, OptionalInt.of(number), position, boldLength);
  }

  public Block withoutPage() {
    return new Block(form, level, text, OptionalInt.empty(), position, boldLength);
  }

  /** With other words; none of them is known to be bold. */
  public Block withText(String words) {
    return new Block(form, level, words, page, position, 0);
  }

  public Block withForm(Form other) {
    return new Block(other, level, text, page, position, boldLength);
  }

  /** Bold at its beginning, as far as these words go; not at all if it begins otherwise. */
  public Block withBoldPrefix(String beginning) {
    int until = text.startsWith(beginning) ? beginning.length() : 0;
    return new Block(form, level, text, page, position, until);
  }
}
