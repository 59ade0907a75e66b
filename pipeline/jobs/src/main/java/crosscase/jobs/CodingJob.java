package crosscase.jobs;

import static org.apache.spark.sql.functions.col;

import crosscase.corpus.Coding;
import crosscase.jobs.derived.DocumentChanges;
import crosscase.jobs.derived.SentenceCoding;
import crosscase.jobs.tables.CodingsCommitNote;
import crosscase.jobs.tables.DeltaTables;
import crosscase.jobs.tables.Schemas;
import crosscase.themes.Codebook;
import crosscase.themes.CodebookException;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * Codes the sentences of a corpus by the rules of a codebook; after an ingest, only those of
 * changed documents.
 *
 * <p>Replaces the codings of an earlier codebook, and keeps those that people made.
 */
public final class CodingJob {
  private final DeltaTables tables;

  public CodingJob(CorpusTables corpus) {
    this.tables = corpus.delta();
  }

  /**
   * Codes the corpus, unless its codings already belong to this codebook and this version.
   *
   * @param yaml the text of a codebook
   * @return for how many documents codings were written; empty for all of them
   * @throws CodebookException if the text is not a codebook; the corpus then stays as it was
   */
  public OptionalInt execute(String yaml) throws CodebookException, IOException {
    String codebook = Codebook.parse("codebook", yaml).fingerprint();
    CodingsCommitNote note = tables.codingsNote();
    CodingsCommitNote target = note.withCodebook(codebook, tables.version(), tables.state());
    if (target.equals(note)) {
      return OptionalInt.of(0);
    }
    Optional<Set<String>> changed =
        codebook.equals(note.codebook()) && isOfThisCorpus(note)
            ? new DocumentChanges(tables).since(note.version())
            : Optional.empty();
    String stale = changed.map(names -> DeltaTables.sqlIn("document", names)).orElse("true");
    tables.overwriteCodings(
        code(tables.sentencesWithLayout().where(stale), yaml),
        DeltaTables.sqlIn("coder", Set.of(Coding.CODEBOOK)) + " AND " + stale,
        target.text());
    return changed.map(Set::size).map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  private boolean isOfThisCorpus(CodingsCommitNote note) throws IOException {
    return note.state().isEmpty()
        || note.state().equals(tables.log().state(DeltaTables.DOCUMENTS, note.version()));
  }

  /** The codings of these sentences; documents are never divided, because turns must be whole. */
  static Dataset<Row> code(Dataset<Row> sentences, String yaml) {
    return sentences
        .repartition(col("document"))
        .sortWithinPartitions("document", "number")
        .mapPartitions(new SentenceCoding(yaml), Encoders.row(Schemas.CODINGS));
  }
}
