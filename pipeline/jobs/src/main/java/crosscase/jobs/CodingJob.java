package crosscase.jobs;

import static org.apache.spark.sql.functions.col;

import crosscase.corpus.Coding;
import crosscase.themes.Codebook;
import crosscase.themes.CodebookException;
import java.io.IOException;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * Codes all sentences of a corpus by a codebook.
 *
 * <p>The codings of an earlier codebook go; those that people made stay.
 */
public final class CodingJob {
  private final CorpusTables tables;

  public CodingJob(CorpusTables tables) {
    this.tables = tables;
  }

  /**
   * Codes the corpus, unless its codings are of this codebook and this version already.
   *
   * @param yaml the text of a codebook
   * @return whether there was anything to do
   * @throws CodebookException if the text is no codebook; the corpus is then as it was
   */
  public boolean execute(String yaml) throws CodebookException, IOException {
    Codebook codebook = Codebook.parse("codebook", yaml);
    String made = "%s of corpus version %d".formatted(codebook.fingerprint(), tables.version());
    CodingsNote note = tables.codingsNote();
    boolean changed = !note.codebook().equals(made);
    if (changed) {
      tables.overwriteCodings(
          code(tables.sentences(), yaml), List.of(Coding.CODEBOOK), note.withCodebook(made).text());
    }
    return changed;
  }

  /** The codings of these sentences; a document is never divided, as a turn must be whole. */
  static Dataset<Row> code(Dataset<Row> sentences, String yaml) {
    return sentences
        .repartition(col("document"))
        .sortWithinPartitions("document", "number")
        .mapPartitions(new SentenceCoding(yaml), Encoders.row(Schemas.CODINGS));
  }
}
