package crosscase.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class EnglishPipelineTest {
  private static final String TEXT =
      "The tenants' meetings were left to the left of those who leave early. She leaves them meeting"
          + " after meeting, and the leaves fall. We've found what they founded: saws that sawed, and"
          + " nobody saw us. I'm better off; the best-run boards can't be better run. _ look_up !!"
          + " Zorblatt's flimmering gronks unquarkled Mr. Nobody-Else in Little Snoring, Norfolk,"
          + " on 12th May @ 5pm. Yes. \"No!\" she put put down down, had had had, and that that is is.";

  private record Tagged(String word, String tag, String lemma, String entity) {}

  @Test
  void annotatesAsCoreNlpTheSecondTimeToo() {
    StanfordCoreNLP ours = new EnglishPipeline(settings());
    List<Tagged> plain = tagged(new StanfordCoreNLP(settings()));

    assertThat(plain)
        .extracting(Tagged::lemma)
        .contains("leave", "leaf", "left", "see", "saw", "found", "find", "well");
    assertThat(tagged(ours)).isEqualTo(plain);
    assertThat(tagged(ours)).isEqualTo(plain);
  }

  private static List<Tagged> tagged(StanfordCoreNLP pipeline) {
    CoreDocument document = new CoreDocument(TEXT);
    pipeline.annotate(document);
    return document.tokens().stream()
        .map(token -> new Tagged(token.word(), token.tag(), token.lemma(), token.ner()))
        .toList();
  }

  /** What one pipeline has made of the same settings another would take over. */
  private static Properties settings() {
    StanfordCoreNLP.clearAnnotatorPool();
    return AnnotationSettings.properties();
  }
}
