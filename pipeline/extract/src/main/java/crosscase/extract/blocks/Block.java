package crosscase.extract.blocks;

import crosscase.corpus.Paragraph;
import crosscase.corpus.Paragraph.Form;
import java.util.OptionalInt;

/**
 * A piece of a file's text as its layout delimits it, before speakers are looked for.
 *
 * <p>Its text may contain line ends; they become spaces once the turns have been found.
 *
 * @param level of a heading, from 1; 0 for a title and for everything that is not a heading
 * @param boldLength how many characters at the beginning of the text are bold
 */
public record Block(
    Paragraph.Form form,
    int level,
    String text,
    OptionalInt page,
    Position position,
    int boldLength) {

  /** Where a block is, as far as this helps to find the speakers. */
  public sealed interface Position {
    /** In the running text. */
    record Flow() implements Position {}

    /** In a table; all numbers count from 1. */
    record Cell(int table, int row, int column) implements Position {}

    /**
     * In a caption, whose voice is empty if it names none; its text continues that of the caption
     * before.
     */
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

  /** With another text, none of which is known to be bold. */
  public Block withText(String words) {
    return new Block(form, level, words, page, position, 0);
  }

  public Block withForm(Form other) {
    return new Block(other, level, text, page, position, boldLength);
  }

  /** Bold as far as this prefix reaches; not bold if the text begins otherwise. */
  public Block withBoldPrefix(String beginning) {
    int until = text.startsWith(beginning) ? beginning.length() : 0;
    return new Block(form, level, text, page, position, until);
  }
}
