package crosscase.annotate.corenlp;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFCliqueTree;
import edu.stanford.nlp.ie.crf.TestSequenceModel;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.PaddedList;
import edu.stanford.nlp.util.Triple;
import java.util.Arrays;
import java.util.List;

/**
 * CoreNLP's model of named entities, which looks up the features of a word without building their
 * names.
 *
 * <p>Unchanged, it builds a string for each of some sixty features, of which it knows about half.
 */
final class EntityModel extends CRFClassifier<CoreLabel> {
  private final EntityFeatures features;

  EntityModel(String path) {
    loadClassifierNoExceptions(path);
    features = new EntityFeatures(flags, new FeatureHashTable(CoreNlpInternals.featureIndex(this)));
    CoreNlpInternals.copyLexicon((NERFeatureFactory<CoreLabel>) featureFactories.get(0), features);
  }

  @Override
  public Triple<int[][][], int[], double[][][]> documentToDataAndLabels(List<CoreLabel> words) {
    int[][][] numbers = features.featureNumbers(new PaddedList<>(words, pad));
    int[] labels =
        words.stream()
            .mapToInt(word -> classIndex.indexOf(word.get(AnswerAnnotation.class)))
            .toArray();
    return new Triple<>(numbers, labels, new double[labels.length][windowSize][]);
  }

  /** Scores all labels of a word at once; CoreNLP sums over all of them again for each label. */
  @Override
  public TestSequenceModel getSequenceModel(List<CoreLabel> words) {
    CRFCliqueTree<String> tree = getCliqueTree(words);
    return new TestSequenceModel(tree) {
      @Override
      public double[] scoresOf(int[] labels, int position) {
        int word = position - leftWindow();
        int[] before = Arrays.copyOfRange(labels, word, position);
        return tree.getFactorTables()[word].conditionalLogProbsGivenPrevious(before);
      }
    };
  }
}
