package crosscase.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crosscase.corpus.Coding;
import crosscase.corpus.Sentence;
import crosscase.corpus.Span;
import crosscase.themes.QdaProject.Selection;
import crosscase.themes.QdaProject.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodingImportTest {
  private static final String TEXT = "😀 We trust them. They rely on us. We trust nobody.";

  @TempDir private Path folder;

  @Test
  void mapsBySourceNameAndPlaceWhateverTheLineEnds() throws Exception {
    Source source =
        source(
            "A.TXT",
            "😀 We trust\r\nthem. They rely on us.\r\nWe trust nobody.",
            "trust\r\nthem. They");

    assertThat(imported(source).codings())
        .containsExactly(
            coding(1, TEXT.indexOf("trust them."), "trust them.".length()),
            coding(2, TEXT.indexOf("They"), 4));
    assertThat(imported(source).unmatched()).isEmpty();
  }

  @Test
  void findsTheWordsWhereTheTextsDiffer() throws Exception {
    Source source =
        source("housing/a", "ANN: 😀 We trust them.\nANN: They rely on us.", "rely on us");

    assertThat(imported(source).codings())
        .containsExactly(coding(2, TEXT.indexOf("rely"), "rely on us".length()));
  }

  @Test
  void reportsEverythingThatCannotBeMapped() throws Exception {
    assertThat(imported(source("b.txt", "x", "x")).unmatched())
        .containsExactly(
            "The source 'b.txt' does not match exactly one document: 1 codings left out.");
    assertThat(imported(source("a", "Other words.", "Other")).unmatched())
        .containsExactly(
            "'a' 0-5, coded trust by anna, does not match exactly one place in housing/a.txt: left out.");
    assertThat(imported(source("a", "-- We trust --", "We trust")).codings())
        .as("the words occur twice with equal context")
        .isEmpty();
  }

  @Test
  void twoSelectionsInASentenceAreOneCoding() throws Exception {
    Source one = source("a", TEXT, "We");
    Source both =
        new Source(
            "a",
            TEXT,
            Optional.empty(),
            Map.of(),
            List.of(
                one.selections().getFirst(), source("a", TEXT, "them").selections().getFirst()));

    assertThat(imported(both).codings())
        .containsExactly(
            new Coding(
                "trust",
                "housing/a.txt",
                1,
                "anna",
                List.of(new Span(3, 5), new Span(12, 16)),
                false));
  }

  @Test
  void aTableNamesPlacesByOffsetsSentencesOrWords() throws Exception {
    Path csv =
        Files.writeString(
            folder.resolve("c.csv"),
            """
            document,theme,coder,begin,end,sentence,text
            a,Trust,anna,6,11,,
            a,trust,ben,,,2,
            a,other,ben,,,,nobody
            a,trust,ben,,,9,
            z,trust,ben,,,1,
            """);
    QdaProject.Imported read = CodingsCsv.read(csv, List.of(document()));
    CodingImport.Result result = CodingImport.of(read.project(), List.of(document()), codebook());

    assertThat(result.codings())
        .extracting(Coding::theme, Coding::coder, Coding::sentence)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("trust", "anna", 1),
            org.assertj.core.groups.Tuple.tuple("trust", "ben", 2),
            org.assertj.core.groups.Tuple.tuple("other", "ben", 3));
    assertThat(read.warnings())
        .hasSize(2)
        .first()
        .isEqualTo(
            "Row 5 (a, trust) does not name a known document, a place in it, a theme and a coder: left out.");
    assertThat(result.unmatched())
        .containsExactly(
            "The codebook has no theme 'other': its codings are kept under that name.");
    Path bad = Files.writeString(folder.resolve("d.csv"), "document,theme\n");
    assertThatThrownBy(() -> CodingsCsv.read(bad, List.of()))
        .hasMessage(
            "A table of codings needs the columns document, theme, coder: add those that are missing.");
  }

  private static CodingImport.Result imported(Source source) throws Exception {
    Theme theirs =
        new Theme(
            "trust",
            Theme.guidOf("other"),
            "TRUST",
            Optional.empty(),
            Optional.empty(),
            Guidance.NONE,
            ThemeQueries.NONE);
    return CodingImport.of(
        new QdaProject("p", List.of(theirs), List.of(source)), List.of(document()), codebook());
  }

  private static Codebook codebook() throws CodebookException {
    return Codebook.parse("book", "themes: [{id: trust}]");
  }

  private static DocumentText document() {
    List<Span> sentences = PlainSentences.of(TEXT).stream().map(Sentence::span).toList();
    return new DocumentText("housing/a.txt", TEXT, sentences);
  }

  private static Source source(String name, String text, String selected) {
    int begin = text.indexOf(selected);
    Span span = new Span(begin, begin + selected.length());
    return new Source(
        name,
        text,
        Optional.empty(),
        Map.of(),
        List.of(new Selection(span, "trust", "anna", false)));
  }

  private static Coding coding(int sentence, int begin, int length) {
    return new Coding(
        "trust",
        "housing/a.txt",
        sentence,
        "anna",
        List.of(new Span(begin, begin + length)),
        false);
  }
}
