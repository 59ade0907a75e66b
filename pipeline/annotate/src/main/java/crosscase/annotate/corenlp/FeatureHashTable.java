package crosscase.annotate.corenlp;

import edu.stanford.nlp.util.Index;

/**
 * Finds the number of a string by the hash of its characters.
 *
 * <p>The 64-bit hash stands for the string: with the 350,000 features of CoreNLP's entity model,
 * one unknown feature in fifty million million would be taken for a known one.
 */
final class FeatureHashTable {
  /** The hash of the empty string: the offset basis of 64-bit FNV-1a. */
  static final long EMPTY_HASH = 0xcbf29ce484222325L;

  private final long[] hashes;

  /** The number of each string plus one; zero in an empty slot. */
  private final int[] numbers;

  FeatureHashTable(Index<?> strings) {
    hashes = new long[4 * Integer.highestOneBit(strings.size() + 1)];
    numbers = new int[hashes.length];
    for (int number = 0; number < strings.size(); number++) {
      long hash = hash(EMPTY_HASH, strings.get(number).toString());
      int slot = slot(hash);
      hashes[slot] = hash;
      numbers[slot] = number + 1;
    }
  }

  /** Continues a hash with more characters, by FNV-1a over chars instead of bytes. */
  static long hash(long start, String more) {
    long hash = start;
    for (int i = 0; i < more.length(); i++) {
      hash = (hash ^ more.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  /** The number of the string with a hash, or -1. */
  int numberOf(long hash) {
    return numbers[slot(hash)] - 1;
  }

  /** The slot with a hash, or the first free slot where it would be put. */
  private int slot(long hash) {
    int last = hashes.length - 1;
    int slot = (int) (hash ^ (hash >>> 32)) & last;
    while (numbers[slot] != 0 && hashes[slot] != hash) {
      slot = (slot + 1) & last;
    }
    return slot;
  }
}
