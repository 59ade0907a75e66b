package crosscase.jobs;

import java.io.Serializable;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/**
 * What came of annotating a document: its sentences are whole, or its source is rejected.
 *
 * @param sentences how many there are
 * @param rejection a row of {@link Schemas#REJECTIONS}; null if all went well
 */
record DocumentEnd(String document, String revision, int sentences, @Nullable Row rejection)
    implements Serializable {
  /** A row of {@link Schemas#COUNT}. */
  Row count() {
    return RowFactory.create(document, revision, sentences);
  }
}
