package crosscase.jobs;

import static org.apache.spark.sql.functions.col;

import crosscase.association.CaseCounts;
import crosscase.association.DocumentUnits;
import crosscase.association.Verdict;
import crosscase.jobs.results.CaseTables;
import crosscase.jobs.results.PairsTable;
import crosscase.jobs.tables.DeltaTables;
import crosscase.jobs.units.DocumentBlocks;
import crosscase.jobs.units.DocumentSequences;
import crosscase.jobs.units.SelectedSentences;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * Counts which themes share a unit, case by case, in one pass over sentences and codings.
 *
 * <p>By default it leaves out what interviewers say, which shows what was asked and not what was
 * found. In transcripts it always leaves out whatever is not speech, such as the title and date.
 */
public final class CooccurrenceJob {
  private final Dataset<Row> sentences;
  private final Dataset<Row> documents;
  private final Dataset<Row> codings;

  /** Counts the latest version of a corpus or, if the tables are a snapshot, that version. */
  public CooccurrenceJob(CorpusTables corpus) {
    this(corpus.delta().read(DeltaTables.SENTENCES), corpus.documents(), corpus.codings());
  }

  /**
   * @param sentences may include those of earlier readings, which belong to no document
   */
  CooccurrenceJob(Dataset<Row> sentences, Dataset<Row> documents, Dataset<Row> codings) {
    this.sentences = sentences;
    this.documents = documents;
    this.codings = codings;
  }

  /**
   * What the documents of a corpus say about all pairs of {@link Selection#themes}.
   *
   * @throws SelectionException if the corpus has no such column
   */
  public Cooccurrence execute(
      Selection selection, List<String> codebook, Verdict.Thresholds thresholds)
      throws SelectionException {
    return Cooccurrence.of(
        documents(selection, codebook), selection.themes(codebook), selection, thresholds);
  }

  /**
   * The counts of a corpus with its current codings.
   *
   * @throws SelectionException if the corpus has no such column
   */
  public CaseCounts counts(Selection selection, List<String> codebook) throws SelectionException {
    return CaseCounts.of(documents(selection, codebook), selection.themes(codebook));
  }

  /**
   * The units of each document, ordered by case and document.
   *
   * @throws SelectionException if the corpus has no such column
   */
  public List<DocumentUnits> documents(Selection selection, List<String> codebook)
      throws SelectionException {
    return blocks(selection, codebook)
        .mapPartitions(
            new DocumentSequences(selection.unit()), Encoders.row(DocumentSequences.SCHEMA))
        .collectAsList()
        .stream()
        .map(DocumentSequences::units)
        .sorted(
            Comparator.comparing(DocumentUnits::caseName).thenComparing(DocumentUnits::document))
        .toList();
  }

  /** The tables of a result folder: themes by case, pairs by case, pairs across cases. */
  public static List<ResultTable> tables(Cooccurrence found, Unit unit) {
    return List.of(
        new ResultTable(
            "themes-by-case",
            CaseTables.THEMES_BY_CASE,
            CaseTables.themesByCase(found.counts(), found.themes())),
        new ResultTable(
            "pairs-by-case", CaseTables.PAIRS_BY_CASE, CaseTables.pairsByCase(found.evidence())),
        new ResultTable("pairs", PairsTable.SCHEMA, PairsTable.rows(found, unit)));
  }

  /** The sentences that count, packed with their themes. */
  Dataset<Row> blocks(Selection selection, List<String> codebook) throws SelectionException {
    return DocumentBlocks.pack(selectedSentences().select(selection), codings, selection, codebook);
  }

  SelectedSentences selectedSentences() {
    return new SelectedSentences(sentences, documents);
  }

  /** Document, number of the sentence and theme, for some themes by their indexes. */
  Dataset<Row> codedSentences(Selection selection, List<String> codebook, List<Integer> places) {
    return DocumentBlocks.numberedThemes(codings, selection, codebook)
        .where(col("theme").isin(places.toArray()));
  }
}
