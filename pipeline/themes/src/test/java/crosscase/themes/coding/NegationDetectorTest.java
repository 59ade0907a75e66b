package crosscase.themes.coding;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.corpus.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Uses the sentences in {@code negated-sentences.txt}; every third was not used for tuning. */
class NegationDetectorTest {
  private static final Path SENTENCES =
      Path.of("src/test/resources/crosscase/themes/coding/negated-sentences.txt");

  /** A sentence with its mention in brackets, and whether a reader considers it negated. */
  private record Labelled(String sentence, Span mention, boolean negated) {
    static Labelled of(String line) {
      String marked = line.substring(2);
      int begin = marked.indexOf('[');
      int end = marked.indexOf(']') - 1;
      String sentence = marked.replace("[", "").replace("]", "");
      return new Labelled(sentence, new Span(begin, end), line.startsWith("-"));
    }

    boolean isDetected() {
      return NegationDetector.isNegated(sentence, List.of(mention));
    }
  }

  @Test
  void agreesWithAReaderOnTheSentencesItWasTunedOn() throws IOException {
    assertQuality("tuned on", sentences(false), 0.94, 0.94);
  }

  /** Precision 0.917 and recall 1.000 in the first run; no rule has been added for them since. */
  @Test
  void agreesWithAReaderOnSentencesItHasNotSeen() throws IOException {
    assertQuality("held out", sentences(true), 0.85, 0.9);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We had [no choice] but to join.             | false
          We didn’t [trust] them.                     | true
          [trust]                                     | false
          No                                          | false
          """)
  void aMatchDoesNotNegateItself(String marked, boolean negated) {
    Labelled labelled =
        marked.contains("[") ? Labelled.of("+ " + marked) : Labelled.of("+ [" + marked + "]");

    assertThat(labelled.isDetected()).isEqualTo(negated);
  }

  @Test
  void oneMentionThatIsAffirmedAffirmsTheSentence() {
    String sentence = "No trust in them, but trust in us.";

    assertThat(NegationDetector.isNegated(sentence, List.of(new Span(3, 8)))).isTrue();
    assertThat(NegationDetector.isNegated(sentence, List.of(new Span(3, 8), new Span(22, 27))))
        .isFalse();
    assertThat(NegationDetector.isNegated(sentence, List.of())).isFalse();
  }

  private static List<Labelled> sentences(boolean heldOut) throws IOException {
    List<String> lines =
        Files.readAllLines(SENTENCES).stream().filter(line -> !line.startsWith("#")).toList();
    List<Labelled> sentences = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if ((i % 3 == 2) == heldOut) {
        sentences.add(Labelled.of(lines.get(i)));
      }
    }
    return sentences;
  }

  private static void assertQuality(
      String name, List<Labelled> sentences, double precision, double recall) {
    long found = sentences.stream().filter(Labelled::isDetected).count();
    long negated = sentences.stream().filter(Labelled::negated).count();
    long both = sentences.stream().filter(s -> s.negated() && s.isDetected()).count();
    List<String> wrong =
        sentences.stream()
            .filter(s -> s.negated() != s.isDetected())
            .map(Labelled::sentence)
            .toList();
    String measured =
        "%s: %d sentences, precision %.3f, recall %.3f; wrong: %s"
            .formatted(
                name, sentences.size(), (double) both / found, (double) both / negated, wrong);
    System.Logger log = System.getLogger(NegationDetectorTest.class.getName());
    log.log(System.Logger.Level.INFO, measured);
    assertThat((double) both / found).as(measured).isGreaterThanOrEqualTo(precision);
    assertThat((double) both / negated).as(measured).isGreaterThanOrEqualTo(recall);
  }
}
