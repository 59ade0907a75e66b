package crosscase.annotate.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;

/** CoreNLP's entity annotator, with a single {@link EntityModel} in place of its own models. */
final class EntityTagger extends NERCombinerAnnotator {
  private final EntityModel model;
  private final int maxTokens;

  private EntityTagger(Properties settings) throws IOException {
    super(withoutModel(settings));
    model = new EntityModel(settings.getProperty("ner.model"));
    maxTokens = Integer.parseInt(settings.getProperty("ner.maxlen"));
  }

  static EntityTagger of(Properties settings) {
    try {
      return new EntityTagger(settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties withoutModel(Properties settings) {
    Properties without = (Properties) settings.clone();
    without.setProperty("ner.model", "");
    return without;
  }

  @Override
  public void doOneSentence(Annotation annotation, CoreMap sentence) {
    List<CoreLabel> tokens = sentence.get(TokensAnnotation.class);
    if (tokens.size() > maxTokens) {
      doOneFailedSentence(annotation, sentence);
      return;
    }
    List<CoreLabel> tagged = model.classifySentence(tokens);
    for (int i = 0; i < tagged.size(); i++) {
      tokens.get(i).setNER(tagged.get(i).get(AnswerAnnotation.class));
    }
  }
}
