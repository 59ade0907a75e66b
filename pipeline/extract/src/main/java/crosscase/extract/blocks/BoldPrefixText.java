package crosscase.extract.blocks;

/** The words of a block while they are being heard, and how far they are bold from the first on. */
public final class BoldPrefixText {
  private final StringBuilder text = new StringBuilder();
  private int boldLength;

  public void append(String words) {
    boolean isBold = boldLength == text.length() && words.isBlank();
    text.append(words);
    boldLength = isBold ? text.length() : boldLength;
  }

  public void appendBold(String words) {
    boolean isBold = boldLength == text.length();
    text.append(words);
    boldLength = isBold ? text.length() : boldLength;
  }

  public void clear() {
    text.setLength(0);
    boldLength = 0;
  }

  /** The bold words at the beginning, cleaned; empty if it begins otherwise. */
  public String boldPrefix() {
    return Typography.clean(text.substring(0, boldLength));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
