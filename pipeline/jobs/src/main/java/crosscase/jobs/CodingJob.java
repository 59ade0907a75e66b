package crosscase.jobs;

import crosscase.themes.Codebook;
import crosscase.themes.CodebookException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** Codes all sentences of a corpus by a codebook; the codings of an earlier codebook go. */
public final class CodingJob {
  private final CorpusTables tables;

  public CodingJob(CorpusTables tables) {
    this.tables = tables;
  }

  /**
   * Replaces the codings in the corpus.
   *
   * @param yaml the text of a codebook
   * @return how many codings there are now
   * @throws CodebookException if the text is no codebook; the corpus is then as it was
   */
  public long execute(String yaml) throws CodebookException {
    Codebook.parse("codebook", yaml);
    tables.overwrite(CorpusTables.CODINGS, code(tables.sentences(), yaml));
    return tables.codings().count();
  }

  /** The codings of these sentences. */
  static Dataset<Row> code(Dataset<Row> sentences, String yaml) {
    return sentences.mapPartitions(new SentenceCoding(yaml), Encoders.row(Schemas.CODINGS));
  }
}
