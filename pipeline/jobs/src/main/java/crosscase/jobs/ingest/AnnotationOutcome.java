package crosscase.jobs.ingest;

import java.io.Serializable;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of annotating a document: its sentences are complete, or its source is rejected.
 *
 * @param sentences how many sentences there are
 * @param rejection a row of {@code Schemas.REJECTIONS}; null if all went well
 */
record AnnotationOutcome(String document, String revision, int sentences, @Nullable Row rejection)
    implements Serializable {
  /** A row of {@code Schemas.COUNT}. */
  Row countRow() {
    return RowFactory.create(document, revision, sentences);
  }
}
