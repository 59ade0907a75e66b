package crosscase.jobs;

import static crosscase.association.Verdict.Thresholds.DEFAULT;
import static crosscase.jobs.LetterCorpus.THEMES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import crosscase.association.CaseCounts;
import crosscase.association.PairTable;
import crosscase.jobs.Selection.Interviewers;
import crosscase.jobs.Selection.Negated;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every unit over the same corpus, with the whole matrix written out. */
class CooccurrenceJobTest {
  private static final Unit TURN = new Unit(Unit.Kind.TURN, 1);
  private static final LetterCorpus CORPUS =
      new LetterCorpus()
          .interview("talk", "x", Map.of("region", "north"))
          .write("", "ABC") // the title, which is not speech
          .say("interviewer", "AB")
          .say("provider", "A - | B")
          .say("interviewer", "C")
          .say("user", "C AC")
          .interview("chat", "x", Map.of("region", "south"))
          .say("provider", "B A")
          .report("paper", "y")
          .write("Aims", "A B")
          .write("Aims > Means", "- C")
          .report("note", "")
          .write("", "AC");

  @Test
  void countsASentence() throws SelectionException {
    assertThat(CORPUS.counted(Unit.SENTENCE))
        .isEqualTo(
            """
            : 1 units
            A 1 0 1
            B 0 0 0
            C 1 0 1
            x: 7 units
            A 3 0 1
            B 0 2 0
            C 1 0 2
            y: 4 units
            A 1 0 0
            B 0 1 0
            C 0 0 1
            """);
  }

  @Test
  void countsEveryWindowOfTwoSentencesThatCount() throws SelectionException {
    // talk: A-, -B, BC, CAC; chat: BA; paper: AB, B-, -C; the note is shorter than a window.
    assertThat(CORPUS.counted(new Unit(Unit.Kind.WINDOW, 2)))
        .isEqualTo(
            """
            : 1 units
            A 1 0 1
            B 0 0 0
            C 1 0 1
            x: 5 units
            A 3 1 1
            B 1 3 1
            C 1 1 2
            y: 3 units
            A 1 1 0
            B 1 2 0
            C 0 0 1
            """);
  }

  @Test
  void countsATurnWhereThereIsSpeech() throws SelectionException {
    assertThat(CORPUS.counted(TURN))
        .isEqualTo(
            """
            x: 3 units
            A 3 2 1
            B 2 2 0
            C 1 0 1
            """);
  }

  @Test
  void countsAParagraph() throws SelectionException {
    assertThat(CORPUS.counted(new Unit(Unit.Kind.PARAGRAPH, 1)))
        .isEqualTo(
            """
            : 1 units
            A 1 0 1
            B 0 0 0
            C 1 0 1
            x: 4 units
            A 3 1 1
            B 1 2 0
            C 1 0 1
            y: 2 units
            A 1 1 0
            B 1 1 0
            C 0 0 1
            """);
  }

  @Test
  void countsADocument() throws SelectionException {
    assertThat(CORPUS.counted(new Unit(Unit.Kind.DOCUMENT, 1)))
        .isEqualTo(
            """
            : 1 units
            A 1 0 1
            B 0 0 0
            C 1 0 1
            x: 2 units
            A 2 2 1
            B 2 2 1
            C 1 1 1
            y: 1 units
            A 1 1 1
            B 1 1 1
            C 1 1 1
            """);
  }

  @Test
  void countsAWindowOfOneAsASentence() throws SelectionException {
    assertThat(CORPUS.counted(new Unit(Unit.Kind.WINDOW, 1)))
        .isEqualTo(CORPUS.counted(Unit.SENTENCE));
  }

  @Test
  void countsInterviewersIfAskedTo() throws SelectionException {
    Selection all = Selection.DEFAULT.with(Interviewers.IN).where("kind", "interview");

    assertThat(CORPUS.counted(all)).startsWith("x: 9 units\nA 4 1 1\nB 1 3 0\nC 1 0 3\n");
    assertThat(CORPUS.counted(Selection.DEFAULT.where("role", "interviewer")))
        .isEqualTo("x: 2 units\nA 1 1 0\nB 1 1 0\nC 0 0 1\n");
  }

  @Test
  void leavesOutInterviewersUnlessAFilterSaysWhoIsSpeaking() throws SelectionException {
    LetterCorpus group =
        new LetterCorpus().interview("group", "x").say("moderator", "AB").say("user", "A");

    assertThat(group.counted(Selection.DEFAULT))
        .isEqualTo("x: 1 units\nA 1 0 0\nB 0 0 0\nC 0 0 0\n");
    for (String who :
        List.of("voice=interviewer", "role=moderator", "speaker=moderator of group")) {
      String[] filter = who.split("=");
      assertThat(group.counted(Selection.DEFAULT.where(filter[0], filter[1])))
          .as(who)
          .isEqualTo("x: 1 units\nA 1 1 0\nB 1 1 0\nC 0 0 0\n");
    }
  }

  @Test
  void testsOnlyStrataWithoutMissingValues() throws SelectionException {
    CaseCounts counts = CORPUS.job().counts(Selection.DEFAULT.by("case", "role"), THEMES);

    assertThat(counts.strata().keySet().stream().map(CaseCounts::displayName))
        .containsExactly("(none) + (none)", "x + provider", "x + user", "y + (none)");
    assertThat(counts.cases().stream().map(CaseCounts::displayName))
        .containsExactly("x + provider", "x + user");
  }

