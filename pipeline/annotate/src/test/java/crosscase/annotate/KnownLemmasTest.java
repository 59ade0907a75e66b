package crosscase.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class KnownLemmasTest {
  private static final String TEXT =
      "The tenants' meetings were left to the left of those who leave early. She leaves them meeting"
          + " after meeting, and the leaves fall. We've found what they founded: saws that sawed, and"
          + " nobody saw us. I'm better off; the best-run boards can't be better run. _ look_up !!";

  @Test
  void lemmasAreThoseOfCoreNlpTheSecondTimeToo() {
    StanfordCoreNLP ours = KnownLemmas.pipeline(settings());
    List<String> plain = lemmas(new StanfordCoreNLP(settings()));

    assertThat(plain).contains("leave", "leaf", "left", "see", "saw", "found", "find", "well");
    assertThat(lemmas(ours)).isEqualTo(plain);
    assertThat(lemmas(ours)).isEqualTo(plain);
  }

  private static List<String> lemmas(StanfordCoreNLP pipeline) {
    CoreDocument document = new CoreDocument(TEXT);
    pipeline.annotate(document);
    return document.tokens().stream().map(CoreLabel::lemma).toList();
  }

  /** What one pipeline has made of the same settings another would take over. */
  private static Properties settings() {
    StanfordCoreNLP.clearAnnotatorPool();
    Properties settings = AnnotationSettings.properties();
    settings.setProperty("annotators", "tokenize,pos,lemma");
    return settings;
  }
}
