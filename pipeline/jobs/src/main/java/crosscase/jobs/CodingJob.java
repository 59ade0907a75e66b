package crosscase.jobs;

import crosscase.themes.Codebook;
import crosscase.themes.CodebookException;
import java.io.IOException;
import java.util.Optional;
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
   * Codes the corpus, unless its codings are of this codebook and this version already.
   *
   * @param yaml the text of a codebook
   * @return whether there was anything to do
   * @throws CodebookException if the text is no codebook; the corpus is then as it was
   */
  public boolean execute(String yaml) throws CodebookException, IOException {
    Codebook codebook = Codebook.parse("codebook", yaml);
    String made = "%s of corpus version %d".formatted(codebook.fingerprint(), tables.version());
    boolean changed = !tables.note(CorpusTables.CODINGS).equals(Optional.of(made));
    if (changed) {
      tables.overwrite(CorpusTables.CODINGS, code(tables.sentences(), yaml), made);
    }
    return changed;
  }

  /** The codings of these sentences. */
  static Dataset<Row> code(Dataset<Row> sentences, String yaml) {
    return sentences.mapPartitions(new SentenceCoding(yaml), Encoders.row(Schemas.CODINGS));
  }
}
