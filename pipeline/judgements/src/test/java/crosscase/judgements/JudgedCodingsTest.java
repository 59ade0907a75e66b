package crosscase.judgements;

import static crosscase.judgements.Decision.ACCEPTED;
import static crosscase.judgements.Decision.ADDED;
import static crosscase.judgements.Decision.REJECTED;
import static crosscase.judgements.Decision.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import crosscase.corpus.Coding;
import crosscase.corpus.Span;
import crosscase.judgements.JudgedCodings.JudgedDocument;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class JudgedCodingsTest {
  private static final JudgedDocument DOCUMENT =
      new JudgedDocument(
          "housing/anna.txt",
          Requests.TEXT,
          List.of(new Span(0, 14), new Span(15, 35), new Span(36, 60)));
  private static final Coding TRUST = byRules("trust", 1);
  private static final Coding CONTROL = byRules("control", 3);

  private final List<Judgement> judgements = new ArrayList<>();

  @Test
  void areTheRulesWithoutJudgements() {
    assertThat(codings("reviewed")).containsExactly("1 trust codebook", "3 control codebook");
    assertThat(codings("Rosa")).isEmpty();
  }

  @Test
  void loseWhatAPersonRejected() {
    judge("We trust them.", "trust", REJECTED, "Rosa");

    assertThat(codings("reviewed")).containsExactly("3 control codebook");
    assertThat(codings("rules")).containsExactly("1 trust codebook", "3 control codebook");
    assertThat(of("reviewed").judged()).isEqualTo(1);
  }

  @Test
  void gainWhatAPersonAddedWithThePassageAsItsSpan() {
    judge("never asked", "user-voice", ADDED, "Rosa");

    assertThat(codings("reviewed"))
        .containsExactly("1 trust codebook", "2 user-voice Rosa", "3 control codebook");
    assertThat(of("Rosa").codings().getFirst().spans()).containsExactly(new Span(20, 31));
  }

  @Test
  void keepTheCodebooksCodingThatAPersonAccepted() {
    judge("We trust them.", "trust", ACCEPTED, "Rosa");

    assertThat(codings("reviewed")).containsExactly("1 trust codebook", "3 control codebook");
    assertThat(codings("Rosa")).containsExactly("1 trust Rosa");
  }

  @Test
  void concernEachSentenceOfAPassage() {
    judge("trust them. They never asked us. It is", "trust", ADDED, "Rosa");

    assertThat(codings("Rosa")).containsExactly("1 trust Rosa", "2 trust Rosa", "3 trust Rosa");
    assertThat(of("Rosa").codings())
        .extracting(coding -> coding.spans().getFirst())
        .containsExactly(new Span(3, 14), new Span(15, 35), new Span(36, 41));
  }

  @Test
  void followTheLaterOfTwoJudgements() {
    judge("We trust them.", "trust", REJECTED, "Rosa");
    judge("trust", "trust", ACCEPTED, "Ben");

    assertThat(codings("reviewed")).containsExactly("1 trust codebook", "3 control codebook");
    assertThat(codings("Rosa")).isEmpty();
  }

  @Test
  void followTheConsensusWhateverIsSaidLater() {
    judge("We trust them.", "trust", REJECTED, "consensus");
    judge("We trust them.", "trust", ACCEPTED, "Rosa");

    assertThat(codings("reviewed")).containsExactly("3 control codebook");
    assertThat(codings("consensus")).isEmpty();
  }

  @Test
  void areTheRulesAgainWhereAJudgementWasWithdrawn() {
    judge("We trust them.", "trust", REJECTED, "Rosa");
    judge("We trust them.", "trust", WITHDRAWN, "Rosa");

    assertThat(codings("reviewed")).containsExactly("1 trust codebook", "3 control codebook");
    assertThat(of("reviewed").judged()).isZero();
  }

  @Test
  void listJudgementsWhoseWordsAreGone() {
    judge("We trust them.", "trust", REJECTED, "Rosa");
    JudgedDocument changed =
        new JudgedDocument("housing/anna.txt", "All else.", List.of(new Span(0, 9)));

    JudgedCodings codings =
        JudgedCodings.of(changed, List.of(), judgements, CodingChoice.ofWord("reviewed"));

    assertThat(codings.unplaced()).isEqualTo(judgements);
    assertThat(codings.codings()).isEmpty();
  }

  private void judge(String words, String theme, Decision decision, String coder) {
    int number = judgements.size() + 1;
    JudgementRequest request = Requests.about(words, theme, decision, coder, "r" + number);
    judgements.add(new Judgement(number, request, Instant.EPOCH, OptionalLong.empty()));
  }

  private JudgedCodings of(String choice) {
    return JudgedCodings.of(
        DOCUMENT, List.of(CONTROL, TRUST), judgements, CodingChoice.ofWord(choice));
  }

  private List<String> codings(String choice) {
    return of(choice).codings().stream()
        .map(each -> each.sentence() + " " + each.theme() + " " + each.coder())
        .toList();
  }

  private static Coding byRules(String theme, int sentence) {
    return new Coding(
        theme, DOCUMENT.name(), sentence, Coding.CODEBOOK, List.of(new Span(0, 1)), false);
  }
}
