package crosscase.extract.encodings;

import crosscase.corpus.TextEncoding;
import crosscase.extract.files.RejectionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.metadata.Metadata;

/**
 * The encoding of a web page, in the form in which Tika asks for it: what the metadata names, what
 * the page declares if its bytes agree, or else what the bytes tell.
 */
public final class WebPageEncoding implements EncodingDetector {
  private static final long serialVersionUID = 1;

  /** Browsers look no further either. */
  private static final int DECLARATION_BYTES = 4096;

  private static final Pattern DECLARATION =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

  private final transient DecodedText page;

  private WebPageEncoding(DecodedText page) {
    this.page = page;
  }

  /**
   * Reads a page, in order to know how it is to be read.
   *
   * @param declared the encoding that the metadata names; empty if it names none
   */
  public static WebPageEncoding of(Path file, Optional<Charset> declared)
      throws IOException, RejectionException {
    byte[] bytes = Files.readAllBytes(file);
    Optional<Charset> own = declared.isPresent() ? Optional.empty() : ownDeclaration(bytes);
    return new WebPageEncoding(
        own.isPresent()
            ? TextDecoder.decodeSelfDeclared(bytes, own.get())
            : TextDecoder.decode(bytes, declared));
  }

  /** About the encoding, one sentence each. */
  public List<String> warnings() {
    return page.warnings();
  }

  /** The encoding and how it is known. */
  public TextEncoding encoding() {
    return page.textEncoding();
  }

  @Override
  public Charset detect(InputStream input, Metadata metadata) {
    return page.encoding();
  }

  private static Optional<Charset> ownDeclaration(byte[] bytes) {
    String beginning =
        new String(
            bytes, 0, Math.min(bytes.length, DECLARATION_BYTES), StandardCharsets.ISO_8859_1);
    Matcher declaration = DECLARATION.matcher(beginning);
    try {
      return declaration.find()
          ? Optional.of(Charset.forName(declaration.group(1))).map(WebPageEncoding::asBrowsersRead)
          : Optional.empty();
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  /** Browsers take Latin-1 for Windows-1252, because pages often confuse the two. */
  private static Charset asBrowsersRead(Charset charset) {
    return charset.equals(StandardCharsets.ISO_8859_1) ? Charset.forName("windows-1252") : charset;
  }
}
