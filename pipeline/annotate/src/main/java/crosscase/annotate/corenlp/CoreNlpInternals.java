package crosscase.annotate.corenlp;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.TestSentence;
import edu.stanford.nlp.util.Index;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Method;
import java.util.Map;

/** Reflective access to fields and methods that CoreNLP does not expose. */
final class CoreNlpInternals {
  private static final VarHandle LOCAL_CONTEXT_SCORES =
      field(TestSentence.class, "localContextScores", double[][].class);
  private static final VarHandle FEATURE_INDEX =
      field(CRFClassifier.class, "featureIndex", Index.class);
  private static final VarHandle LEXICON = field(NERFeatureFactory.class, "lexicon", Map.class);
  private static final Method IS_RARE = isRare();

  private CoreNlpInternals() {}

  private static VarHandle field(Class<?> of, String name, Class<?> type) {
    try {
      return MethodHandles.privateLookupIn(of, MethodHandles.lookup())
          .findVarHandle(of, name, type);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Method isRare() {
    try {
      Method method = MaxentTagger.class.getDeclaredMethod("isRare", String.class);
      method.setAccessible(true);
      return method;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The scores from the words alone, for each word of the sentence that has been scored so far. */
  static double[][] localContextScores(TestSentence sentence) {
    return (double[][]) LOCAL_CONTEXT_SCORES.get(sentence);
  }

  /** Whether the model has seen the word too rarely to rely on it. */
  static boolean isRare(MaxentTagger tagger, String word) {
    try {
      return (boolean) IS_RARE.invoke(tagger, word);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  static Index<?> featureIndex(CRFClassifier<?> model) {
    return (Index<?>) FEATURE_INDEX.get(model);
  }

  static void copyLexicon(NERFeatureFactory<?> from, NERFeatureFactory<?> to) {
    LEXICON.set(to, LEXICON.get(from));
  }
}
