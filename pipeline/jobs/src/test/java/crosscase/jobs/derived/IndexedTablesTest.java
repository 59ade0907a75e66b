package crosscase.jobs.derived;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.corpus.Coding;
import crosscase.corpus.Span;
import crosscase.jobs.CorpusTables;
import crosscase.jobs.IngestInput;
import crosscase.jobs.IngestJob;
import crosscase.jobs.Progress;
import crosscase.jobs.tables.DeltaTables;
import crosscase.jobs.tables.SparkRuntime;
import crosscase.search.IndexCheck;
import crosscase.search.IndexShard;
import crosscase.search.IndexedCorpus;
import crosscase.search.SentenceIndex;
import crosscase.search.SentenceSearch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.spark.SparkEnv;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.BlockId;
import org.apache.spark.storage.BlockManager;
import org.apache.spark.storage.RDDBlockId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexedTablesTest {
  private static final List<String> QUERIES =
      List.of(
          "trust",
          "turn:(trust control)",
          "paragraph:(ask)",
          "coder:anna",
          "speaker:interviewer trust");

  /** Ten interviews, ingested once; each test uses a copy. */
  @TempDir private static Path once;

  @TempDir private Path folder;
  private Path corpus = Path.of("");

  @BeforeAll
  static void ingestOnce() throws IOException {
    for (int i = 0; i < 10; i++) {
      write(once, i, "We trust them. They control us.", "Ask %d times.".formatted(i));
    }
    CorpusTables tables = CorpusTables.open(once.resolve("corpus"));
    new IngestJob(tables, Progress.SILENT).execute(IngestInput.of(once.resolve("input")));
    Coding coding =
        new Coding("trust", "interview-4.txt", 1, "anna", List.of(new Span(13, 14)), false);
    tables.replaceCodings(List.of("anna"), List.of(coding));
  }

  @BeforeEach
  void copy() throws IOException {
    FileUtils.copyDirectory(once.toFile(), folder.toFile());
    corpus = folder.resolve("corpus");
  }

  @Test
  void anIndexOfManyShardsGivesTheSameAnswersAndLeavesNoShardBehind() throws Exception {
    assertThat(SentenceIndex.update(index(), indexed("1"))).isEqualTo(30);

    assertThat(segments()).isGreaterThan(1);
    assertSameAnswersAsFromOneWriter();
    assertThat(SparkRuntime.session().sparkContext().getPersistentRDDs().values().mkString("; "))
        .doesNotContain("IndexedTables");
  }

  @Test
  void anUpdateWritesOnlyWhatHasChangedAndGivesTheSameAnswers() throws Exception {
    SentenceIndex.update(index(), indexed("1"));
    write(folder, 3, "Nobody trusts anyone.", "I trust her.");
    write(folder, 11, "Control is no trust.", "No.");
    new IngestJob(CorpusTables.open(corpus), Progress.SILENT)
        .execute(IngestInput.of(folder.resolve("input")));

    assertThat(SentenceIndex.update(index(), indexed("2"))).isEqualTo(4);
    assertThat(SentenceIndex.version(index())).contains("2");
    assertSameAnswersAsFromOneWriter();
    assertThat(SentenceIndex.update(index(), indexed("3"))).isZero();
  }

  @Test
  void lostShardsAreBuiltAgain() throws Exception {
    LosingShards losing = new LosingShards(indexed("1"));

    assertThat(SentenceIndex.update(index(), losing)).isEqualTo(30);

    assertThat(losing.lost).isGreaterThan(1);
    assertSameAnswersAsFromOneWriter();
  }

  private void assertSameAnswersAsFromOneWriter() throws Exception {
    Path written = folder.resolve("written");
    CorpusTables tables = CorpusTables.open(corpus);
    SentenceIndex.rebuild(written, tables.sentencesInOrder(), delta().codingsByPeople(), "any");
    assertThat(answers(index())).isEqualTo(answers(written));
    assertThat(IndexCheck.of(index(), tables.sentencesInOrder()))
        .isEqualTo(new IndexCheck(false, List.of()));
  }

  private static List<String> answers(Path index) throws Exception {
    List<String> answers = new ArrayList<>();
    try (SentenceSearch search = SentenceSearch.open(index)) {
      for (String query : QUERIES) {
        assertThat(search.find(query, 1).total()).as(query).isPositive();
        answers.add(query + " best " + search.find(query, 30, 1));
        answers.add(query + " all " + search.findAll(query));
      }
    }
    return answers;
  }

  private long segments() throws IOException {
    try (var files = Files.list(index())) {
      return files.filter(file -> file.toString().endsWith(".si")).count();
    }
  }

  private IndexedTables indexed(String version) {
    return new IndexedTables(delta(), version, 5);
  }

  private DeltaTables delta() {
    return new DeltaTables(SparkRuntime.session(), corpus);
  }

  private Path index() {
    return folder.resolve("index");
  }

  private static void write(Path folder, int number, String asked, String said) throws IOException {
    Path input = Files.createDirectories(folder.resolve("input"));
    Files.writeString(
        input.resolve("interview-%d.txt".formatted(number)),
        "Interviewer: %s%n%nRespondent: %s%n".formatted(asked, said));
  }

  /** Loses all waiting shards as soon as one has been fetched, as if an executor's disk failed. */
  private static final class LosingShards implements IndexedCorpus {
    private final IndexedTables tables;
    private int lost;

    LosingShards(IndexedTables tables) {
      this.tables = tables;
    }

    @Override
    public String version() {
      return tables.version();
    }

    @Override
    public Map<String, String> fingerprints() {
      return tables.fingerprints();
    }

    @Override
    public Stream<IndexShard> shards(Set<String> wanted, int firstUnit) {
      return tables.shards(wanted, firstUnit).peek(shard -> lose());
    }

    private void lose() {
      BlockManager blocks = SparkEnv.get().blockManager();
      JavaSparkContext.fromSparkContext(SparkRuntime.session().sparkContext())
          .getPersistentRDDs()
          .forEach(
              (id, rdd) -> {
                for (int i = 0; i < rdd.getNumPartitions(); i++) {
                  BlockId block = new RDDBlockId(id, i);
                  lost += blocks.getStatus(block).isDefined() ? 1 : 0;
                  blocks.removeBlock(block, true);
                }
              });
    }
  }
}
