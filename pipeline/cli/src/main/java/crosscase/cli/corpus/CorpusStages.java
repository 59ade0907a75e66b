package crosscase.cli.corpus;

import crosscase.cli.terminal.ProgressLog;
import crosscase.corpus.Coding;
import crosscase.extract.ExtractionSettings;
import crosscase.jobs.CodingJob;
import crosscase.jobs.CorpusCheck;
import crosscase.jobs.CorpusCheck.Finding;
import crosscase.jobs.CorpusFolder;
import crosscase.jobs.CorpusTables;
import crosscase.jobs.IngestInput;
import crosscase.jobs.IngestJob;
import crosscase.jobs.IngestJob.IngestPreview;
import crosscase.jobs.IngestJob.IngestReport;
import crosscase.search.IndexCheck;
import crosscase.search.IndexedCorpus;
import crosscase.search.SentenceIndex;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The stages of one corpus. Each is a step whose progress the user sees. */
public final class CorpusStages {
  private final Path corpus;
  private final ProgressLog progress;
  private final CorpusTables tables;

  private CorpusStages(Path corpus, ProgressLog progress, CorpusTables tables) {
    this.corpus = corpus;
    this.progress = progress;
    this.tables = tables;
  }

  /** Starts Spark; fails if another process is writing to the corpus. */
  public static CorpusStages open(Path corpus, ProgressLog progress) throws Exception {
    CorpusFolder.lock(corpus).close();
    if (CorpusFolder.isExposed(corpus)) {
      progress.note(
          "Other users of this machine can read %1$s: close it with chmod -R go= %1$s, or keep it open with --shared."
              .formatted(corpus));
    }
    return new CorpusStages(corpus, progress, tables(corpus, progress));
  }

  /** Starts Spark for a command that only reads. */
  public static CorpusTables tables(Path corpus, ProgressLog progress) throws Exception {
    return progress.timed("Starting Spark", () -> CorpusTables.open(corpus));
  }

  public CorpusTables tables() {
    return tables;
  }

  public static Path indexFolder(Path corpus) {
    return corpus.resolve("index");
  }

  public static Path resultsFolder(Path corpus) {
    return corpus.resolve("results").resolve("cooccurrence");
  }

  /** What an ingest would do. Writes nothing, so it needs no lock. */
  public static IngestPreview preview(
      Path corpus, IngestInput input, ProgressLog progress, ExtractionSettings settings)
      throws Exception {
    return new IngestJob(tables(corpus, progress), progress, settings).preview(input);
  }

  public IngestReport ingest(IngestInput input, boolean prune, ExtractionSettings settings)
      throws Exception {
    IngestJob job = new IngestJob(tables, progress, settings);
    return locked(
        "Ingesting %,d sources".formatted(input.sources().size()),
        () -> prune ? job.executeAndPrune(input) : job.execute(input));
  }

  /** Brings the index up to date with the corpus. */
  public void index() throws Exception {
    if (!isIndexed(corpus)) {
      locked("Indexing", this::updateIndex);
    }
  }

  private int updateIndex() throws IOException {
    return SentenceIndex.update(indexFolder(corpus), indexedTables());
  }

  private IndexedCorpus indexedTables() throws IOException {
    return tables.indexedCorpus();
  }

  /** Whether the index is up to date with the corpus and undamaged; does not start Spark. */
  public static boolean isIndexed(Path corpus) throws IOException {
    return CorpusIndex.isIntact(corpus)
        && SentenceIndex.version(indexFolder(corpus))
            .equals(Optional.of(CorpusTables.indexVersion(corpus)));
  }

  public void code(CodebookOption.LoadedCodebook codebook) throws Exception {
    locked(
        "Coding with %d themes".formatted(codebook.codebook().themes().size()),
        () -> {
          new CodingJob(tables).execute(codebook.yaml());
          CorpusCodebook.save(corpus, codebook.yaml());
          return 0;
        });
  }

  /** Runs a step that changes nothing in the corpus, and prints how long it took. */
  public <T> T timed(String what, ProgressLog.Task<T> step) throws Exception {
    return progress.timed(what, step);
  }

  /** Prints a notice that is not an error. */
  public void note(String sentence) {
    progress.note(sentence);
  }

  /** Replaces all codings by these coders, and updates the index so that queries find them. */
  public void replaceCodings(Set<String> coders, List<Coding> codings) throws Exception {
    locked(
        "Storing",
        () -> {
          tables.replaceCodings(coders, codings);
          return 0;
        });
    index();
  }

  /** Compares the index with the tables. */
  public IndexCheck indexCheck() throws IOException {
    return IndexCheck.of(indexFolder(corpus), tables.sentencesInOrder());
  }

  /** Tables that cannot be read. */
  public List<Finding> damage() throws Exception {
    return progress.timed("Reading the tables", new CorpusCheck(tables, 0)::damage);
  }

  /** What is wrong with the tables. */
  public List<Finding> check(int keepHours) throws Exception {
    return progress.timed("Checking the tables", new CorpusCheck(tables, keepHours)::findings);
  }

  /** Repairs the tables, then brings the index up to date with them. */
  public void repair(int keepHours) throws Exception {
    locked(
        "Repairing",
        () -> {
          new CorpusCheck(tables, keepHours).repair();
          return 0;
        });
    index();
    if (!indexCheck().isConsistent()) {
      locked(
          "Rebuilding the index",
          () -> SentenceIndex.recreate(indexFolder(corpus), indexedTables()));
    }
  }

  /** Writes a record that later commands read, such as the state that a run has left. */
  @FunctionalInterface
  public interface RecordWriter {
    void write(Path corpus) throws IOException;
  }

  /** Writes a record into the corpus. */
  public void saveRecord(RecordWriter record) throws Exception {
    locked(
        () -> {
          record.write(corpus);
          return 0;
        });
  }

  /** Runs a step while holding the lock of the corpus, so that no other process writes to it. */
  public <T> T locked(String what, ProgressLog.Task<T> step) throws Exception {
    return locked(() -> progress.timed(what, step));
  }

  private <T> T locked(ProgressLog.Task<T> step) throws Exception {
    Closeable lock = CorpusFolder.lock(corpus);
    try {
      CorpusFolder.pull(corpus);
      T result = step.run();
      CorpusFolder.push(corpus);
      return result;
    } catch (Error e) { // Hadoop reports a failing local disk like this
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw e;
    } finally {
      lock.close();
    }
  }
}
