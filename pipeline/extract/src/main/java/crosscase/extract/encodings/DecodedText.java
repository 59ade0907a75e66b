package crosscase.extract.encodings;

import java.nio.charset.Charset;
import java.util.List;

/**
 * A text and how it was decoded.
 *
 * @param warnings about its encoding, one sentence each
 */
public record DecodedText(String text, Charset encoding, List<String> warnings) {
  public DecodedText {
    warnings = List.copyOf(warnings);
  }
}
