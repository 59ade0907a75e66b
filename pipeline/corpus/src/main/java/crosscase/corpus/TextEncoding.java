package crosscase.corpus;

/**
 * How the bytes of a text were read.
 *
 * @param name such as {@code UTF-8}; empty for a format that does not leave it open
 * @param reason how it is known, in a few words: {@code byte order mark}
 */
public record TextEncoding(String name, String reason) {
  /** Of a file whose format says how its text is encoded. */
  public static final TextEncoding NONE = new TextEncoding("", "");
}
