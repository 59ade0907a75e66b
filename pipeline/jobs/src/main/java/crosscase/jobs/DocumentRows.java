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
import org.apache.spark.util.LongAccumulator;

/**
 * The rows of a source's documents: of each some sentences a row, and then itself.
 *
 * <p>Annotates as it goes, so that a table of a hundred thousand answers is never in memory with
 * all its tokens. Where that fails the last row says so, and those before it do not count.
 */
final class DocumentRows implements Iterator<Row> {
  private static final int SENTENCES_A_ROW = 200;

  private final Iterator<Document> documents;
  private final String revision;
  private final Map<String, List<TaggedSentence>> known;
  private final LongAccumulator tokens;
  private final Function<RuntimeException, Row> failed;
  private Iterator<Sentence> sentences = Collections.emptyIterator();
  private List<Document> open = List.of();
  private int number;
  private boolean ended;

  /**
   * @param known what paragraphs were tagged with
   * @param tokens counts all that are passed on
   * @param failed the row that tells of a failure
   */
  DocumentRows(
      List<Document> documents,
      String revision,
      Map<String, List<TaggedSentence>> known,
      LongAccumulator tokens,
      Function<RuntimeException, Row> failed) {
    this.documents = documents.iterator();
    this.revision = revision;
    this.known = known;
    this.tokens = tokens;
    this.failed = failed;
  }

  @Override
  public boolean hasNext() {
    return !ended && (!open.isEmpty() || documents.hasNext());
  }

  @Override
  public Row next() {
    try {
      if (open.isEmpty()) {
        open(documents.next());
      }
      List<Row> some = someSentences();
      return some.isEmpty() ? close() : RowFactory.create(null, some.toArray(), null);
    } catch (RuntimeException e) { // the edge of one source: the run goes on without it
      ended = true;
      return failed.apply(e);
    }
  }

  private void open(Document document) {
    open = List.of(document);
    sentences = SentenceAnnotator.shared().sentences(document, known);
    number = 0;
  }

  private List<Row> someSentences() {
    List<Row> some = new ArrayList<>();
    while (some.size() < SENTENCES_A_ROW && sentences.hasNext()) {
      Sentence sentence = sentences.next();
      tokens.add(sentence.tokens().size());
      some.add(Rows.sentence(sentence, revision));
    }
    number += some.size();
    return some;
  }

  private Row close() {
    Row document = Rows.document(open.getFirst(), revision, number);
    open = List.of();
    return RowFactory.create(document, null, null);
  }
}
