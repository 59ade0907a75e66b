package crosscase.cli;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import crosscase.corpus.Rejection;
import crosscase.extract.ExtractionSettings;
import crosscase.jobs.CorpusTables;
import crosscase.jobs.IngestReport;
import crosscase.jobs.Input;
import crosscase.themes.Codebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the last run was made of and left, so that the next one sees without Spark that nothing has
 * changed.
 *
 * <p>Only a shortcut: without the file, or where anything differs, the run goes its whole way.
 *
 * @param tables the version of each table after the run
 */
record LastRun(
    String software,
    String sources,
    String codebook,
    Map<String, Long> tables,
    Map<String, String> foreign,
    List<Rejection> rejections) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What the next run would have to find. */
  static LastRun of(
      Path corpus,
      Input input,
      ExtractionSettings settings,
      Codebook codebook,
      IngestReport ingested)
      throws IOException {
    return new LastRun(
        SoftwareVersion.number(),
        input.fingerprint(settings),
        codebook.fingerprint(),
        CorpusTables.versions(corpus),
        ingested.foreign(),
        ingested.rejections());
  }

  /** What an ingest would report, if a whole run would change nothing; else empty. */
  static Optional<IngestReport> unchanged(
      Path corpus, Input input, ExtractionSettings settings, Codebook codebook) throws IOException {
    Optional<LastRun> last = read(corpus);
    if (last.isEmpty()) {
      return Optional.empty();
    }
    IngestReport report =
        new IngestReport(
            input.sources().size(), 0, 0, 0, 0, last.get().foreign(), last.get().rejections());
    return last.get().equals(of(corpus, input, settings, codebook, report))
        ? Optional.of(report)
        : Optional.empty();
  }

  void write(Path corpus) throws IOException {
    Path draft = file(corpus).resolveSibling("_last-run.draft");
    JSON.writeValue(draft.toFile(), this);
    Files.move(draft, file(corpus), StandardCopyOption.REPLACE_EXISTING);
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
