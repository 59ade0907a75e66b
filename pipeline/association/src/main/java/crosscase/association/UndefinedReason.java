package crosscase.association;

/**
 * Why a number is undefined.
 *
 * <p>Every empty result of this module has a reason; its explanation is a clause to print in the
 * notes column of a table.
 */
public enum UndefinedReason {
  NO_UNITS("there are no units"),
  THEME_ON_NO_UNIT("one of the themes occurs on no unit"),
  THEME_ON_EVERY_UNIT("one of the themes occurs on every unit"),
  THEME_NEVER_ALONE("one of the themes never occurs without the other"),
  EMPTY_DIAGONAL_CELL("no unit has both themes, or every unit has at least one"),

  /** Every result over several strata is empty. */
  NO_INFORMATIVE_STRATUM("in no case does each theme occur on some units but not on all"),
  /** There is no interval; the common odds ratio is 0. */
  NEVER_TOGETHER("in every case no unit has both themes, or every unit has at least one"),
  /** There is neither an interval nor a common odds ratio, which would be infinite. */
  NEVER_APART("in every case one of the themes never occurs without the other"),
  /** There is nothing to compare it with. */
  ONE_INFORMATIVE_STRATUM("in only one case does each theme occur on some units but not on all"),

  /** Nothing can be said with documents as independent. */
  NO_INFORMATIVE_DOCUMENT("no document has both themes and room to shift them"),
  /** There is no interval that takes documents as independent. */
  FEW_INFORMATIVE_DOCUMENTS("too few documents carry evidence for an interval"),

  COUNTS_TOO_LARGE("the counts are too large for an exact test; use the other tests"),
  NUMBER_OUT_OF_RANGE("the counts differ so much in size that the number cannot be computed"),

  /** In a table of counts, fewer than two rows or columns have any counts. */
  ONE_ROW_OR_COLUMN("fewer than two rows or columns have any counts"),

  FEWER_THAN_TWO_GROUPS("there are no two groups of at least three documents each to compare"),
  FEWER_THAN_THREE_DOCUMENTS("the group has fewer than three documents, so it is not tested"),
  NO_GROUP("a value is missing, so it is left out of the test"),
  THEME_CANNOT_DIFFER("the theme is equally common in all documents, for instance in none");

  private final String explanation;

  UndefinedReason(String explanation) {
    this.explanation = explanation;
  }

  /** The reason as a clause, for printing. */
  public String explanation() {
    return explanation;
  }
}