  @Test
  void filtersSentencesBeforeFormingUnits() throws SelectionException {
    Selection documents = Selection.DEFAULT.with(new Unit(Unit.Kind.DOCUMENT, 1));

    assertThat(CORPUS.counted(documents.where("role", "user", "nobody")))
        .isEqualTo("x: 1 units\nA 1 0 1\nB 0 0 0\nC 1 0 1\n");
    assertThat(CORPUS.counted(documents.where("section", "Aims")))
        .isEqualTo("y: 1 units\nA 1 1 1\nB 1 1 1\nC 1 1 1\n");
    assertThat(CORPUS.counted(documents.where("section", "Aims > Means")))
        .isEqualTo("y: 1 units\nA 0 0 0\nB 0 0 0\nC 0 0 1\n");
    assertThat(CORPUS.counted(documents.where("region", "south")))
        .isEqualTo("x: 1 units\nA 1 1 0\nB 1 1 0\nC 0 0 0\n");
  }

  @Test
  void groupsByTheColumnsItIsAskedFor() throws SelectionException {
    Selection interviews = Selection.DEFAULT.where("kind", "interview");

    assertThat(CORPUS.counted(interviews.by("role")))
        .isEqualTo(
            "provider: 5 units\nA 2 0 0\nB 0 2 0\nC 0 0 0\nuser: 2 units\nA 1 0 1\nB 0 0 0\nC 1 0 2\n");
    assertThat(CORPUS.counted(interviews.by("region", "role").where("role", "provider")))
        .isEqualTo(
            "north+provider: 3 units\nA 1 0 0\nB 0 1 0\nC 0 0 0\nsouth+provider: 2 units\nA 1 0 0\nB 0 1 0\nC 0 0 0\n");
  }

  @Test
  void countsDeniedThemesAsTheThemeNotAtAllOrSeparately() throws SelectionException {
    LetterCorpus denied = new LetterCorpus().report("paper", "x").write("", "Ab a AB");

    assertThat(denied.counted(Selection.DEFAULT))
        .isEqualTo("x: 3 units\nA 3 2 0\nB 2 2 0\nC 0 0 0\n");
    assertThat(denied.counted(Selection.DEFAULT.with(Negated.OUT)))
        .isEqualTo("x: 3 units\nA 2 1 0\nB 1 1 0\nC 0 0 0\n");
    assertThat(denied.counted(Selection.DEFAULT.with(Negated.APART)))
        .isEqualTo(
            """
            x: 3 units
            A 2 1 0 0 1 0
            B 1 1 0 0 0 0
            C 0 0 0 0 0 0
            not A 0 0 0 1 0 0
            not B 1 0 0 0 1 0
            not C 0 0 0 0 0 0
            """);
  }

  @Test
  void countsEachDocumentOfATableOfAnswersOnce() throws SelectionException {
    LetterCorpus answers =
        new LetterCorpus()
            .from("answers.csv")
            .interview("answers.csv#1", "x")
            .say("user", "AB A")
            .interview("answers.csv#2", "x")
            .say("user", "B -");

    assertThat(answers.counted(Unit.SENTENCE)).isEqualTo("x: 4 units\nA 2 1 0\nB 1 2 0\nC 0 0 0\n");
  }

  @Test
  void countsMoreThemesThanAMachineWordHasBits() throws SelectionException {
    List<String> many =
        IntStream.range(0, 100).mapToObj(i -> i == 3 ? "A" : i == 90 ? "B" : "t" + i).toList();

    CaseCounts counts = CORPUS.job().counts(Selection.DEFAULT.with(TURN), many);

    assertThat(counts.table("x", "A", "B")).isEqualTo(new PairTable(2, 1, 0, 0));
    assertThat(counts.unitsWith("x", "t64")).isZero();
  }

  @Test
  void partitionsMakeNoDifference() throws SelectionException {
    Selection windows = Selection.DEFAULT.with(new Unit(Unit.Kind.WINDOW, 3));

    assertThat(LetterCorpus.shown(CORPUS.job(7).counts(windows, THEMES)))
        .isEqualTo(LetterCorpus.shown(CORPUS.job(1).counts(windows, THEMES)));
    assertThat(CORPUS.job(7).execute(windows, THEMES, DEFAULT).evidence())
        .isEqualTo(CORPUS.job(1).execute(windows, THEMES, DEFAULT).evidence());
  }

  @Test
  void countsDocumentsToo() throws SelectionException {
    CaseCounts counts = CORPUS.job().counts(Selection.DEFAULT, THEMES);

    assertThat(counts.documentsOf("x")).isEqualTo(2);
    assertThat(counts.documentsWith("x", "A")).isEqualTo(2);
    assertThat(counts.documentsWith("x", "C")).isEqualTo(1);
  }

  @Test
  void listsTheExistingColumnsIfOneIsMissing() {
    assertThatExceptionOfType(SelectionException.class)
        .isThrownBy(() -> CORPUS.counted(Selection.DEFAULT.by("colour")))
        .withMessageContaining("no column colour")
        .withMessageContaining("case, kind")
        .withMessageContaining("region");
  }
}
