package crosscase.extract.encodings;

import crosscase.corpus.Rejection.Reason;
import crosscase.extract.files.RejectionException;
import crosscase.extract.files.TextLimit;
import crosscase.extract.files.TooMuchTextException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decodes text, whose encoding may be named by the metadata or by the file itself, or be found from
 * the bytes.
 *
 * <p>What the metadata names is believed; what a file says of itself only if its bytes agree.
 */
public final class TextDecoder {
  /** In UTF-8, the most that a character takes. */
  private static final long MAX_BYTES_PER_CHARACTER = 4;

  /** Text that costs more than this has no letters of any language. */
  private static final double NONSENSE = 0.65;

  /** Fewer characters beyond ASCII may be slips. */
  private static final int FEWEST_TO_REJECT = 20;

  private static final double SHARE_TO_REJECT = 0.1;

  /** Whole characters of UTF-8 for each damaged one that is accepted. */
  private static final int WHOLE_PER_DAMAGED = 10;

  private TextDecoder() {}

  /**
   * Reads a text file.
   *
   * @param declared the encoding that the metadata names; empty if it names none
   */
  public static DecodedText read(Path file, Optional<Charset> declared)
      throws IOException, RejectionException, TooMuchTextException {
    if (Files.size(file) > MAX_BYTES_PER_CHARACTER * TextLimit.MAX_CHARACTERS) {
      throw new TooMuchTextException();
    }
    DecodedText text = decode(Files.readAllBytes(file), declared);
    if (text.text().length() > TextLimit.MAX_CHARACTERS) {
      throw new TooMuchTextException();
    }
    return text;
  }

  /** Decodes bytes; a byte order mark is left out of the text. */
  public static DecodedText decode(byte[] bytes, Optional<Charset> declared)
      throws RejectionException {
    if (declared.isPresent()) {
      return decoded(bytes, declared.get(), "named in the metadata", List.of());
    }
    Optional<CertainEncoding> certain = certainEncoding(bytes);
    if (certain.isPresent()) {
      return decoded(bytes, certain.get().charset(), certain.get().reason(), List.of());
    }
    if (NulBytes.areMany(bytes)) {
      throw nonsense();
    }
    return isNearlyUtf8(bytes)
        ? decoded(bytes, StandardCharsets.UTF_8, "nearly valid UTF-8", List.of())
        : guessed(bytes, EncodingDetector.detect(bytes));
  }

  /** Like {@link #decode}, for a file that says of itself how it is encoded. */
  static DecodedText decodeSelfDeclared(byte[] bytes, Charset own) throws RejectionException {
    boolean isTrue =
        certainEncoding(bytes).isEmpty() && new String(bytes, own).indexOf('\uFFFD') < 0;
    return isTrue
        ? decoded(bytes, own, "named in the file", List.of())
        : decode(bytes, Optional.empty());
  }

  /** What a mark, valid UTF-8, zero bytes or escape sequences tell; empty if they tell nothing. */
  private static Optional<CertainEncoding> certainEncoding(byte[] bytes) {
    return CertainEncoding.of(ByteOrderMark.encoding(bytes), "byte order mark")
        .or(() -> CertainEncoding.of(NulBytes.encoding(bytes), "every other byte is zero"))
        .or(() -> CertainEncoding.of(EscapeSequences.encoding(bytes), "escape sequences"))
        .or(() -> CertainEncoding.of(validUtf8(bytes), "valid UTF-8"));
  }

  private record CertainEncoding(Charset charset, String reason) {
    static Optional<CertainEncoding> of(Optional<Charset> charset, String reason) {
      return charset.map(found -> new CertainEncoding(found, reason));
    }
  }

  private static Optional<Charset> validUtf8(byte[] bytes) {
    return Utf8Bytes.count(bytes).damaged() == 0 && !NulBytes.areMany(bytes)
        ? Optional.of(StandardCharsets.UTF_8)
        : Optional.empty();
  }

  private static boolean isNearlyUtf8(byte[] bytes) {
    Utf8Bytes count = Utf8Bytes.count(bytes);
    return count.whole() > WHOLE_PER_DAMAGED * count.damaged();
  }

  private static DecodedText guessed(byte[] bytes, EncodingDetector.Detection detection)
      throws RejectionException {
    EncodingDetector.Candidate best = detection.best();
    if (best.cost() > NONSENSE && isMuch(best.text(), bytes.length)) {
      throw nonsense();
    }
    List<String> warnings =
        detection
            .rival()
            .filter(rival -> detection.isDoubtful())
            .map(
                rival ->
                    List.of(
                        "Its encoding is uncertain: it was read as %s, but may be %s. To choose it yourself, name it in the metadata (encoding)."
                            .formatted(
                                DecodedText.name(best.charset()),
                                DecodedText.name(rival.charset()))))
            .orElse(List.of());
    return decoded(bytes, best.charset(), "the most plausible letters", warnings);
  }

  private static boolean isMuch(String sample, int bytes) {
    long beyondAscii = sample.codePoints().filter(character -> character > 0x7F).count();
    return beyondAscii >= FEWEST_TO_REJECT && beyondAscii >= bytes * SHARE_TO_REJECT;
  }

  private static DecodedText decoded(
      byte[] bytes, Charset charset, String reason, List<String> guesses) {
    String text = new String(bytes, charset);
    long damaged = text.chars().filter(character -> character == '\uFFFD').count();
    List<String> warnings = new ArrayList<>(guesses);
    if (damaged > 0) {
      warnings.add(
          "Characters that are damaged or not in %s: %,d."
              .formatted(DecodedText.name(charset), damaged));
    }
    return new DecodedText(
        text.startsWith("\uFEFF") ? text.substring(1) : text, charset, reason, warnings);
  }

  private static RejectionException nonsense() {
    return new RejectionException(
        Reason.UNSUPPORTED,
        "Its bytes are no text in any encoding that is known: save it as UTF-8, or name its encoding in the metadata.");
  }
}
