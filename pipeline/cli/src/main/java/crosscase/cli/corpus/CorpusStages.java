package crosscase.cli.corpus;

import crosscase.cli.counting.Analyses;
import crosscase.cli.terminal.ProgressLog;
import crosscase.corpus.Coding;
import crosscase.extract.ExtractionSettings;
import crosscase.jobs.CodingJob;
import crosscase.jobs.CorpusCheck;
import crosscase.jobs.CorpusTables;
import crosscase.jobs.Finding;
import crosscase.jobs.IngestInput;
import crosscase.jobs.IngestJob;
import crosscase.jobs.IngestPreview;
import crosscase.jobs.IngestReport;
import crosscase.jobs.derived.IndexedTables;
import crosscase.jobs.storage.CorpusLock;
import crosscase.jobs.storage.WorkingCopy;
import crosscase.search.IndexCheck;
import crosscase.search.SentenceIndex;
import crosscase.themes.Codebook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The stages over one corpus, each of them a step that is told to the user. */
public final class CorpusStages {
  private final Path corpus;
  private final ProgressLog steps;
  private final CorpusTables tables;

  private CorpusStages(Path corpus, ProgressLog steps, CorpusTables tables) {
    this.corpus = corpus;
    this.steps = steps;
    this.tables = tables;
  }

  /** Starts Spark, unless another process is writing to the corpus. */
  public static CorpusStages open(Path corpus, ProgressLog steps) throws Exception {
    CorpusLock.take(corpus).close();
    return new CorpusStages(corpus, steps, tables(corpus, steps));
  }

  /** Starts Spark for a command that only reads. */
  public static CorpusTables tables(Path corpus, ProgressLog steps) throws Exception {
    return steps.timed("Starting Spark", () -> CorpusTables.open(corpus));
  }

  public CorpusTables tables() {
    return tables;
  }

  public static Path index(Path corpus) {
    return corpus.resolve("index");
  }

  public static Path resultsFolder(Path corpus) {
    return corpus.resolve("results").resolve("cooccurrence");
  }

  /** What an ingest would do; writes nothing, so it needs no lock. */
  public static IngestPreview preview(
      Path corpus, IngestInput input, ProgressLog steps, ExtractionSettings settings)
      throws Exception {
    return new IngestJob(tables(corpus, steps), steps, settings).preview(input);
  }

  public IngestReport ingest(IngestInput input, boolean prune, ExtractionSettings settings)
      throws Exception {
    IngestJob job = new IngestJob(tables, steps, settings);
    return locked(
        "Ingesting %,d sources".formatted(input.sources().size()),
        () -> prune ? job.executeAndPrune(input) : job.execute(input));
  }

  /** Brings the index to the version of the corpus, if it is not there yet. */
  public void index() throws Exception {
    if (!isIndexed(corpus)) {
      locked("Indexing", this::updateIndex);
    }
  }

  private int updateIndex() throws IOException {
    return SentenceIndex.update(index(corpus), indexedTables());
  }

  private IndexedTables indexedTables() throws IOException {
    return IndexedTables.of(tables, CorpusTables.indexVersion(corpus));
  }

  /** Whether the index is of the corpus as it is; does not start Spark. */
  public static boolean isIndexed(Path corpus) throws IOException {
    return SentenceIndex.version(index(corpus))
        .equals(Optional.of(CorpusTables.indexVersion(corpus)));
  }

  public void code(CodebookOption.LoadedCodebook codebook) throws Exception {
    locked(
        "Coding by %d themes".formatted(codebook.codebook().themes().size()),
        () -> {
          new CodingJob(tables).execute(codebook.yaml());
          CorpusCodebook.save(corpus, codebook.yaml());
          return 0;
        });
  }

  /** What can be counted over the corpus, once it is coded by this codebook. */
  public Analyses analyses(Codebook codebook) throws IOException {
    return new Analyses(this, corpus, codebook);
  }

  /** Tells of a step that changes nothing. */
  public <T> T timed(String what, ProgressLog.Task<T> step) throws Exception {
    return steps.timed(what, step);
  }

  /** Says something that is no error. */
  public void note(String sentence) {
    steps.note(sentence);
  }

  /** Puts people's codings in the place of what the same coders had, and lets queries find them. */
  public void replaceCodings(Set<String> coders, List<Coding> codings) throws Exception {
    locked(
        "Storing",
        () -> {
          tables.replaceCodings(coders, codings);
          return 0;
        });
    index();
  }

  /** The index held against the tables. */
  public IndexCheck indexCheck() throws IOException {
    return IndexCheck.of(index(corpus), tables.sentencesInOrder());
  }

  /** Tables that cannot be read. */
  public List<Finding> damage() throws Exception {
    return steps.timed("Reading the tables", new CorpusCheck(tables, 0)::damage);
  }

  /** What is amiss with the tables. */
  public List<Finding> check(int keepHours) throws Exception {
    return steps.timed("Checking the tables", new CorpusCheck(tables, keepHours)::findings);
  }

  /** Mends the tables, and brings the index up to them. */
  public void repair(int keepHours) throws Exception {
    locked(
        "Repairing",
        () -> {
          new CorpusCheck(tables, keepHours).repair();
          return 0;
        });
    index();
    if (!indexCheck().isConsistent()) {
      locked("Making the index anew", () -> SentenceIndex.recreate(index(corpus), indexedTables()));
    }
  }

  /** What a command leaves for the next one, such as where nothing has changed. */
  @FunctionalInterface
  public interface RecordWriter {
    void write(Path corpus) throws IOException;
  }

  /** Keeps a note in the corpus. */
  public void saveRecord(RecordWriter note) throws Exception {
    locked(
        () -> {
          note.write(corpus);
          return 0;
        });
  }

  /** A step that no other process may disturb. */
  public <T> T locked(String what, ProgressLog.Task<T> step) throws Exception {
    return locked(() -> steps.timed(what, step));
  }

  private <T> T locked(ProgressLog.Task<T> step) throws Exception {
    CorpusLock lock = CorpusLock.take(corpus);
    try {
      WorkingCopy.pull(corpus);
      T result = step.run();
      WorkingCopy.push(corpus);
      return result;
    } catch (Error e) { // so Hadoop tells of a local disk that fails
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw e;
    } finally {
      lock.close();
    }
  }
}
