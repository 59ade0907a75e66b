package crosscase.jobs.derived;

import crosscase.corpus.Coding;
import crosscase.jobs.tables.Rows;
import crosscase.search.IndexShard;
import crosscase.search.SentenceIndex;
import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;

/** Indexes the sentences of one partition in order, each with the columns of its document. */
final class ShardWriting implements FlatMapFunction<Iterator<Row>, IndexShard> {
  private static final long serialVersionUID = 1L;

  /** People's codings of all documents. */
  private final Broadcast<List<Coding>> codings;

  ShardWriting(Broadcast<List<Coding>> codings) {
    this.codings = codings;
  }

  @Override
  public Iterator<IndexShard> call(Iterator<Row> rows) throws IOException {
    if (!rows.hasNext()) {
      return Collections.emptyIterator();
    }
    Row first = rows.next();
    Iterable<Row> others = () -> rows;
    Iterator<IndexShard.Entry> sentences =
        Stream.concat(Stream.of(first), StreamSupport.stream(others.spliterator(), false))
            .map(row -> new IndexShard.Entry(Rows.sentence(row), row.getAs("fingerprint")))
            .iterator();
    int firstUnit = first.<Integer>getAs("first_unit");
    return List.of(SentenceIndex.shard(sentences, codings.value(), firstUnit)).iterator();
  }
}
