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
 * CoreNLP's lemmatiser with a cache.
 *
 * <p>A lemma depends only on the word and its tag, and speech has few different ones. CoreNLP runs
 * a lexer on every single word.
 */
final class CachingLemmaAnnotator extends MorphaAnnotator {
  /** About 10 MB. Once the cache is full, other words are looked up each time. */
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
