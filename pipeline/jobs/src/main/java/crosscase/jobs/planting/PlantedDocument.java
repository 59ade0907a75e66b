package crosscase.jobs.planting;

import crosscase.association.UnitSequence;
import crosscase.corpus.Coding;
import crosscase.corpus.Document;
import crosscase.corpus.DocumentMetadata;
import crosscase.corpus.Kind;
import crosscase.corpus.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An interview drawn from a design, in which two people take turns of one to seven sentences each.
 *
 * @param revision the name of its only reading
 */
record PlantedDocument(
    Document document, String revision, List<Sentence> sentences, List<Coding> codings) {
  private static final int LONGEST_TURN = 7;

  /**
   * The interview with this number.
   *
   * @param caseNumber from 0, as {@code number} is within its case
   */
  static PlantedDocument of(InterviewDesign design, int caseNumber, int number) {
    DocumentMetadata metadata = metadata(caseNumber, number);
    UnitSequence units = design.corpus().drawDocument(caseNumber, metadata.path(), design.seed());
    InterviewBuilder interview = new InterviewBuilder(metadata);
    List<List<String>> themes = themesBySentence(units, design.themes());
    while (interview.sentenceCount() < themes.size()) {
      int next = interview.sentenceCount();
      int length = 1 + (3 * interview.turnCount() + number) % LONGEST_TURN;
      interview.addTurn(themes.subList(next, Math.min(themes.size(), next + length)));
    }
    return new PlantedDocument(
        interview.document(),
        "planted " + metadata.path(),
        interview.sentences(),
        interview.codings());
  }

  private static DocumentMetadata metadata(int caseNumber, int number) {
    String caseName = "case-%02d".formatted(caseNumber + 1);
    return new DocumentMetadata(
        "%s/interview-%05d.txt".formatted(caseName, number + 1),
        Optional.of(caseName),
        Kind.INTERVIEW,
        "",
        "",
        Map.of(),
        Map.of());
  }

  private static List<List<String>> themesBySentence(UnitSequence units, List<String> names) {
    List<List<String>> themes = new ArrayList<>();
    for (int unit = 0; unit < units.units(); unit++) {
      themes.add(new ArrayList<>());
    }
    int[] positions = units.positions();
    int[] numbers = units.themes();
    for (int i = 0; i < positions.length; i++) {
      themes.get(positions[i]).add(names.get(numbers[i]));
    }
    return themes;
  }
}
