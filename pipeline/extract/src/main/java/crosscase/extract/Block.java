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
 */
record Block(Paragraph.Form form, int level, String text, OptionalInt page, Place place) {

  /** Where a block stands, as far as it helps to tell who speaks. */
  sealed interface Place {
    /** In the flow of the text. */
    record Flow() implements Place {}

    /** In a table; all from 1. */
    record Cell(int table, int row, int column) implements Place {}

    /** In a caption of somebody's voice, or of nobody's named; it runs on from the one before. */
    record Cue(String voice) implements Place {}
  }

  private static final Place FLOW = new Place.Flow();

  static Block text(String text) {
    return of(Form.TEXT, text);
  }

  static Block of(Form form, String text) {
    return new Block(form, 0, text, OptionalInt.empty(), FLOW);
  }

  static Block heading(int level, String text) {
    return new Block(Form.HEADING, level, text, OptionalInt.empty(), FLOW);
  }

  static Block cell(Place.Cell cell, String text) {
    return new Block(Form.CELL, 0, text, OptionalInt.empty(), cell);
  }

  static Block cue(String voice, String text) {
    return new Block(Form.TEXT, 0, text, OptionalInt.empty(), new Place.Cue(voice));
  }

  Block onPage(int number) {
    return new Block(form, level, text, OptionalInt.of(number), place);
  }

  Block saying(String words) {
    return new Block(form, level, words, page, place);
  }

  Block as(Form other) {
    return new Block(other, level, text, page, place);
  }
}
