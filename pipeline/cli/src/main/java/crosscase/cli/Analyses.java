package crosscase.cli;

import crosscase.corpus.Coding;
import crosscase.jobs.Cell;
import crosscase.jobs.CellJob;
import crosscase.jobs.Cooccurrence;
import crosscase.jobs.CooccurrenceJob;
import crosscase.jobs.CorpusTables;
import crosscase.jobs.Prevalence;
import crosscase.jobs.PrevalenceJob;
import crosscase.jobs.ResultFolder;
import crosscase.jobs.ResultTable;
import crosscase.jobs.Selection;
import crosscase.jobs.SequenceJob;
import crosscase.themes.Codebook;
import crosscase.themes.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is counted over a coded corpus; each count leaves a result folder. */
final class Analyses {
  private final Stages stages;
  private final Path corpus;
  private final Codebook codebook;
  private final CorpusTables tables;
  private final CooccurrenceJob counting;

  /** Everything is counted over the corpus as it is now, even if it grows meanwhile. */
  Analyses(Stages stages, Path corpus, Codebook codebook) throws IOException {
    this.stages = stages;
    this.corpus = corpus;
    this.codebook = codebook;
    this.tables = stages.tables().asOfNow();
    this.counting = new CooccurrenceJob(tables);
  }

  /** What is counted, and where it is written. */
  record Question(Selection selection, Path folder) {
    static Question usual(Path corpus) {
      return new Question(Selection.DEFAULT, Stages.results(corpus));
    }
  }

  /**
   * What the result folder says, if the index and the results are of the corpus as it is and of
   * this codebook; does not start Spark.
   */
  static Optional<Cooccurrence> counted(Path corpus, Codebook codebook) throws IOException {
    ResultFolder results = new ResultFolder(Stages.results(corpus));
    boolean current =
        results.isOf(RunRecord.of(CorpusTables.version(corpus), codebook, Selection.DEFAULT))
            && Stages.isIndexed(corpus);
    return current
        ? Optional.of(Cooccurrence.of(results.counts(), themes(codebook)))
        : Optional.empty();
  }

  /** Counts, tests and writes the usual result folder, unless it is of just this already. */
  Cooccurrence cooccur() throws Exception {
    Optional<Cooccurrence> counted = counted(corpus, codebook);
    return counted.isPresent() ? counted.get() : cooccur(Question.usual(corpus), Resamples.NONE);
  }

  /** Counts, tests, resamples if asked to, and writes the result folder. */
  Cooccurrence cooccur(Question question, Resamples resamples) throws Exception {
    Selection selection = question.selection();
    List<String> themes = themes(selection);
    Cooccurrence found =
        stages.step(
            "Counting co-occurrence",
            () -> Cooccurrence.of(counting.execute(selection, themes), selection.themes(themes)));
    Cooccurrence tested = resamples.number() == 0 ? found : resampled(found, selection, resamples);
    Map<String, Object> run = run(question, tested.record());
    List<ResultFolder.Part> parts =
        stages.step(
            "Looking up quotes",
            () -> new Pictures(tested, selection, codebook).draw(counting, themes, run));
    write(question, tested.tables(selection.unit()), run, parts);
    return tested;
  }

  private Cooccurrence resampled(Cooccurrence found, Selection selection, Resamples resamples)
      throws Exception {
    List<String> themes = themes(selection);
    return stages.step(
        "Resampling %,d times".formatted(resamples.number()),
        () ->
            found.with(counting.resample(selection, themes, resamples.number(), resamples.seed())));
  }

  /** How many resamples, and their seed. */
  record Resamples(int number, long seed) {
    static final Resamples NONE = new Resamples(0, 0);
  }

  /** Counts how common themes are, and writes it: cells, tests, silences, silent roles. */
  List<ResultTable> prevalence(Question question) throws Exception {
    Selection selection = question.selection();
    List<String> themes = themes(selection);
    PrevalenceJob job = new PrevalenceJob(counting);
    Prevalence found = stages.step("Counting prevalence", () -> job.execute(selection, themes));
    List<ResultTable> results = new ArrayList<>(found.tables());
    results.add(stages.step("Looking for silent roles", () -> job.silentRoles(selection, themes)));
    write(question, results, run(question, found.counts().record()), List.of());
    return results;
  }

  /** Counts which theme follows which, and writes it. */
  ResultTable sequence(Question question, SequenceJob.Settings settings) throws Exception {
    Selection selection = question.selection();
    ResultTable found =
        stages.step(
            "Counting sequences",
            () -> new SequenceJob(counting).execute(selection, themes(selection), settings));
    Map<String, Object> asked =
        Map.of(
            "within", settings.lag(), "resamples", settings.resamples(), "seed", settings.seed());
    write(question, List.of(found), run(question, asked), List.of());
    return found;
  }

  /** What a number counts. */
  enum Behind {
    UNITS,
    DOCUMENTS,
    SPEAKERS
  }

  /** The units that a number counts. */
  ResultTable units(Selection selection, Cell cell) throws Exception {
    return behind(selection, cell, Behind.UNITS);
  }

  /** What is behind a number. */
  ResultTable behind(Selection selection, Cell cell, Behind number) throws Exception {
    CellJob job = new CellJob(counting);
    List<String> themes = themes(selection);
    return stages.step(
        "Looking up " + number.name().toLowerCase(Locale.ROOT),
        () ->
            switch (number) {
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
    return Stream.concat(themes.stream(), tables.themesOf(selection.coder()).stream())
        .distinct()
        .toList();
  }

  private static List<String> themes(Codebook codebook) {
    return codebook.themes().stream().map(Theme::id).toList();
  }

  private Map<String, Object> run(Question question, Map<String, ?> found) throws IOException {
    Map<String, Object> run = RunRecord.of(tables.version(), codebook, question.selection());
    run.putAll(found);
    return run;
  }

  private void write(
      Question question,
      List<ResultTable> results,
      Map<String, ?> run,
      List<ResultFolder.Part> parts)
      throws Exception {
    ResultFolder folder = new ResultFolder(question.folder());
    tellOfAnotherCodebook(folder);
    stages.writing("Writing results", () -> folder.write(results, run, parts));
  }

  private void tellOfAnotherCodebook(ResultFolder folder) throws IOException {
    Optional<String> before = folder.made(RunRecord.CODEBOOK_HASH);
    if (before.isPresent() && !before.get().equals(codebook.fingerprint())) {
      stages.say("The results of another codebook are replaced; --out keeps both.");
    }
  }
}
