package crosscase.jobs;

import crosscase.annotate.SentenceAnnotator;
import crosscase.annotate.TaggedSentence;
import crosscase.corpus.Document;
import crosscase.corpus.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * The rows of a document: some sentences a row, and then itself.
 *
 * <p>Annotates as it goes, so that a large document is never in memory with all its tokens. Where
 * that fails the last row says so, and those before it do not count.
 */
final class DocumentRows implements Iterator<Row> {
  private static final int SENTENCES_A_ROW = 200;

  private final Document document;
  private final Row row;
  private final ReadingProgress.Counts counts;
  private final Function<RuntimeException, Row> failed;
  private final Map<String, List<TaggedSentence>> known;
  private Iterator<Sentence> sentences = Collections.emptyIterator();
  private int number;
  private boolean opened;
  private boolean ended;

  /**
   * @param row the document's, without the number of its sentences
   * @param known what paragraphs were tagged with
   * @param failed the row that tells of a failure
   */
  DocumentRows(
      Document document,
      Row row,
      Map<String, List<TaggedSentence>> known,
      ReadingProgress.Counts counts,
      Function<RuntimeException, Row> failed) {
    this.document = document;
    this.row = row;
    this.known = known;
    this.counts = counts;
    this.failed = failed;
  }

  @Override
  public boolean hasNext() {
    return !ended;
  }

  @Override
  public Row next() {
    try {
      if (!opened) {
        sentences = SentenceAnnotator.shared().sentences(document, known);
        opened = true;
      }
      List<Row> some = someSentences();
      return some.isEmpty()
          ? last(RowFactory.create(DocumentColumns.counted(row, number), null, null))
          : RowFactory.create(null, some.toArray(), null);
    } catch (RuntimeException e) { // the edge of one document: the run goes on without its source
      return last(failed.apply(e));
    }
  }

  private List<Row> someSentences() {
    List<Row> some = new ArrayList<>();
    while (some.size() < SENTENCES_A_ROW && sentences.hasNext()) {
      Sentence sentence = sentences.next();
      counts.tokens().add(sentence.tokens().size());
      some.add(Rows.sentence(sentence, row.getAs("revision")));
    }
    number += some.size();
    return some;
  }

  private Row last(Row last) {
    ended = true;
    counts.read(1, document.text().length());
    return last;
  }
}
