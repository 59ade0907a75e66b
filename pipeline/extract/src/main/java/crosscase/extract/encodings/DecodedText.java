package crosscase.extract.encodings;

import crosscase.corpus.TextEncoding;
import java.nio.charset.Charset;
import java.util.List;

/**
 * A text and how it was decoded.
 *
 * @param reason how the encoding is known, in a few words
 * @param warnings about its encoding, one sentence each
 */
public record DecodedText(String text, Charset encoding, String reason, List<String> warnings) {
  public DecodedText {
    warnings = List.copyOf(warnings);
  }

  /** The encoding and how it is known. */
  public TextEncoding textEncoding() {
    return new TextEncoding(name(encoding), reason);
  }

  static String name(Charset charset) {
    return charset.name().replaceFirst("^x-", "");
  }
}
