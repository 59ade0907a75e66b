package crosscase.jobs.ingest;

import crosscase.annotate.TaggedSentence;
import crosscase.corpus.Rejection;
import crosscase.corpus.Token;
import crosscase.extract.ExtractionSettings;
import crosscase.jobs.tables.DocumentRows;
import crosscase.jobs.tables.Rows;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.util.CollectionAccumulator;

/**
 * Annotates documents: gives the sentences of each, one at a time, as rows of their table.
 *
 * <p>How many there are, or why they are not complete, is reported through an accumulator.
 */
final class DocumentAnnotation implements FlatMapFunction<AnnotationTask, Row> {
  private static final long serialVersionUID = 1L;

  private final ExtractionSettings settings;
  private final StageProgress.TaskCounts counts;
  private final CollectionAccumulator<AnnotationOutcome> outcomes;

  DocumentAnnotation(
      ExtractionSettings settings,
      StageProgress.TaskCounts counts,
      CollectionAccumulator<AnnotationOutcome> ends) {
    this.settings = settings;
    this.counts = counts;
    this.outcomes = ends;
  }

  @Override
  public Iterator<Row> call(AnnotationTask work) {
    Row row = work.reading().getAs("document");
    return new SentenceRows(
        DocumentRows.document(row),
        row.getAs("revision"),
        knownSentences(work),
        counts,
        e -> rejected(work.reading(), e),
        outcomes);
  }

  /** The sentences of each known paragraph, by its text. */
  private static Map<String, List<TaggedSentence>> knownSentences(AnnotationTask work) {
    if (work.knownPassages().isEmpty()) { // then the texts need not be looked at
      return Map.of();
    }
    Map<ByteBuffer, Row> byHash = new HashMap<>();
    work.knownPassages().forEach(one -> byHash.put(ByteBuffer.wrap(one.getAs("hash")), one));
    Map<String, List<TaggedSentence>> known = new HashMap<>();
    PassageTagging.passages(work.reading().getAs("document"))
        .forEachRemaining(
            passage -> {
              Row found = byHash.get(ByteBuffer.wrap(passage.getAs(0)));
              if (found != null) {
                addIfMatching(passage.getString(1), taggedSentences(found), known);
              }
            });
    return known;
  }

  /** Even if the hashes are equal, tokens are only used for a text that they spell. */
  private static void addIfMatching(
      String text, List<TaggedSentence> sentences, Map<String, List<TaggedSentence>> known) {
    boolean fits =
        sentences.stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .allMatch(t -> text.startsWith(t.form(), t.span().begin()));
    if (fits) {
      known.put(text, sentences);
    }
  }

  private static List<TaggedSentence> taggedSentences(Row tagged) {
    int begin = tagged.getAs("begin");
    return tagged.<Row>getList(tagged.fieldIndex("sentences")).stream()
        .map(sentence -> TaggedSentence.withinParagraph(tokens(sentence), begin))
        .toList();
  }

  private static List<Token> tokens(Row sentence) {
    return sentence.<Row>getList(sentence.fieldIndex("tokens")).stream().map(Rows::token).toList();
  }

  private Row rejected(Row reading, RuntimeException e) {
    Row document = reading.getAs("document");
    Rejection rejection =
        new Rejection(
            document.getAs("source"),
            document.getAs("sha256"),
            reading.<Long>getAs("size"),
            "",
            Rejection.Reason.CRASHED,
            "Its sentences could not be tagged (%s): please report this."
                .formatted(e.getClass().getSimpleName()));
    String revision = IngestPlan.rejectionRevision(document.getAs("revision"), settings);
    return Rows.rejection(rejection, revision);
  }
}
