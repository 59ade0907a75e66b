package crosscase.extract;

import crosscase.corpus.Paragraph;
import crosscase.corpus.Paragraph.Form;
import java.util.OptionalInt;

/**
 * A stretch of a file's text as its layout sets it apart, before anybody looks for speakers.
 *
 * <p>Its text may still have line ends; they become spaces once the turns are found.
 *
 * @param level of a heading, from 1; 0 for a title and for all that is no heading
 * @param boldUntil how many characters at the beginning of the text are bold
 */
record Block(
    Paragraph.Form form, int level, String text, OptionalInt page, Place place, int boldUntil) {

  /** Where a block stands, as far as it helps to tell who speaks. */
  sealed interface Place {
    /** In the flow of the text. */
    record Flow() implements Place {}

    /** In a table; all from 1. */
    record Cell(int table, int row, int column) implements Place {}

    /** In a caption of somebody's voice, or of nobody's named; it runs on from the one before. */
    record Cue(String voice, long startMs) implements Place {}
  }

  private static final Place FLOW = new Place.Flow();

  static Block text(String text) {
    return of(Form.TEXT, text);
  }

  static Block of(Form form, String text) {
    return new Block(form, 0, text, OptionalInt.empty(), FLOW, 0);
  }

  static Block heading(int level, String text) {
    return new Block(Form.HEADING, level, text, OptionalInt.empty(), FLOW, 0);
  }

  static Block cell(Place.Cell cell, String text) {
    return new Block(Form.CELL, 0, text, OptionalInt.empty(), cell, 0);
  }

  static Block cue(Place.Cue cue, String text) {
    return new Block(Form.TEXT, 0, text, OptionalInt.empty(), cue, 0);
  }

  Block onPage(int number) {
    return new Block(form, level, text, OptionalInt.of(number), place, boldUntil);
  }

  Block onNoPage() {
    return new Block(form, level, text, OptionalInt.empty(), place, boldUntil);
  }

  /** With other words; none of them is known to be bold. */
  Block saying(String words) {
    return new Block(form, level, words, page, place, 0);
  }

  Block as(Form other) {
    return new Block(other, level, text, page, place, boldUntil);
  }

  /** Bold at its beginning, as far as these words go; not at all if it begins otherwise. */
  Block boldIn(String beginning) {
    int until = text.startsWith(beginning) ? beginning.length() : 0;
    return new Block(form, level, text, page, place, until);
  }
}
