package crosscase.annotate.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.annotate.AnnotationSettings;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EnglishPipelineTest {
  private static final String TEXT =
      "The tenants' meetings were left to the left of those who leave early. She leaves them meeting"
          + " after meeting, and the leaves fall. We've found what they founded: saws that sawed, and"
          + " nobody saw us. I'm better off; the best-run boards can't be better run. _ look_up !!"
          + " Zorblatt's flimmering gronks unquarkled Mr. Nobody-Else in Little Snoring, Norfolk,"
          + " on 12th May @ 5pm. Yes. \"No!\" she put put down down, had had had, and that that is is.";

  private record AnnotatedToken(String word, String tag, String lemma, String entity) {}

  @Test
  void cachedAnnotationsEqualCoreNlps() {
    StanfordCoreNLP ours = new EnglishPipeline(settings());
    List<AnnotatedToken> plain = annotate(new StanfordCoreNLP(settings()));

    assertThat(plain)
        .extracting(AnnotatedToken::lemma)
        .contains("leave", "leaf", "left", "see", "saw", "found", "find", "well");
    assertThat(annotate(ours)).isEqualTo(plain);
    assertThat(annotate(ours)).isEqualTo(plain);
  }

  @Test
  void annotatesTheSamplesExactlyAsCoreNlpDoes() throws IOException {
    StanfordCoreNLP ours = new EnglishPipeline(settings());
    StanfordCoreNLP plain = new StanfordCoreNLP(settings());
    List<String> texts = samples();

    assertThat(texts).hasSizeGreaterThan(100);
    assertThat(texts)
        .allSatisfy(text -> assertThat(annotate(ours, text)).isEqualTo(annotate(plain, text)));
  }

  /** Read in a charset that accepts any bytes: odd characters make a better test. */
  private static List<String> samples() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("../../data-samples"))) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).toList()) {
        texts.addAll(List.of(Files.readString(file, StandardCharsets.ISO_8859_1).split("\\R\\R+")));
      }
      return texts;
    }
  }

  private static List<AnnotatedToken> annotate(StanfordCoreNLP pipeline) {
    return annotate(pipeline, TEXT);
  }

  private static List<AnnotatedToken> annotate(StanfordCoreNLP pipeline, String text) {
    CoreDocument document = new CoreDocument(text);
    pipeline.annotate(document);
    return document.tokens().stream()
        .map(token -> new AnnotatedToken(token.word(), token.tag(), token.lemma(), token.ner()))
        .toList();
  }

  /** Otherwise a pipeline would reuse the annotators of another with the same settings. */
  private static Properties settings() {
    StanfordCoreNLP.clearAnnotatorPool();
    return AnnotationSettings.properties();
  }
}
