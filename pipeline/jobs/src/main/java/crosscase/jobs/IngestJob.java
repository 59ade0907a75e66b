package crosscase.jobs;

import static org.apache.spark.sql.functions.col;

import crosscase.extract.ExtractionSettings;
import crosscase.jobs.ingest.IngestPlan;
import crosscase.jobs.ingest.IngestRun;
import crosscase.jobs.ingest.SourcePortions;
import crosscase.jobs.tables.Rows;
import crosscase.jobs.tables.Schemas;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Reads every source that is new or changed, and leaves the others alone.
 *
 * <p>New sentences are committed before the documents that make them count, and stale ones removed
 * after, so a killed ingest is completed by the next one.
 */
public final class IngestJob {
  private static final String UNFINISHED = "";

  private final CorpusTables tables;
  private final Progress progress;
  private final ExtractionSettings settings;

  /** Reads files with the settings that suit interviews and reports. */
  public IngestJob(CorpusTables tables, Progress progress) {
    this(tables, progress, ExtractionSettings.DEFAULT);
  }

  public IngestJob(CorpusTables tables, Progress progress, ExtractionSettings settings) {
    this.tables = tables;
    this.progress = progress;
    this.settings = settings;
  }

  /** What {@link #execute} would do; nothing is read but the bytes of the sources, or written. */
  public IngestPreview preview(IngestInput input) {
    IngestPlan plan = IngestPlan.of(input, settings, knownRevisions());
    int sources = plan.toRead().size() + plan.duplicates().size();
    return new IngestPreview(
        plan.unchanged(),
        plan.added().size(),
        sources - plan.added().size(),
        plan.gone().size(),
        new SourcePortions(tables, plan).bytes(),
        tables.spark().sparkContext().defaultParallelism());
  }

  /** Brings the corpus up to date with an input; sources that are gone stay in the corpus. */
  public IngestReport execute(IngestInput input) {
    return run(IngestPlan.of(input, settings, knownRevisions()), Set.of());
  }

  /** As {@link #execute}, and removes from the corpus what is gone from the input. */
  public IngestReport executeAndPrune(IngestInput input) {
    IngestPlan plan = IngestPlan.of(input, settings, knownRevisions());
    return run(plan, plan.gone());
  }

  /** A source that is a document in one reading and rejected in another was being replaced. */
  private Map<String, String> knownRevisions() {
    Map<String, String> known = new HashMap<>();
    Stream.of(
            tables.documents().select("source", "revision").distinct(),
            tables.read(CorpusTables.REJECTIONS).select("path", "revision"))
        .flatMap(rows -> rows.collectAsList().stream())
        .forEach(
            row ->
                known.merge(
                    row.getString(0), row.getString(1), (a, b) -> a.equals(b) ? a : UNFINISHED));
    return known;
  }

  private IngestReport run(IngestPlan plan, Set<String> pruned) {
    if (!plan.toRead().isEmpty() || !plan.duplicates().isEmpty()) {
      store(plan);
    }
    if (!pruned.isEmpty()) { // only now: a source that moved keeps its tags
      tables.delete(CorpusTables.DOCUMENTS, col("source").isInCollection(pruned));
      tables.delete(CorpusTables.REJECTIONS, col("path").isInCollection(pruned));
    }
    tables.deleteOrphans();
    return new IngestReport(
        plan.unchanged(),
        plan.added().size(),
        plan.toRead().size() + plan.duplicates().size() - plan.added().size(),
        pruned.size(),
        plan.gone().size() - pruned.size(),
        tables.foreignLanguages(),
        tables.rejections());
  }

  private void store(IngestPlan plan) {
    SourcePortions work = new SourcePortions(tables, plan);
    try (IngestRun outcomes = new IngestRun(tables, work, settings, progress)) {
      write(plan, outcomes, work.fileCount());
    }
  }

  private void write(IngestPlan plan, IngestRun outcomes, int files) {
    List<String> paths =
        Stream.concat(plan.toRead().stream(), plan.duplicates().stream())
            .map(item -> item.source().path())
            .toList();
    List<String> revisions =
        plan.toRead().stream().map(IngestPlan.PlannedSource::revision).toList();
    outcomes.annotate(
        sentences -> tables.replace(CorpusTables.SENTENCES, sentences, "revision", revisions));
    progress.report("Storing", 0, 2, "");
    List<Row> rejections = new ArrayList<>(outcomes.rejections());
    plan.duplicates()
        .forEach(
            item -> rejections.add(Rows.rejection(item.duplicateRejection(), item.revision())));
    Dataset<Row> rejected = tables.spark().createDataFrame(rejections, Schemas.REJECTIONS);
    tables.replace(CorpusTables.REJECTIONS, rejected.coalesce(1), "path", paths);
    progress.report("Storing", 1, 2, "");
    tables.replace(CorpusTables.DOCUMENTS, outcomes.documents().coalesce(files), "source", paths);
    progress.report("Storing", 2, 2, "");
  }
}
