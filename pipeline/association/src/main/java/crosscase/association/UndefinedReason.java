package crosscase.association;

/**
 * Why a number is not there.
 *
 * <p>Every empty result of this package has one; the explanation is part of a sentence, to be
 * printed in a table's column of notes.
 */
public enum UndefinedReason {
  NO_UNITS("there are no units"),
  THEME_ON_NO_UNIT("one of the themes is on no unit"),
  THEME_ON_EVERY_UNIT("one of the themes is on every unit"),
  THEME_NEVER_ALONE("one of the themes never occurs without the other"),
  EMPTY_DIAGONAL_CELL("no unit has both themes, or every unit has at least one"),

  /** Every result over several strata is empty. */
  NO_INFORMATIVE_STRATUM("in no case are both themes on some units but not on all"),
  /** The interval is empty; the common odds ratio is 0. */
  NEVER_TOGETHER("in every case no unit has both themes, or every unit has at least one"),
  /** The interval is empty, and so is the common odds ratio, which would be infinite. */
  NEVER_APART("in every case one of the themes never occurs without the other"),
  /** There is nothing to compare with. */
  ONE_INFORMATIVE_STRATUM("only one case has both themes on some units but not on all"),

  COUNTS_TOO_LARGE("the counts are too large for an exact test, so that the other tests serve"),
  NUMBER_OUT_OF_RANGE("the counts are so far apart that the number cannot be computed"),

  /** Of a table of counts: fewer than two rows or columns have any. */
  ONE_ROW_OR_COLUMN("fewer than two rows or columns have any count"),

  ONE_DOCUMENT_PER_CASE("no case has two documents to draw from"),
  ODDS_RATIO_ZERO_OR_INFINITE("the themes are never together in any case, or never apart"),
  TOO_MANY_UNDEFINED_RESAMPLES("more than one resample in twenty has no odds ratio"),
  NOTHING_TO_SHIFT("no document has both themes and room to shift one of them");

  private final String explanation;

  UndefinedReason(String explanation) {
    this.explanation = explanation;
  }

  /** The reason as part of a sentence, to be printed. */
  public String explanation() {
    return explanation;
  }
}
