package crosscase.jobs;

import crosscase.association.PlantedCorpus;
import crosscase.corpus.Coding;
import crosscase.jobs.planting.PlantedDocument;
import crosscase.jobs.planting.PlantedRows;
import crosscase.themes.Codebook;
import crosscase.themes.CodebookException;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Makes a corpus of invented interviews whose themes go together as was planned, coded and ready to
 * be counted, so that one can see whether counting finds what was planted.
 *
 * <p>Sentences say the names of their themes and nothing else. Of any size: documents are made
 * where they are written.
 */
public final class PlantingJob {
  private static final int SENTENCES_PER_FILE = 1_250_000;

  private static final StructType DOCUMENT_NUMBERS =
      new StructType()
          .add("case", DataTypes.IntegerType, false)
          .add("document", DataTypes.IntegerType, false);

  private final CorpusTables tables;

  public PlantingJob(CorpusTables tables) {
    this.tables = tables;
  }

  /**
   * What to plant.
   *
   * @param design how themes go together in a document of each case
   * @param themes their names, of letters, digits and hyphens, as many as the design has
   * @param documents how many each case has
   * @param seed with which the same corpus is made again
   */
  public record Plan(PlantedCorpus design, List<String> themes, List<Integer> documents, long seed)
      implements Serializable {
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
        yaml.append(
            "  - {id: %s, queries: [%s]}%n".formatted(theme, PlantedDocument.themeWord(theme)));
      }
      return yaml.toString();
    }
  }

  /**
   * Writes the tables of a corpus that is not there yet.
   *
   * @throws IllegalStateException if there is one
   */
  public void execute(Plan plan) throws IOException, CodebookException {
    if (!tables.existing().isEmpty()) {
      throw new IllegalStateException("there is a corpus already: plant into a new folder");
    }
    Dataset<Row> documents = documents(plan);
    tables.append(
        CorpusTables.SENTENCES, plantedRows(documents, plan, PlantedRows.Table.SENTENCES));
    tables.append(
        CorpusTables.DOCUMENTS, plantedRows(documents, plan, PlantedRows.Table.DOCUMENTS));
    String codebook = Codebook.parse("codebook", plan.codebook()).fingerprint();
    tables.overwriteCodings(
        plantedRows(documents, plan, PlantedRows.Table.CODINGS),
        CorpusTables.sqlIn("coder", Set.of(Coding.CODEBOOK)),
        tables.codingsNote().withCodebook(codebook, tables.version()).text());
  }

  private Dataset<Row> documents(Plan plan) {
    List<Row> names = new ArrayList<>();
    for (int inCase = 0; inCase < plan.documents().size(); inCase++) {
      for (int document = 0; document < plan.documents().get(inCase); document++) {
        names.add(RowFactory.create(inCase, document));
      }
    }
    long files = 1 + plan.sentences() / SENTENCES_PER_FILE;
    return tables
        .spark()
        .createDataFrame(names, DOCUMENT_NUMBERS)
        .repartition(Math.toIntExact(files));
  }

  private static Dataset<Row> plantedRows(
      Dataset<Row> documents, Plan plan, PlantedRows.Table table) {
    return documents.mapPartitions(new PlantedRows(plan, table), Encoders.row(table.schema()));
  }
}
