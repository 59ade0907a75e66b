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

  /** The gap that an encoded token begins with. */
  static TokenGap ofCode(int code) {
    return switch (code & 3) {
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
