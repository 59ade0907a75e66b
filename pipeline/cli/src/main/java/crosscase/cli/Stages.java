package crosscase.cli;

import crosscase.corpus.Coding;
import crosscase.extract.ExtractionSettings;
import crosscase.jobs.CodingJob;
import crosscase.jobs.CorpusCheck;
import crosscase.jobs.CorpusLock;
import crosscase.jobs.CorpusTables;
import crosscase.jobs.Finding;
import crosscase.jobs.IndexedTables;
import crosscase.jobs.IngestJob;
import crosscase.jobs.IngestPreview;
import crosscase.jobs.IngestReport;
import crosscase.jobs.Input;
import crosscase.jobs.WorkingCopy;
import crosscase.search.IndexCheck;
import crosscase.search.SentenceIndex;
import crosscase.themes.Codebook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The stages over one corpus, each of them a step that is told to the user. */
final class Stages {
  private final Path corpus;
  private final Steps steps;
  private final CorpusTables tables;

  private Stages(Path corpus, Steps steps, CorpusTables tables) {
    this.corpus = corpus;
    this.steps = steps;
    this.tables = tables;
  }

  /** Starts Spark, unless another process is writing to the corpus. */
  static Stages open(Path corpus, Steps steps) throws Exception {
    CorpusLock.take(corpus).close();
    return new Stages(corpus, steps, tables(corpus, steps));
  }

  /** Starts Spark for a command that only reads. */
  static CorpusTables tables(Path corpus, Steps steps) throws Exception {
    return steps.step("Starting Spark", () -> CorpusTables.open(corpus));
  }

  CorpusTables tables() {
    return tables;
  }

  static Path index(Path corpus) {
    return corpus.resolve("index");
  }

  static Path results(Path corpus) {
    return corpus.resolve("results").resolve("cooccurrence");
  }

  /** What an ingest would do; writes nothing, so it needs no lock. */
  static IngestPreview preview(Path corpus, Input input, Steps steps, ExtractionSettings settings)
      throws Exception {
    return new IngestJob(tables(corpus, steps), steps, settings).preview(input);
  }

  IngestReport ingest(Input input, boolean prune, ExtractionSettings settings) throws Exception {
    IngestJob job = new IngestJob(tables, steps, settings);
    return writing(
        "Ingesting %,d sources".formatted(input.sources().size()),
        () -> prune ? job.executeAndPrune(input) : job.execute(input));
  }

  /** Brings the index to the version of the corpus, if it is not there yet. */
  void index() throws Exception {
    if (!isIndexed(corpus)) {
      writing("Indexing", this::updateIndex);
    }
  }

  private int updateIndex() throws IOException {
    return SentenceIndex.update(index(corpus), indexedTables());
  }

  private IndexedTables indexedTables() throws IOException {
    return IndexedTables.of(tables, CorpusTables.indexVersion(corpus));
  }

  /** Whether the index is of the corpus as it is; does not start Spark. */
  static boolean isIndexed(Path corpus) throws IOException {
    return SentenceIndex.version(index(corpus))
        .equals(Optional.of(CorpusTables.indexVersion(corpus)));
  }

  void code(CodebookOption.Text codebook) throws Exception {
    writing(
        "Coding by %d themes".formatted(codebook.codebook().themes().size()),
        () -> {
          new CodingJob(tables).execute(codebook.yaml());
          CorpusCodebook.keep(corpus, codebook.yaml());
          return 0;
        });
  }

  /** What can be counted over the corpus, once it is coded by this codebook. */
  Analyses analyses(Codebook codebook) throws IOException {
    return new Analyses(this, corpus, codebook);
  }

  /** Tells of a step that changes nothing. */
  <T> T step(String what, Steps.Step<T> step) throws Exception {
    return steps.step(what, step);
  }

  /** Says something that is no error. */
  void say(String sentence) {
    steps.say(sentence);
  }

  /** Puts people's codings in the place of what the same coders had, and lets queries find them. */
  void store(Set<String> coders, List<Coding> codings) throws Exception {
    writing(
        "Storing",
        () -> {
          tables.replaceCodings(coders, codings);
          return 0;
        });
    index();
  }

  /** The index held against the tables. */
  IndexCheck indexCheck() throws IOException {
    return IndexCheck.of(index(corpus), tables.sentencesInOrder());
  }

  /** Tables that cannot be read. */
  List<Finding> damage() throws Exception {
    return steps.step("Reading the tables", new CorpusCheck(tables, 0)::damage);
  }

  /** What is amiss with the tables. */
  List<Finding> check(int keepHours) throws Exception {
    return steps.step("Checking the tables", new CorpusCheck(tables, keepHours)::findings);
  }

  /** Mends the tables, and brings the index up to them. */
  void repair(int keepHours) throws Exception {
    writing(
        "Repairing",
        () -> {
          new CorpusCheck(tables, keepHours).repair();
          return 0;
        });
    index();
    if (!indexCheck().isSound()) {
      writing("Making the index anew", () -> SentenceIndex.remake(index(corpus), indexedTables()));
    }
  }

  /** What a command leaves for the next one, such as where nothing has changed. */
  @FunctionalInterface
  interface Note {
    void write(Path corpus) throws IOException;
  }

  /** Keeps a note in the corpus. */
  void keep(Note note) throws Exception {
    writing(
        () -> {
          note.write(corpus);
          return 0;
        });
  }

  /** A step that no other process may disturb. */
  <T> T writing(String what, Steps.Step<T> step) throws Exception {
    return writing(() -> steps.step(what, step));
  }

  private <T> T writing(Steps.Step<T> step) throws Exception {
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
