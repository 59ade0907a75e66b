package crosscase.jobs;

import static org.apache.spark.sql.functions.col;

import crosscase.corpus.DocumentMetadata;
import crosscase.corpus.Rejection;
import crosscase.extract.ArchiveListings;
import crosscase.extract.ExtractionSettings;
import crosscase.extract.SourceSummary;
import crosscase.jobs.ingest.IngestPlan;
import crosscase.jobs.ingest.IngestRun;
import crosscase.jobs.ingest.RemoteSources;
import crosscase.jobs.ingest.SourcePortions;
import crosscase.jobs.tables.DeltaTables;
import crosscase.jobs.tables.Rows;
import crosscase.jobs.tables.Schemas;
import crosscase.jobs.tables.SourceRows;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Reads every source that is new or changed, and leaves the others alone.
 *
 * <p>New sentences are committed before the documents that make them count, and stale ones are
 * removed afterwards, so the next ingest completes one that was killed.
 */
public final class IngestJob {
  private static final String UNFINISHED = "";

  private final DeltaTables tables;
  private final Progress progress;
  private final ExtractionSettings settings;

  /** Reads files with settings that suit interviews and reports. */
  public IngestJob(CorpusTables corpus, Progress progress) {
    this(corpus, progress, ExtractionSettings.DEFAULT);
  }

  public IngestJob(CorpusTables corpus, Progress progress, ExtractionSettings settings) {
    this.tables = corpus.delta();
    this.progress = progress;
    this.settings = settings;
  }

  /**
   * What an ingest would do.
   *
   * @param gone sources of the corpus that are no longer in the input
   * @param bytes the size of the sources that would be read
   * @param cores how many cores would read them
   */
  public record IngestPreview(
      int unchanged, int added, int changed, int gone, long bytes, int cores) {
    /** A guess from scripts/benchmark-ingest: 20,000 tokens of five bytes. */
    private static final long BYTES_PER_CORE_SECOND = 100_000;

    /** Starting Spark, the commits and the index. */
    private static final Duration START_UP = Duration.ofSeconds(10);

    /** About how long the ingest would take if all of the bytes were text. */
    public Duration estimate() {
      return START_UP.plusSeconds(bytes / (BYTES_PER_CORE_SECOND * cores));
    }
  }

  /**
   * What an ingest did.
   *
   * @param unchanged sources that the corpus already had as they are; nothing was done to them
   * @param added sources read for the first time
   * @param changed sources read again
   * @param removed sources removed from the corpus because they are gone
   * @param gone sources that are gone but still in the corpus
   * @param foreignLanguages the language, as ISO 639-1, of each document that is not in English
   * @param rejections all sources that are not documents now, whenever they were rejected
   * @param sources what became of each source in the corpus, whenever it was read, by path
   */
  public record IngestReport(
      int unchanged,
      int added,
      int changed,
      int removed,
      int gone,
      Map<String, String> foreignLanguages,
      List<Rejection> rejections,
      List<SourceSummary> sources) {
    public IngestReport {
      foreignLanguages = Collections.unmodifiableMap(new TreeMap<>(foreignLanguages));
      rejections = List.copyOf(rejections);
      sources = List.copyOf(sources);
    }

    /** How many sources this run read. */
    public int read() {
      return added + changed;
    }
  }

  /**
   * Lists the sources in a folder on any file system that Spark knows; the executors hash them.
   *
   * @throws IOException if the folder cannot be listed or its metadata is wrong
   */
  public static IngestInput remoteInput(
      URI folder, ExtractionSettings settings, ArchiveListings archives) throws IOException {
    return RemoteSources.list(folder, settings, archives);
  }

  /** Equal exactly when an ingest would read the same sources in the same way. */
  public static String fingerprint(IngestInput input, ExtractionSettings settings) {
    return IngestPlan.fingerprint(input, settings);
  }

  /** What {@link #execute} would do; reads only the bytes of the sources, and writes nothing. */
  public IngestPreview preview(IngestInput input) {
    IngestPlan plan = plan(input);
    int sources = plan.toRead().size() + plan.duplicates().size();
    return new IngestPreview(
        plan.unchanged(),
        plan.added().size(),
        sources - plan.added().size(),
        plan.gone().size(),
        new SourcePortions(tables, plan).bytes(),
        tables.spark().sparkContext().defaultParallelism());
  }

  /**
   * Brings the corpus up to date with an input. Sources that are gone stay in the corpus, but not
   * those that the metadata excludes.
   */
  public IngestReport execute(IngestInput input) {
    IngestPlan plan = plan(input);
    Set<String> excluded = new TreeSet<>(plan.gone());
    excluded.retainAll(input.metadata().excludedPaths());
    return run(plan, excluded);
  }

