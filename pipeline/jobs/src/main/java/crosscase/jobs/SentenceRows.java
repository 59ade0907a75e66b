package crosscase.jobs;

import crosscase.annotate.SentenceAnnotator;
import crosscase.annotate.TaggedSentence;
import crosscase.corpus.Document;
import crosscase.corpus.Sentence;
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
 * <p>Annotates as it goes, so that a large document is never in memory with all its tokens. Where
 * that fails the document's end says so, and the rows before it do not count.
 */
final class SentenceRows implements Iterator<Row> {
  private final Document document;
  private final String revision;
  private final Iterator<Sentence> sentences;
  private final ReadingProgress.Counts counts;
  private final Function<RuntimeException, Row> failed;
  private final CollectionAccumulator<DocumentEnd> ends;
  private int number;
  private boolean ended;
  private @Nullable Row ahead;

  /**
   * @param known what paragraphs were tagged with
   * @param failed the rejection that tells of a failure
   * @param ends takes what came of it, once all rows have been asked for
   */
  SentenceRows(
      Document document,
      String revision,
      Map<String, List<TaggedSentence>> known,
      ReadingProgress.Counts counts,
      Function<RuntimeException, Row> failed,
      CollectionAccumulator<DocumentEnd> ends) {
    this.document = document;
    this.revision = revision;
    this.counts = counts;
    this.failed = failed;
    this.ends = ends;
    sentences = SentenceAnnotator.shared().sentences(document, known);
  }

  @Override
  public boolean hasNext() {
    if (ahead == null && !ended) {
      advance();
    }
    return ahead != null;
  }

  @Override
  public Row next() {
    if (!hasNext() || ahead == null) {
      throw new NoSuchElementException();
    }
    Row row = ahead;
    ahead = null;
    return row;
  }

  private void advance() {
    try {
      if (sentences.hasNext()) {
        ahead = row(sentences.next());
      } else {
        end(null);
      }
    } catch (RuntimeException e) { // the edge of one document: the run goes on without its source
      end(failed.apply(e));
    }
  }

  private Row row(Sentence sentence) {
    number++;
    counts.tokens().add(sentence.tokens().size());
    return Rows.sentence(sentence, revision);
  }

  private void end(@Nullable Row rejection) {
    ended = true;
    counts.read(1, document.text().length());
    ends.add(new DocumentEnd(document.description().path(), revision, number, rejection));
  }
}
