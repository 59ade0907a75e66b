package crosscase.extract;

/** The words of a block while they are being heard, and how far they are bold from the first on. */
final class BoldWords {
  private final StringBuilder text = new StringBuilder();
  private int boldUntil;

  void append(String words) {
    boolean isBold = boldUntil == text.length() && words.isBlank();
    text.append(words);
    boldUntil = isBold ? text.length() : boldUntil;
  }

  void appendBold(String words) {
    boolean isBold = boldUntil == text.length();
    text.append(words);
    boldUntil = isBold ? text.length() : boldUntil;
  }

  void clear() {
    text.setLength(0);
    boldUntil = 0;
  }

  /** The bold words at the beginning, cleaned; empty if it begins otherwise. */
  String beginning() {
    return Typography.clean(text.substring(0, boldUntil));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
