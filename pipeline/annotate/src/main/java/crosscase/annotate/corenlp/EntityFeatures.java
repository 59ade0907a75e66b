package crosscase.annotate.corenlp;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.PaddedList;
import java.util.Arrays;
import java.util.Set;

/** The features of words by CoreNLP's own rules, as the numbers that a model gives them. */
final class EntityFeatures extends NERFeatureFactory<CoreLabel> {
  private static final long serialVersionUID = 1L;

  private final transient FeatureHashTable hashTable;

  EntityFeatures(SeqClassifierFlags flags, FeatureHashTable known) {
    this.flags = flags;
    this.hashTable = known;
  }

  /** Of each word those of itself, and those of it and the word before. */
  int[][][] featureNumbers(PaddedList<CoreLabel> words) {
    int[][][] numbers = new int[words.size()][2][];
    FeatureNumberCollector found = new FeatureNumberCollector();
    for (int i = 0; i < numbers.length; i++) {
      featuresC(words, i, found);
      numbers[i][0] = found.take();
      featuresCpC(words, i, found);
      featuresCnC(words, i - 1, found);
      numbers[i][1] = found.take();
    }
    return numbers;
  }

  /** Takes down the parts of which CoreNLP puts a feature together. */
  private final class FeatureNumberCollector extends FeatureCollector {
    private long hash = FeatureHashTable.EMPTY_HASH;
    private String suffix = "";
    private int[] numbers = new int[64];
    private int size;

    FeatureNumberCollector() {
      super(Set.of());
    }

    @Override
    public FeatureCollector setSuffix(String suffix) {
      suffix = "|" + suffix;
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
      append(suffix);
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
