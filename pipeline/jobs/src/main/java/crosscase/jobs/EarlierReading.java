package crosscase.jobs;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;

import crosscase.annotate.AnnotationSettings;
import crosscase.annotate.TaggedSentence;
import crosscase.corpus.Span;
import crosscase.corpus.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;

/**
 * What the tables know of a source that is read again: which sentences each paragraph had.
 *
 * <p>A paragraph that is still the same keeps its tokens, so that a changed row of the metadata
 * tags nothing and a changed document only its changed paragraphs.
 */
final class EarlierReading {
  static final String COLUMN = "earlier";
  static final DataType TYPE = Schemas.EARLIER;

  private EarlierReading() {}

  /** The readings with these revisions that were tagged as now, in a row a {@code source}. */
  static Dataset<Row> of(CorpusTables tables, Collection<String> revisions) {
    Dataset<Row> sentences =
        tables
            .read(CorpusTables.SENTENCES)
            .where(col("revision").isInCollection(revisions))
            .groupBy("revision", "document")
            .agg(
                collect_list(struct(col("paragraph"), col("number"), col("tokens")))
                    .as("sentences"));
    return tables
        .documents()
        .where(col("revision").isInCollection(revisions))
        .where(col("annotated").and(col("settings").equalTo(AnnotationSettings.fingerprint())))
        .select("source", "revision", "document", "text", "paragraphs")
        .join(sentences, new String[] {"revision", "document"})
        .groupBy("source")
        .agg(collect_list(struct(col("text"), col("paragraphs"), col("sentences"))).as(COLUMN));
  }

  /** From the text of each paragraph of an earlier reading to its sentences. */
  static Map<String, List<TaggedSentence>> paragraphs(Row work) {
    Map<String, List<TaggedSentence>> paragraphs = new HashMap<>();
    int column = work.fieldIndex(COLUMN);
    if (!work.isNullAt(column)) {
      work.<Row>getList(column).forEach(document -> add(document, paragraphs));
    }
    return paragraphs;
  }

  private static void add(Row document, Map<String, List<TaggedSentence>> paragraphs) {
    String text = document.getString(0);
    List<Span> spans = document.<Row>getList(1).stream().map(Rows::span).toList();
    Map<Span, List<TaggedSentence>> found = new HashMap<>();
    document.<Row>getList(2).stream()
        .sorted(Comparator.comparingInt(sentence -> sentence.getInt(1)))
        .forEach(
            sentence -> {
              Span paragraph = spans.get(sentence.getInt(0) - 1);
              found
                  .computeIfAbsent(paragraph, span -> new ArrayList<>())
                  .add(tagged(sentence, paragraph));
            });
    found.forEach((span, sentences) -> paragraphs.put(span.of(text), sentences));
  }

  private static TaggedSentence tagged(Row sentence, Span paragraph) {
    List<Token> tokens = sentence.<Row>getList(2).stream().map(Rows::token).toList();
    return TaggedSentence.of(tokens, paragraph.begin());
  }
}
