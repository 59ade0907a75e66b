package crosscase.annotate.corenlp;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.PaddedList;
import java.util.Arrays;
import java.util.Set;

/** Finds the features of words by CoreNLP's own rules, as the numbers they have in a model. */
final class EntityFeatures extends NERFeatureFactory<CoreLabel> {
  private static final long serialVersionUID = 1L;

  private final transient FeatureHashTable hashTable;

  EntityFeatures(SeqClassifierFlags flags, FeatureHashTable hashTable) {
    this.flags = flags;
    this.hashTable = hashTable;
  }

  /** For each word, the features of the word itself and those of it and the word before. */
  int[][][] featureNumbers(PaddedList<CoreLabel> words) {
    int[][][] numbers = new int[words.size()][2][];
    FeatureNumberCollector collector = new FeatureNumberCollector();
    for (int i = 0; i < numbers.length; i++) {
      featuresC(words, i, collector);
      numbers[i][0] = collector.take();
      featuresCpC(words, i, collector);
      featuresCnC(words, i - 1, collector);
      numbers[i][1] = collector.take();
    }
    return numbers;
  }

  /** Hashes the parts of a feature's name instead of concatenating them as CoreNLP does. */
  private final class FeatureNumberCollector extends FeatureCollector {
    private long hash = FeatureHashTable.EMPTY_HASH;
    private String separatedSuffix = "";
    private int[] numbers = new int[64];
    private int size;

    FeatureNumberCollector() {
      super(Set.of());
    }

    @Override
    public FeatureCollector setSuffix(String suffix) {
      separatedSuffix = "|" + suffix;
      return this;
    }

    @Override
    public FeatureCollector build() {
      hash = FeatureHashTable.EMPTY_HASH;
      return this;
    }

    @Override
    public FeatureCollector append(String part) {
      hash = FeatureHashTable.hash(hash, String.valueOf(part));
      return this;
    }

    @Override
    public FeatureCollector append(char part) {
      return append(String.valueOf(part));
    }

    @Override
    public FeatureCollector dash() {
      return append("-");
    }

    @Override
    public void add() {
      append(separatedSuffix);
      add(hashTable.numberOf(hash));
      build();
    }

    /** A feature that a word has twice counts once. */
    private void add(int number) {
      if (number < 0) {
        return;
      }
      for (int i = 0; i < size; i++) {
        if (numbers[i] == number) {
          return;
        }
      }
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * size);
      }
      numbers[size++] = number;
    }

    int[] take() {
      int[] taken = Arrays.copyOf(numbers, size);
      size = 0;
      return taken;
    }
  }
}
