package crosscase.annotate;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.PaddedList;
import java.util.Arrays;
import java.util.Set;

/** The features of words by CoreNLP's own rules, as the numbers that a model gives them. */
final class EntityFeatures extends NERFeatureFactory<CoreLabel> {
  private static final long serialVersionUID = 1L;

  private final transient Spellings known;

  EntityFeatures(SeqClassifierFlags flags, Spellings known) {
    this.flags = flags;
    this.known = known;
  }

  /** Of each word those of itself, and those of it and the word before. */
  int[][][] numbers(PaddedList<CoreLabel> words) {
    int[][][] numbers = new int[words.size()][2][];
    Numbers found = new Numbers();
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
  private final class Numbers extends FeatureCollector {
    private long spelled = Spellings.NOTHING;
    private String ending = "";
    private int[] numbers = new int[64];
    private int size;

    Numbers() {
      super(Set.of());
    }

    @Override
    public FeatureCollector setSuffix(String suffix) {
      ending = "|" + suffix;
      return this;
    }

    @Override
    public FeatureCollector build() {
      spelled = Spellings.NOTHING;
      return this;
    }

    @Override
    public FeatureCollector append(String part) {
      spelled = Spellings.spell(spelled, String.valueOf(part));
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
      append(ending);
      add(known.number(spelled));
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
