package crosscase.extract.blocks;

/** Collects the text of a block and keeps track of how far it is bold from the beginning. */
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

  /** The bold text at the beginning, cleaned; empty if the text does not begin in bold. */
  public String boldPrefix() {
    return Typography.clean(text.substring(0, boldLength));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
