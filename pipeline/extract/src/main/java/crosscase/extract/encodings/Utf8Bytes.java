package crosscase.extract.encodings;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * How well bytes agree with UTF-8.
 *
 * @param whole characters of more than one byte
 * @param damaged sequences of bytes that are no character
 */
record Utf8Bytes(int whole, int damaged) {

  static Utf8Bytes count(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    int whole = 0;
    int damaged = 0;
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      out.flip();
      whole += (int) out.chars().filter(character -> character > 0x7F).count();
      out.clear();
      if (result.isUnderflow()) {
        return new Utf8Bytes(whole, damaged);
      }
      if (result.isError()) {
        damaged++;
        in.position(in.position() + result.length());
      }
    }
  }
}
