package crosscase.jobs;

import crosscase.association.PlantedCorpus;
import crosscase.corpus.Coding;
import crosscase.jobs.planting.InterviewDesign;
import crosscase.jobs.planting.PlantedTables;
import crosscase.jobs.tables.DeltaTables;
import crosscase.themes.Codebook;
import crosscase.themes.CodebookException;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * Creates a corpus of invented interviews whose themes go together as planned, coded and ready to
 * be counted, so that one can check whether counting finds what was planted.
 *
 * <p>Sentences consist of the names of their themes and nothing else. The corpus can be of any
 * size, as the tasks that write the documents also make them.
 */
public final class PlantingJob {
  private final DeltaTables tables;

  public PlantingJob(CorpusTables corpus) {
    this.tables = corpus.delta();
  }

  /**
   * What to plant.
   *
   * @param design how themes go together in the documents of each case
   * @param themes as many names as the design has themes, of letters, digits and hyphens
   * @param documents how many documents each case has
   * @param seed the seed with which the same corpus is made again
   */
  public record Plan(
      PlantedCorpus design, List<String> themes, List<Integer> documents, long seed) {
    public Plan {
      themes = List.copyOf(themes);
      documents = List.copyOf(documents);
      boolean named = themes.stream().allMatch(theme -> theme.matches("[a-z][a-z0-9-]*"));
      if (!named || themes.size() != design.themes()) {
        throw new IllegalArgumentException(
            "%s: give %d names of small letters, digits and hyphens"
                .formatted(themes, design.themes()));
      }
      if (documents.size() != design.oddsRatios().size()) {
        throw new IllegalArgumentException(
            "%s: give a number of documents for each of %d odds ratios"
                .formatted(documents, design.oddsRatios().size()));
      }
    }

    /** How many sentences there will be. */
    public long sentences() {
      return documents.stream().mapToLong(Integer::longValue).sum() * design.unitsPerDocument();
    }

    /** A codebook that finds in each sentence the themes that were planted there. */
    public String codebook() {
      StringBuilder yaml = new StringBuilder("title: Planted\nthemes:\n");
      for (String theme : themes) {
        String query = InterviewDesign.themeWord(theme);
        yaml.append("  - {id: %s, queries: [%s]}%n".formatted(theme, query));
      }
      return yaml.toString();
    }
  }

  /**
   * Writes the tables of a new corpus.
   *
   * @throws IllegalStateException if the folder holds a corpus already
   */
  public void execute(Plan plan) throws IOException, CodebookException {
    if (!tables.existing().isEmpty()) {
      throw new IllegalStateException("there is a corpus already: plant into a new folder");
    }
    InterviewDesign design = new InterviewDesign(plan.design(), plan.themes(), plan.seed());
    PlantedTables planted =
        PlantedTables.of(tables.spark(), design, plan.documents(), plan.sentences());
    tables.append(DeltaTables.SENTENCES, planted.sentences());
    tables.append(DeltaTables.DOCUMENTS, planted.documents());
    String codebook = Codebook.parse("codebook", plan.codebook()).fingerprint();
    tables.overwriteCodings(
        planted.codings(),
        DeltaTables.sqlIn("coder", Set.of(Coding.CODEBOOK)),
        tables.codingsNote().withCodebook(codebook, tables.version(), tables.state()).text());
  }
}
