package crosscase.annotate.corenlp;

import edu.stanford.nlp.util.Index;

/**
 * Strings by number, found by the hash of their letters.
 *
 * <p>Its 64 bits stand for the string: of the 350,000 features of CoreNLP's model of entities, one
 * in fifty million million that it does not have would be taken for one that it has.
 */
final class FeatureHashTable {
  /** What a spelling begins with: the offset basis of FNV-1a, 64 bits. */
  static final long EMPTY_HASH = 0xcbf29ce484222325L;

  private final long[] hashes;

  /** And one; zero where none is. */
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

  /** The hash of what was spelled and this behind it; by FNV-1a, of chars instead of bytes. */
  static long hash(long spelled, String more) {
    long hash = spelled;
    for (int i = 0; i < more.length(); i++) {
      hash = (hash ^ more.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  /** The number of the string that was spelled, or -1. */
  int numberOf(long spelled) {
    return numbers[slot(spelled)] - 1;
  }

  /** The one that has this hash, or the first free one after where it would be. */
  private int slot(long hash) {
    int last = hashes.length - 1;
    int slot = (int) (hash ^ (hash >>> 32)) & last;
    while (numbers[slot] != 0 && hashes[slot] != hash) {
      slot = (slot + 1) & last;
    }
    return slot;
  }
}
