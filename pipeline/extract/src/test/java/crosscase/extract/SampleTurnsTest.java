package crosscase.extract;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.corpus.Document;
import crosscase.corpus.Paragraph;
import crosscase.corpus.Turn;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleTurnsTest {
  private static final Path GOLD = Samples.ROOT.resolve("_expected/turns.csv");

  /** A turn with its text on one line, so that differences read like a line diff. */
  record Said(int number, String speaker, String role, String words) {
    @Override
    public String toString() {
      return "%d %s (%s): %s".formatted(number, speaker, role, words);
    }
  }

  static Stream<String> transcripts() throws IOException {
    return expected().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("transcripts")
  void findsTheTurnsThatWereWritten(String path) throws IOException {
    assertThat(differences(said(Samples.document(path)), expected().getOrDefault(path, List.of())))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("transcripts")
  void findsTheSameTurnsWithoutMetadata(String path) throws IOException {
    SourceMetadata none = SourceMetadata.none();
    assertThat(speakers(said(Samples.document(path, none))))
        .isEqualTo(speakers(expected().getOrDefault(path, List.of())));
  }

  @Test
  void givesNoTurnsToAReport() throws IOException {
    assertThat(Samples.document("welfare/08-welfare-report.odt").turns()).isEmpty();
  }

  private static List<Said> said(Document document) {
    Map<Integer, String> words = new LinkedHashMap<>();
    for (Paragraph paragraph : document.paragraphs()) {
      paragraph
          .turn()
          .ifPresent(
              turn ->
                  words.merge(turn, paragraph.span().of(document.text()), (a, b) -> a + " " + b));
    }
    List<Said> said = new ArrayList<>();
    for (Turn turn : document.turns()) {
      said.add(
          new Said(
              turn.number(), turn.speaker(), turn.role(), words.getOrDefault(turn.number(), "")));
    }
    return said;
  }

  private static Map<String, List<Said>> expected() throws IOException {
    Map<String, List<Said>> gold = new LinkedHashMap<>();
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader = Files.newBufferedReader(GOLD);
        CSVParser rows = format.parse(reader)) {
      for (CSVRecord row : rows) {
        gold.computeIfAbsent(row.get("path"), path -> new ArrayList<>()).add(said(row));
      }
    }
    return gold;
  }

  private static Said said(CSVRecord row) {
    return new Said(
        Integer.parseInt(row.get("turn")),
        row.get("speaker"),
        row.get("role"),
        row.get("text").replaceAll("\\s+", " ").strip());
  }

  /** For each turn that differs from what was written, the text around the first difference. */
  private static List<String> differences(List<Said> found, List<Said> written) {
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < Math.max(found.size(), written.size()); i++) {
      String was = i < found.size() ? found.get(i).toString() : "(no turn)";
      String is = i < written.size() ? written.get(i).toString() : "(no turn)";
      if (!was.equals(is)) {
        differences.add("expected …%s… but found …%s…".formatted(near(is, was), near(was, is)));
      }
    }
    return differences;
  }

  private static String near(String text, String other) {
    int same = 0;
    while (same < Math.min(text.length(), other.length())
        && text.charAt(same) == other.charAt(same)) {
      same++;
    }
    return text.substring(Math.max(0, same - 40), Math.min(text.length(), same + 40));
  }

  private static String speakers(List<Said> turns) {
    return turns.stream()
        .map(
            turn ->
                turn.number()
                    + " "
                    + turn.speaker()
                    + (turn.role().equals(Turn.INTERVIEWER) ? " asks" : " answers"))
        .collect(Collectors.joining("\n"));
  }
}
