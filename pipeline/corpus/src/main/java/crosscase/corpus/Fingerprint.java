package crosscase.corpus;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in lower-case hex: equal if and only if the hashed content is equal. */
public final class Fingerprint {
  private Fingerprint() {}

  /** The fingerprint of a text in UTF-8. */
  public static String of(String text) {
    return of(digest(), text.getBytes(StandardCharsets.UTF_8));
  }

  /** The fingerprint of everything fed to a digest, followed by these bytes; resets the digest. */
  public static String of(MessageDigest digest, byte... last) {
    return HexFormat.of().formatHex(digest.digest(last));
  }

  /** A digest that can be fed piece by piece. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("every JDK has SHA-256", impossible);
    }
  }
}
