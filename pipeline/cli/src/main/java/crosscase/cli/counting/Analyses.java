package crosscase.cli.counting;

import crosscase.association.CaseCounts;
import crosscase.association.ThemeEvidence;
import crosscase.association.Verdict;
import crosscase.cli.UsageException;
import crosscase.cli.corpus.CorpusStages;
import crosscase.corpus.Coding;
import crosscase.jobs.Cooccurrence;
import crosscase.jobs.CooccurrenceJob;
import crosscase.jobs.CorpusTables;
import crosscase.jobs.EvidenceJob;
import crosscase.jobs.EvidenceJob.Cell;
import crosscase.jobs.PrevalenceJob;
import crosscase.jobs.ResultFolder;
import crosscase.jobs.ResultTable;
import crosscase.jobs.Selection;
import crosscase.jobs.SequenceJob;
import crosscase.themes.Codebook;
import crosscase.themes.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The counts over a coded corpus. Each of them writes a result folder. */
public final class Analyses {
  /** What a command prints, kept in the result folder. */
  private static final String SUMMARY = "summary.txt";

  private final CorpusStages stages;
  private final Path corpus;
  private final Codebook codebook;
  private final CorpusTables tables;
  private final CooccurrenceJob counting;

  /** Counts the current version of the corpus, even if the corpus grows in the meantime. */
  public Analyses(CorpusStages stages, Path corpus, Codebook codebook) throws IOException {
    this.stages = stages;
    this.corpus = corpus;
    this.codebook = codebook;
    stages.tables().requireFiles();
    this.tables = stages.tables().snapshot();
    this.counting = new CooccurrenceJob(tables);
  }

  /** What is counted, where verdicts change, and where the results are written. */
  record AnalysisRequest(Selection selection, Verdict.Thresholds thresholds, Path folder) {
    static AnalysisRequest defaults(Path corpus) {
      return new AnalysisRequest(
          Selection.DEFAULT, Verdict.Thresholds.DEFAULT, CorpusStages.resultsFolder(corpus));
    }
  }

  /**
   * The summary of the results in the default folder, if they and the index match the current
   * corpus and this codebook; does not start Spark.
   */
  public static Optional<String> currentSummary(Path corpus, Codebook codebook) throws IOException {
    AnalysisRequest request = AnalysisRequest.defaults(corpus);
    ResultFolder results = new ResultFolder(request.folder());
    boolean current =
        results.matches(
                RunRecord.of(
                    CorpusTables.id(corpus), CorpusTables.state(corpus), codebook, request))
            && CorpusStages.isIndexed(corpus);
    return current ? results.readUnchanged(SUMMARY) : Optional.empty();
  }

  /** Counts and writes the default result folder, unless it is up to date; returns its summary. */
  public String cooccur() throws Exception {
    Optional<String> summary = currentSummary(corpus, codebook);
    if (summary.isPresent()) {
      return summary.get();
    }
    AnalysisRequest request = AnalysisRequest.defaults(corpus);
    return CooccurrenceSummary.of(cooccur(request), request);
  }

  /** Counts, tests and writes the result folder. */
  Cooccurrence cooccur(AnalysisRequest request) throws Exception {
    Selection selection = request.selection();
    List<String> themes = themes(selection);
    Cooccurrence found =
        stages.timed(
            "Counting co-occurrence",
            () -> counting.execute(selection, themes, request.thresholds()));
    Map<String, Object> run = runRecord(request, found.runProperties());
    List<ResultFolder.ExtraFile> extraFiles = new ArrayList<>();
    extraFiles.add(
        folder ->
            Files.writeString(folder.resolve(SUMMARY), CooccurrenceSummary.of(found, request)));
    extraFiles.addAll(
        stages.timed(
            "Looking up quotes",
            () ->
                new ReportFiles(found, selection, request.thresholds(), codebook)
                    .create(counting, themes, run)));
    List<ResultTable> results = new ArrayList<>(CooccurrenceJob.tables(found, selection.unit()));
    results.add(tables.sourcesTable());
    write(request, results, run, extraFiles);
    return found;
  }

