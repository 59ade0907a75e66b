package crosscase.search.forward;

/** What is between a token and the one before it. The codes must not change: they are stored. */
enum TokenGap {
  NONE(0, ""),
  SPACE(1, " "),
  NEW_LINE(2, "\n"),

  /** Anything else: its length follows, negative where two tokens overlap, and then its text. */
  OTHER(3, "");

  /** How many bits of a number encode the gap. */
  static final int BITS = 2;

  private static final int MASK = (1 << BITS) - 1;

  private final int code;
  private final String text;

  TokenGap(int code, String text) {
    this.code = code;
    this.text = text;
  }

  String text() {
    return text;
  }

  static TokenGap of(String text) {
    return switch (text) {
      case "" -> NONE;
      case " " -> SPACE;
      case "\n" -> NEW_LINE;
      default -> OTHER;
    };
  }

  /** Whether a code needs one byte, and no gap follows it. */
  static boolean isShort(int code) {
    return code >= 0 && (code & MASK) != MASK;
  }

  /** The length of the gap of such a code. */
  static int shortLength(int code) {
    return (code & MASK) == 0 ? 0 : 1;
  }

  /** The gap that an encoded token begins with. */
  static TokenGap ofCode(int code) {
    return switch (code & MASK) {
      case 0 -> NONE;
      case 1 -> SPACE;
      case 2 -> NEW_LINE;
      default -> OTHER;
    };
  }

  /** A token that is the n-th in the sorted set of its sentence's types, with this gap. */
  int code(int n) {
    return n << BITS | code;
  }
}
