package crosscase.jobs.counting;

import java.nio.ByteBuffer;

/** Whole numbers as bytes, since a row's array of numbers would be an object each. */
public final class Longs {
  private Longs() {}

  static byte[] toBytes(long[] numbers) {
    ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(Long.BYTES, numbers.length));
    bytes.asLongBuffer().put(numbers);
    return bytes.array();
  }

  public static long[] of(byte[] bytes) {
    long[] numbers = new long[bytes.length / Long.BYTES];
    ByteBuffer.wrap(bytes).asLongBuffer().get(numbers);
    return numbers;
  }
}
