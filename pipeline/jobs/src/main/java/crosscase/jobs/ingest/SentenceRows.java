package crosscase.jobs.ingest;

import crosscase.annotate.SentenceAnnotator;
import crosscase.annotate.TaggedSentence;
import crosscase.corpus.Document;
import crosscase.corpus.Sentence;
import crosscase.jobs.tables.Rows;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.util.CollectionAccumulator;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of a document as rows of their table.
 *
 * <p>Annotates step by step, so that a large document is never in memory with all its tokens. If
 * that fails, the outcome says so, and the rows before it do not count.
 */
final class SentenceRows implements Iterator<Row> {
  private final Document document;
  private final String revision;
  private final Iterator<Sentence> sentences;
  private final StageProgress.TaskCounts counts;
  private final Function<RuntimeException, Row> rejectionOf;
  private final CollectionAccumulator<AnnotationOutcome> outcomes;
  private int number;
  private boolean ended;
  private @Nullable Row lookahead;

  /**
   * @param known the sentences of paragraphs that are already tagged, by their text
   * @param failed gives the rejection for a failure
   * @param ends receives the outcome once all rows have been taken
   */
  SentenceRows(
      Document document,
      String revision,
      Map<String, List<TaggedSentence>> known,
      StageProgress.TaskCounts counts,
      Function<RuntimeException, Row> failed,
      CollectionAccumulator<AnnotationOutcome> ends) {
    this.document = document;
    this.revision = revision;
    this.counts = counts;
    this.rejectionOf = failed;
    this.outcomes = ends;
    sentences = SentenceAnnotator.shared().sentences(document, known);
  }

  @Override
  public boolean hasNext() {
    if (lookahead == null && !ended) {
      advance();
    }
    return lookahead != null;
  }

  @Override
  public Row next() {
    if (!hasNext() || lookahead == null) {
      throw new NoSuchElementException();
    }
    Row row = lookahead;
    lookahead = null;
    return row;
  }

  private void advance() {
    try {
      if (sentences.hasNext()) {
        lookahead = row(sentences.next());
      } else {
        finish(null);
      }
    } catch (RuntimeException e) { // the edge of one document: the run continues without its source
      finish(rejectionOf.apply(e));
    }
  }

  private Row row(Sentence sentence) {
    number++;
    counts.tokens().add(sentence.tokens().size());
    return Rows.sentence(sentence, revision);
  }

  private void finish(@Nullable Row rejection) {
    ended = true;
    counts.addRead(1, document.text().length());
    outcomes.add(new AnnotationOutcome(document.metadata().path(), revision, number, rejection));
  }
}