  /** How common themes are, and what else is written: cells, tests, silences, silent roles. */
  record PrevalenceResult(
      CaseCounts counts, List<ThemeEvidence> evidence, List<ResultTable> tables) {
    PrevalenceResult {
      evidence = List.copyOf(evidence);
      tables = List.copyOf(tables);
    }
  }

  /** Counts how common themes are, and writes the tables. */
  PrevalenceResult prevalence(AnalysisRequest request) throws Exception {
    Selection selection = request.selection();
    List<String> themes = themes(selection);
    PrevalenceJob job = new PrevalenceJob(counting);
    PrevalenceJob.Prevalence found =
        stages.timed(
            "Counting prevalence", () -> job.execute(selection, themes, request.thresholds()));
    List<ResultTable> results = new ArrayList<>(found.tables());
    results.add(stages.timed("Looking for silent roles", () -> job.silentRoles(selection, themes)));
    write(request, results, runRecord(request, found.counts().runRecord()), List.of());
    return new PrevalenceResult(found.counts(), found.evidence(), results);
  }

  /** Counts which theme follows which within so many units, and writes the table. */
  SequenceJob.Sequence sequence(AnalysisRequest request, int lag) throws Exception {
    Selection selection = request.selection();
    SequenceJob.Sequence found =
        stages.timed(
            "Counting sequences",
            () ->
                new SequenceJob(counting)
                    .execute(selection, themes(selection), lag, request.thresholds()));
    Map<String, Object> run = runRecord(request, found.counts().runRecord());
    run.put("within", lag);
    write(request, List.of(found.table()), run, List.of());
    return found;
  }

  /** What a number in a table counts. */
  enum CountedItem {
    UNITS,
    DOCUMENTS,
    SPEAKERS
  }

  /** The units that a number counts. */
  ResultTable unitsInCell(Selection selection, Cell cell) throws Exception {
    return itemsInCell(selection, cell, CountedItem.UNITS);
  }

  /** The units, documents or speakers that a number counts. */
  ResultTable itemsInCell(Selection selection, Cell cell, CountedItem item) throws Exception {
    EvidenceJob job = new EvidenceJob(counting);
    List<String> themes = themes(selection);
    return stages.timed(
        "Looking up " + item.name().toLowerCase(Locale.ROOT),
        () ->
            switch (item) {
              case UNITS -> job.units(selection, themes, cell);
              case DOCUMENTS -> job.documents(selection, themes, cell);
              case SPEAKERS -> job.speakers(selection, themes, cell);
            });
  }

  /** The codebook's themes, then those that only this coder uses. */
  private List<String> themes(Selection selection) {
    List<String> themes = themes(codebook);
    if (selection.coder().equals(Coding.CODEBOOK)) {
      return themes;
    }
    List<String> known = tables.coders();
    if (!known.contains(selection.coder())) {
      throw UsageException.noSuchCoder(selection.coder(), known);
    }
    return Stream.concat(themes.stream(), tables.themesUsedBy(selection.coder()).stream())
        .distinct()
        .toList();
  }

  private static List<String> themes(Codebook codebook) {
    return codebook.themes().stream().map(Theme::id).toList();
  }

  private Map<String, Object> runRecord(AnalysisRequest request, Map<String, ?> properties)
      throws IOException {
    Map<String, Object> run =
        RunRecord.of(CorpusTables.id(corpus), tables.state(), codebook, request);
    run.putAll(properties);
    return run;
  }

  private void write(
      AnalysisRequest request,
      List<ResultTable> results,
      Map<String, ?> run,
      List<ResultFolder.ExtraFile> extraFiles)
      throws Exception {
    ResultFolder folder = new ResultFolder(request.folder());
    warnOfOtherCodebook(folder);
    stages.locked("Writing results", () -> folder.write(results, run, extraFiles));
  }

  private void warnOfOtherCodebook(ResultFolder folder) throws IOException {
    Optional<String> before = folder.runValue(RunRecord.CODEBOOK_HASH);
    if (before.isPresent() && !before.get().equals(codebook.fingerprint())) {
      stages.note("The results of another codebook are replaced; use --out to keep both.");
    }
  }
}
