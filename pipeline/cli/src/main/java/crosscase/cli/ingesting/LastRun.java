package crosscase.cli.ingesting;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import crosscase.cli.SoftwareVersion;
import crosscase.corpus.AtomicFile;
import crosscase.corpus.Rejection;
import crosscase.extract.ExtractionSettings;
import crosscase.extract.SourceSummary;
import crosscase.jobs.CorpusTables;
import crosscase.jobs.IngestInput;
import crosscase.jobs.IngestJob;
import crosscase.jobs.IngestJob.IngestReport;
import crosscase.themes.Codebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The inputs and the outcome of the last run, so that the next one can tell without Spark that
 * nothing has changed.
 *
 * <p>This is only a shortcut: without the file, or if anything differs, the next run does all
 * steps.
 *
 * @param codebook the fingerprint of the codebook; empty after an ingest, which codes nothing
 * @param tables the version of each table after the run
 */
public record LastRun(
    String software,
    String sources,
    String codebook,
    Map<String, String> tables,
    Map<String, String> foreign,
    List<Rejection> rejections,
    List<SourceSummary> summaries) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The record that the next run compares itself with. */
  public static LastRun of(
      Path corpus,
      IngestInput input,
      ExtractionSettings settings,
      String codebook,
      IngestReport ingested)
      throws IOException {
    return new LastRun(
        SoftwareVersion.number(),
        IngestJob.fingerprint(input, settings),
        codebook,
        CorpusTables.versions(corpus),
        ingested.foreignLanguages(),
        ingested.rejections(),
        ingested.sources());
  }

  /** What an ingest would report if a whole run would change nothing; otherwise empty. */
  public static Optional<IngestReport> reportIfUnchanged(
      Path corpus, IngestInput input, ExtractionSettings settings, Codebook codebook)
      throws IOException {
    Optional<LastRun> last = read(corpus);
    boolean isCoded =
        last.isPresent()
            && last.get().codebook.equals(codebook.fingerprint())
            && last.get().tables.equals(CorpusTables.versions(corpus));
    return isCoded ? reportIfUnchanged(corpus, input, settings) : Optional.empty();
  }

  /** What an ingest would report if it would change nothing; otherwise empty. */
  static Optional<IngestReport> reportIfUnchanged(
      Path corpus, IngestInput input, ExtractionSettings settings) throws IOException {
    Optional<LastRun> last = read(corpus);
    if (last.isEmpty()) {
      return Optional.empty();
    }
    IngestReport report =
        new IngestReport(
            input.sources().size(),
            0,
            0,
            0,
            0,
            last.get().foreign(),
            last.get().rejections(),
            last.get().summaries());
    return last.get()
            .withoutCodings()
            .equals(of(corpus, input, settings, "", report).withoutCodings())
        ? Optional.of(report)
        : Optional.empty();
  }

  private LastRun withoutCodings() {
    Map<String, String> ingested = new TreeMap<>(tables);
    ingested.remove(CorpusTables.CODINGS);
    return new LastRun(software, sources, "", ingested, foreign, rejections, summaries);
  }

  public void write(Path corpus) throws IOException {
    AtomicFile.write(file(corpus), JSON.writeValueAsString(this));
  }

  private static Optional<LastRun> read(Path corpus) throws IOException {
    if (!Files.isRegularFile(file(corpus))) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readValue(file(corpus).toFile(), LastRun.class));
    } catch (JacksonException damaged) {
      return Optional.empty();
    }
  }

  private static Path file(Path corpus) {
    return corpus.resolve("results").resolve("last-run.json");
  }
}
