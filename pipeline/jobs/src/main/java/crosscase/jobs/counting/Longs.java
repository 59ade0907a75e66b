package crosscase.jobs.counting;

import java.nio.ByteBuffer;

/** Stores whole numbers as bytes, because an array column would make each number an object. */
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
