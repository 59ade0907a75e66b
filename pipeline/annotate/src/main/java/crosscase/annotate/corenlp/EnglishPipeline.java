package crosscase.annotate.corenlp;

import edu.stanford.nlp.pipeline.AnnotatorImplementations;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;

/** CoreNLP without much of its repeated work; the annotations are the same. */
public final class EnglishPipeline extends StanfordCoreNLP {
  public EnglishPipeline(Properties settings) {
    super(settings);
  }

  @Override
  protected AnnotatorImplementations getAnnotatorImplementations() {
    return new AnnotatorImplementations() {
      @Override
      public POSTaggerAnnotator posTagger(Properties properties) {
        return CachingTagger.annotator(properties);
      }

      @Override
      public EntityTagger ner(Properties properties) {
        return EntityTagger.of(properties);
      }

      @Override
      public CachingLemmaAnnotator morpha(Properties properties, boolean verbose) {
        return new CachingLemmaAnnotator();
      }
    };
  }
}
