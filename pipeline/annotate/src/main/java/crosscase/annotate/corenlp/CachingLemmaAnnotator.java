package crosscase.annotate.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.MorphaAnnotator;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * CoreNLP's lemmas, each asked for once.
 *
 * <p>A lemma hangs on nothing but the word and its tag, of which speech has few; to CoreNLP every
 * word is a text of its own to be read by a lexer.
 */
final class CachingLemmaAnnotator extends MorphaAnnotator {
  /** Some 10 MB; what is rarer than the first so many is looked up each time. */
  private static final int MAX_CACHED = 100_000;

  private final Map<WordAndTag, String> lemmas = new ConcurrentHashMap<>();

  private record WordAndTag(String word, @Nullable String tag) {
    static WordAndTag of(CoreLabel token) {
      return new WordAndTag(token.word(), token.tag());
    }
  }

  @Override
  public void annotate(Annotation annotation) {
    List<CoreLabel> unknown = new ArrayList<>();
    for (CoreMap sentence : annotation.get(SentencesAnnotation.class)) {
      for (CoreLabel token : sentence.get(TokensAnnotation.class)) {
        String lemma = lemmas.get(WordAndTag.of(token));
        if (lemma == null) {
          unknown.add(token);
        } else {
          token.setLemma(lemma);
        }
      }
    }
    lemmatise(unknown);
  }

  private void lemmatise(List<CoreLabel> tokens) {
    CoreMap one = new ArrayCoreMap();
    one.set(TokensAnnotation.class, tokens);
    Annotation all = new Annotation("");
    all.set(SentencesAnnotation.class, List.of(one));
    super.annotate(all);
    if (lemmas.size() < MAX_CACHED) {
      tokens.forEach(token -> lemmas.putIfAbsent(WordAndTag.of(token), token.lemma()));
    }
  }
}
