package crosscase.jobs.derived;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.jobs.derived.ShardPlan.IndexedDocument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class ShardPlanTest {
  @Test
  void consecutiveDocumentsGoIntoTheSameShard() {
    assertThat(
            planned(
                7, 2, 10, document("b", 12), document("a", 5), document("c", 2), document("d", 1)))
        .containsExactly("a 0 7", "b 0 12", "c 1 24", "d 1 26");
  }

  @Test
  void aLongDocumentIsNotDivided() {
    assertThat(planned(0, 2, 10, document("a", 95), document("b", 5)))
        .containsExactly("a 0 0", "b 1 95");
    assertThat(plan(0, 4, 10, document("a", 95), document("b", 5)).shards()).isEqualTo(4);
  }

  @Test
  void namesAreSortedByTheirBytesAsInTheIndex() {
    assertThat(
            planned(0, 1, 10, document("\ud83d\ude00", 1), document("\uff01", 1), document("é", 1)))
        .containsExactly("é 0 0", "\uff01 0 1", "\ud83d\ude00 0 2");
  }

  @Test
  void makesAsManyShardsAsCoresOrAMultipleUnlessTheyWouldBeSmall() {
    assertThat(plan(0, 2, 10_000, hundreds(50)).shards()).isEqualTo(1);
    assertThat(plan(0, 2, 10_000, hundreds(300)).shards()).isEqualTo(2);
    assertThat(plan(0, 2, 10_000, hundreds(1_100)).shards()).isEqualTo(4);
    assertThat(plan(0, 64, 10_000, hundreds(1_100)).shards()).isEqualTo(11);
  }

  private static IndexedDocument[] hundreds(int count) {
    List<IndexedDocument> documents = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      documents.add(document("document %05d".formatted(i), 100));
    }
    Collections.shuffle(documents, new Random(3));
    return documents.toArray(IndexedDocument[]::new);
  }

  private static List<String> planned(
      int firstUnit, int cores, int least, IndexedDocument... documents) {
    return plan(firstUnit, cores, least, documents).rows().stream()
        .map(ShardPlanTest::shown)
        .toList();
  }

  private static ShardPlan plan(int firstUnit, int cores, int least, IndexedDocument... documents) {
    return ShardPlan.of(List.of(documents), firstUnit, cores, least);
  }

  private static String shown(Row row) {
    return row.getString(0) + " " + row.getInt(2) + " " + row.getInt(3);
  }

  private static IndexedDocument document(String name, int sentences) {
    return new IndexedDocument(name, "fingerprint of " + name, sentences);
  }
}
