package crosscase.jobs;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_distinct;

import crosscase.association.CaseCounts;
import crosscase.association.CorpusEvidence;
import crosscase.association.DocumentUnits;
import crosscase.association.ThemeEvidence;
import crosscase.association.Verdict;
import crosscase.jobs.results.PrevalenceTables;
import crosscase.jobs.results.SilencesTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Counts how common each theme is in each case, role or other stratum. */
public final class PrevalenceJob {
  private final CooccurrenceJob counting;

  public PrevalenceJob(CooccurrenceJob counting) {
    this.counting = counting;
  }

  /**
   * How common each theme is.
   *
   * @param evidence what the documents say about each theme
   * @param tables theme by stratum, themes with their tests, and silences
   */
  public record Prevalence(
      CaseCounts counts, List<ThemeEvidence> evidence, List<ResultTable> tables) {
    public Prevalence {
      evidence = List.copyOf(evidence);
      tables = List.copyOf(tables);
    }
  }

  /**
   * The prevalence of all themes in the strata of a selection.
   *
   * @throws SelectionException if the corpus lacks a column
   */
  public Prevalence execute(
      Selection selection, List<String> codebook, Verdict.Thresholds thresholds)
      throws SelectionException {
    List<String> themes = selection.themes(codebook);
    List<DocumentUnits> documents = counting.documents(selection, codebook);
    CaseCounts counts = CaseCounts.of(documents, themes);
    List<ThemeEvidence> evidence =
        new CorpusEvidence(documents, themes, thresholds, selection.terms()).prevalence();
    PrevalenceTables tables = new PrevalenceTables(counts, evidence, speakers(selection, codebook));
    return new Prevalence(counts, evidence, tables.tables());
  }

  /**
   * The themes on which each role is silent.
   *
   * @throws SelectionException if the corpus lacks a column
   */
  public ResultTable silentRoles(Selection selection, List<String> codebook)
      throws SelectionException {
    return new SilencesTable(counting.counts(selection.by("role"), codebook)).table("silent-roles");
  }

  /** The number of speakers by stratum and theme; every document has speakers of its own. */
  private Map<List<String>, Long> speakers(Selection selection, List<String> codebook)
      throws SelectionException {
    List<String> themes = selection.themes(codebook);
    List<Integer> all = IntStream.range(0, themes.size()).boxed().toList();
    Dataset<Row> spoken =
        counting
            .selectedSentences()
            .withStratum(selection)
            .where(col("turn").isNotNull())
            .join(
                counting.codedSentences(selection, codebook, all),
                new String[] {"document", "number"});
    Map<List<String>, Long> speakers = new HashMap<>();
    spoken
        .groupBy("stratum", "theme")
        .agg(count_distinct(col("document"), col("speaker")).as("speakers"))
        .collectAsList()
        .forEach(
            row ->
                speakers.put(List.of(row.getString(0), themes.get(row.getInt(1))), row.getLong(2)));
    return speakers;
  }
}
