package crosscase.extract.encodings;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Recognises the encodings of East Asian mail, which switch character sets by escape sequences. */
final class EscapeSequences {
  private static final char ESCAPE = 0x1B;

  /** The beginning of the first escape sequence that leaves ASCII. */
  private static final Map<String, String> ENCODINGS =
      Map.of(
          "$B", "ISO-2022-JP",
          "$@", "ISO-2022-JP",
          "$(", "ISO-2022-JP-2",
          "(I", "x-windows-iso2022jp",
          "$)C", "ISO-2022-KR",
          "$)A", "ISO-2022-CN");

  private EscapeSequences() {}

  /** Empty if the bytes are not all ASCII, or have no such sequence. */
  static Optional<Charset> encoding(byte[] bytes) {
    if (indexOfEscape(bytes) < 0) {
      return Optional.empty();
    }
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    if (text.chars().anyMatch(character -> character > 0x7F)) {
      return Optional.empty();
    }
    return ENCODINGS.entrySet().stream()
        .filter(sequence -> text.contains(ESCAPE + sequence.getKey()))
        .map(sequence -> Charset.forName(sequence.getValue()))
        .filter(charset -> new String(bytes, charset).indexOf('\uFFFD') < 0)
        .findFirst();
  }

  private static int indexOfEscape(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == ESCAPE) {
        return i;
      }
    }
    return -1;
  }
}