  /** As {@link #execute}, and removes from the corpus what is gone from the input. */
  public IngestReport executeAndPrune(IngestInput input) {
    IngestPlan plan = plan(input);
    return run(plan, plan.gone());
  }

  private IngestPlan plan(IngestInput input) {
    return IngestPlan.of(input, settings, knownRevisions());
  }

  /**
   * A source that is a document in one reading and rejected in another, or that lacks a summary or
   * has nothing else, was being replaced.
   */
  private Map<String, String> knownRevisions() {
    Map<String, String> known = new HashMap<>();
    Map<String, String> summarised = new HashMap<>();
    tables
        .read(DeltaTables.SOURCES)
        .select("source", "revision")
        .collectAsList()
        .forEach(row -> summarised.put(row.getString(0), row.getString(1)));
    Stream.of(
            tables.documents().select("source", "revision").distinct(),
            tables.read(DeltaTables.REJECTIONS).select("path", "revision"))
        .flatMap(rows -> rows.collectAsList().stream())
        .forEach(
            row ->
                known.merge(
                    row.getString(0), row.getString(1), (a, b) -> a.equals(b) ? a : UNFINISHED));
    known.replaceAll(
        (path, revision) -> revision.equals(summarised.get(path)) ? revision : UNFINISHED);
    summarised.keySet().forEach(path -> known.putIfAbsent(path, UNFINISHED));
    return known;
  }

  private IngestReport run(IngestPlan plan, Set<String> pruned) {
    if (!plan.toRead().isEmpty() || !plan.duplicates().isEmpty()) {
      store(plan);
    }
    if (!pruned.isEmpty()) { // only now, so that a source that moved keeps its tags
      tables.delete(DeltaTables.DOCUMENTS, col("source").isInCollection(pruned));
      tables.delete(DeltaTables.REJECTIONS, col("path").isInCollection(pruned));
      tables.delete(DeltaTables.SOURCES, col("source").isInCollection(pruned));
    }
    tables.deleteOrphans();
    return new IngestReport(
        plan.unchanged(),
        plan.added().size(),
        plan.toRead().size() + plan.duplicates().size() - plan.added().size(),
        pruned.size(),
        plan.gone().size() - pruned.size(),
        tables.foreignLanguages(),
        tables.rejections(),
        tables.sources());
  }

  private void store(IngestPlan plan) {
    SourcePortions sources = new SourcePortions(tables, plan);
    try (IngestRun run = new IngestRun(tables, sources, settings, progress)) {
      write(plan, run, sources.fileCount());
    }
  }

  private void write(IngestPlan plan, IngestRun run, int files) {
    List<String> paths =
        Stream.concat(plan.toRead().stream(), plan.duplicates().stream())
            .map(planned -> planned.source().path())
            .toList();
    List<String> revisions =
        plan.toRead().stream().map(IngestPlan.PlannedSource::revision).toList();
    run.annotate(
        sentences -> tables.replace(DeltaTables.SENTENCES, sentences, "revision", revisions));
    progress.report("Storing", 0, 2, "");
    List<Row> rejections = new ArrayList<>(run.rejections());
    plan.duplicates()
        .forEach(
            copy -> rejections.add(Rows.rejection(copy.duplicateRejection(), copy.revision())));
    Dataset<Row> rejected = tables.spark().createDataFrame(rejections, Schemas.REJECTIONS);
    tables.replace(DeltaTables.REJECTIONS, rejected.coalesce(1), "path", paths);
    tables.replace(
        DeltaTables.SOURCES,
        tables
            .spark()
            .createDataFrame(summaries(plan, run, rejected.collectAsList()), Schemas.SOURCES)
            .coalesce(1),
        "source",
        paths);
    progress.report("Storing", 1, 2, "");
    tables.replace(DeltaTables.DOCUMENTS, run.documents().coalesce(files), "source", paths);
    progress.report("Storing", 2, 2, "");
  }

  private static List<Row> summaries(IngestPlan plan, IngestRun run, List<Row> rejections) {
    Map<String, DocumentMetadata> descriptions = new HashMap<>();
    Stream.concat(plan.toRead().stream(), plan.duplicates().stream())
        .forEach(item -> descriptions.put(item.source().path(), item.description()));
    List<Row> summaries = new ArrayList<>(run.summaries());
    for (Row row : rejections) {
      Rejection rejection = Rows.rejection(row);
      DocumentMetadata description = Objects.requireNonNull(descriptions.get(rejection.path()));
      summaries.add(
          SourceRows.row(SourceSummary.of(rejection, description), row.getAs("revision")));
    }
    return summaries;
  }
}
