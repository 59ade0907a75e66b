package crosscase.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.FixedBitSet;

/**
 * The values of one field for all sentences, held in memory for counting: four bytes per sentence.
 *
 * <p>A sentence without a value has an empty one.
 */
public final class FieldValues {
  private final List<String> values;
  private final int[] valueIndexes;

  private FieldValues(List<String> values, int[] valueIndexes) {
    this.values = List.copyOf(values);
    this.valueIndexes = valueIndexes;
  }

  /** Reads a field that has a sorted doc value. */
  public static FieldValues of(IndexReader reader, String field) throws IOException {
    Map<String, Integer> seen = new TreeMap<>();
    int[] first = new int[reader.maxDoc()];
    for (LeafReaderContext leaf : reader.leaves()) {
      read(leaf, DocValues.getSorted(leaf.reader(), field), seen, first);
    }
    List<String> inOrder = List.copyOf(seen.keySet());
    int[] sortedIndex = new int[seen.size()];
    int next = 0;
    for (int number : seen.values()) {
      sortedIndex[number] = next++;
    }
    return new FieldValues(
        inOrder, Arrays.stream(first).map(number -> sortedIndex[number]).toArray());
  }

  /** Numbers values in the order in which they occur. */
  private static void read(
      LeafReaderContext leaf, SortedDocValues values, Map<String, Integer> seen, int[] first)
      throws IOException {
    int[] known = new int[values.getValueCount()];
    Arrays.fill(known, -1);
    for (int id = 0; id < leaf.reader().maxDoc(); id++) {
      boolean there = values.advanceExact(id);
      int ordinal = there ? values.ordValue() : -1;
      if (!there || known[ordinal] < 0) {
        String value = there ? values.lookupOrd(ordinal).utf8ToString() : "";
        int number = seen.computeIfAbsent(value, v -> seen.size());
        first[leaf.docBase + id] = number;
        if (there) {
          known[ordinal] = number;
        }
      } else {
        first[leaf.docBase + id] = known[ordinal];
      }
    }
  }

  /** All values, in order. */
  public List<String> values() {
    return values;
  }

  /** How many sentences of a set have each value, in the order of the values. */
  public int[] counts(SentenceSet set) {
    int[] counts = new int[values.size()];
    long[] words = set.bits().getBits();
    for (int i = 0; i < words.length; i++) {
      for (long word = words[i]; word != 0; word &= word - 1) {
        counts[valueIndexes[(i << 6) + Long.numberOfTrailingZeros(word)]]++;
      }
    }
    return counts;
  }

  /** The sentences that have one of these values. */
  public SentenceSet sentencesWith(Collection<String> wanted) {
    boolean[] meant = new boolean[values.size()];
    for (int i = 0; i < meant.length; i++) {
      meant[i] = wanted.contains(values.get(i));
    }
    FixedBitSet bits = new FixedBitSet(valueIndexes.length);
    for (int id = 0; id < valueIndexes.length; id++) {
      if (meant[valueIndexes[id]]) {
        bits.set(id);
      }
    }
    return new SentenceSet(bits);
  }

  /**
   * A small part of a set: the first few sentences of each of some values, which are spread evenly
   * over those that the set has.
   *
   * @param values how many values at most
   * @param perValue how many sentences of each at most
   */
  public SentenceSet sample(SentenceSet set, int values, int perValue) {
    int[] counts = counts(set);
    int[] there = IntStream.range(0, counts.length).filter(v -> counts[v] > 0).toArray();
    int[] wanted = new int[counts.length];
    int taken = Math.min(values, there.length);
    for (int i = 0; i < taken; i++) {
      wanted[there[(int) ((long) i * there.length / taken)]] = perValue;
    }
    FixedBitSet sample = new FixedBitSet(valueIndexes.length);
    set.forEach(
        id -> {
          if (wanted[valueIndexes[id]]-- > 0) {
            sample.set(id);
          }
        });
    return new SentenceSet(sample);
  }

  /** Some of the sentences of a set, sorted by value and then by id. */
  public List<Integer> sortedSentences(SentenceSet set, int from, int limit) {
    int[] counts = counts(set);
    int value = 0;
    int skipped = 0;
    while (value < counts.length && skipped + counts[value] <= from) {
      skipped += counts[value++];
    }
    int wanted = from - skipped + limit;
    int first = value;
    List<List<Integer>> found = new ArrayList<>();
    for (int there = 0; value < counts.length && there < wanted; value++) {
      found.add(new ArrayList<>());
      there += counts[value];
    }
    set.forEach(id -> add(id, first, wanted, found));
    return found.stream().flatMap(List::stream).skip(from - skipped).limit(limit).toList();
  }

  private void add(int id, int first, int most, List<List<Integer>> to) {
    int list = valueIndexes[id] - first;
    if (list >= 0 && list < to.size() && to.get(list).size() < most) {
      to.get(list).add(id);
    }
  }

  /**
   * The ids at which a run of sentences with the same value begins, and at the end the number of
   * sentences. For {@code document}, each run is a document with all its sentences.
   */
  public int[] runStarts() {
    int[] starts = new int[valueIndexes.length + 1];
    int runs = 0;
    for (int id = 0; id < valueIndexes.length; id++) {
      if (id == 0 || valueIndexes[id] != valueIndexes[id - 1]) {
        starts[runs++] = id;
      }
    }
    starts[runs] = valueIndexes.length;
    return Arrays.copyOf(starts, runs + 1);
  }

  /** The index of a sentence's value in {@link #values}. */
  public int valueIndex(int id) {
    return valueIndexes[id];
  }
}
