package crosscase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.association.CaseCounts;
import crosscase.cli.corpus.CodebookOption;
import crosscase.cli.corpus.CorpusStages;
import crosscase.corpus.Coding;
import crosscase.jobs.CodingExchange;
import crosscase.jobs.CorpusTables;
import crosscase.jobs.ResultFolder;
import crosscase.search.SentenceSearch;
import crosscase.themes.Codebook;
import crosscase.themes.QdaProject;
import crosscase.themes.QdaProject.Selection;
import crosscase.themes.QdaProjectFile;
import crosscase.themes.ThemeCoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The main job on the samples, from files to tests across cases, and what users see. */
@TestMethodOrder(OrderAnnotation.class)
class SampleRunTest {
  private static Path corpus = Path.of("");
  private static CommandResult first = new CommandResult(-1, "", "");

  @BeforeAll
  static void runOnTheSamples() {
    corpus = SampleCorpus.shared().folder();
    first = SampleCorpus.shared().firstRun();
  }

  @Test
  @Order(1)
  void printsTheTablesTheRejectionsAndTheNextCommands() {
    assertThat(first.code()).isEqualTo(3);
    assertThat(first.out())
        .contains("Sources: 49 new, 0 changed, 0 unchanged, 0 removed, 6 rejected.")
        .contains("Themes by case", "Themes that go together", "Themes that stay apart")
        .contains("Rejected sources", "crosscase search 'trust' --corpus " + corpus);
    assertThat(first.err()).contains("Reading: 48 of 48", "Annotating: ");
  }

  @Test
  @Order(2)
  void extractsAndSplitsEveryFileAsExpected() throws IOException {
    List<String> lines = new ArrayList<>(List.of("path,case,kind,turns,sentences"));
    tables()
        .documents()
        .orderBy("document")
        .selectExpr("concat_ws(',', document, coalesce(case, ''), kind, size(turns), sentences)")
        .collectAsList()
        .forEach(row -> lines.add(row.getString(0)));
    ExpectedResults.assertUnchanged("documents.csv", lines);
  }

  @Test
  @Order(2)
  void rejectsEveryBadFileWithItsReason() throws IOException {
    List<String> lines = new ArrayList<>(List.of("path,reason"));
    tables().rejections().forEach(r -> lines.add(r.path() + "," + r.reason().word()));
    ExpectedResults.assertUnchanged("rejections.csv", lines);
  }

  @Test
  @Order(2)
  void codesAndTestsAsExpected() throws IOException {
    for (String table : List.of("themes-by-case.csv", "pairs-by-case.csv", "pairs.csv")) {
      ExpectedResults.assertColumns(table, CorpusStages.resultsFolder(corpus));
    }
  }

  @Test
  @Order(2)
  void theSparkJobAndTheIndexGiveTheSameCodings() throws Exception {
    Codebook codebook = new CodebookOption().load().codebook();
    Set<Coding> ofIndex;
    try (SentenceSearch search = SentenceSearch.open(CorpusStages.indexFolder(corpus))) {
      ofIndex = new HashSet<>(new ThemeCoder(codebook).code(search));
    }
    Set<Coding> ofSpark = new HashSet<>(tables().codingsBy(Coding.CODEBOOK));
    assertThat(ofSpark).isEqualTo(ofIndex).hasSizeGreaterThan(1_000);
    assertThat(ofSpark).extracting(Coding::negated).contains(true, false);
  }

  @Test
  @Order(2)
  void findsWhatTheSamplesWereWrittenToShow() throws Exception {
    CaseCounts counts = counts();
    Map<String, Long> together = new TreeMap<>();
    for (String name : counts.cases()) {
      together.put(name, counts.table(name, "control-fixation", "trust").both());
    }
    assertThat(together.get("community-safety")).isGreaterThanOrEqualTo(15);
    together.remove("community-safety");
    assertThat(together.values()).hasSize(4).allMatch(both -> both <= 2);

    assertThat(casesWith("quantified-benefit")).containsExactly("housing");
    assertThat(rates("culture-clash").lastEntry().getValue()).isEqualTo("employment-services");
  }

  @Test
  @Order(4)
  void theSecondRunDoesNoWorkAndChangesNothing() throws IOException {
    Map<String, Long> before = files();
    CommandResult second = run();

    assertThat(second.code()).isEqualTo(3);
    assertThat(second.out())
        .contains("Sources: 0 new, 0 changed, 49 unchanged, 0 removed, 6 rejected.")
        .contains("Nothing was extracted or annotated");
    assertThat(second.err()).doesNotContain("Starting Spark");
    assertThat(afterCounts(second.out())).isEqualTo(afterCounts(first.out()));
    assertThat(files()).isEqualTo(before);

    CommandResult ingest =
        CommandResult.crosscase(
            "ingest", ExpectedResults.SAMPLES.toString(), "--corpus", corpus.toString());
    assertThat(ingest.code()).isEqualTo(3);
    assertThat(ingest.out()).contains("Sources: 0 new, 0 changed, 49 unchanged");
    assertThat(ingest.err()).doesNotContain("Starting Spark");
  }

  /** Runs after the second run, because it adds a coder to the corpus. */
  @Test
  @Order(5)
  void aProjectGoesOutAndComesBackAsSomebodysCodings(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("samples.qdpx");
    assertThat(
            CommandResult.crosscase("export", file.toString(), "--corpus", corpus.toString()).out())
        .contains("43 sources");
    QdaProject project = QdaProjectFile.read(file).project();
    assertThat(project)
        .isEqualTo(
            new CodingExchange(tables())
                .project(project.name(), new CodebookOption().load().codebook()));

    QdaProjectFile.write(asCodedBy("anna", project), file);
    CommandResult imported =
        CommandResult.crosscase("import-codings", file.toString(), "--corpus", corpus.toString());
    assertThat(imported.err()).doesNotContain("left out");
    assertThat(withoutCoder(tables().codingsBy("anna")))
        .isEqualTo(withoutCoder(tables().codingsBy(Coding.CODEBOOK)));
    long trusting =
        tables().codingsBy("anna").stream().filter(c -> c.theme().equals("trust")).count();
    assertThat(
            CommandResult.crosscase(
                    "search", "coder:anna theme:trust", "--corpus", corpus.toString())
                .out())
        .contains(" of %,d sentences".formatted(trusting));
    assertThat(CommandResult.crosscase("compare", "--corpus", corpus.toString()).out())
        .containsPattern(
            "trust +anna +codebook +\\d+ +0 +0 +[\\d,]+ +100.00 +1.00 +1.00 +1.00 +1.00 +1.00");
    assertThat(CommandResult.crosscase("codebook", "check", "--corpus", corpus.toString()).out())
        .containsPattern("trust +[\\d,]+ +\\d+ +\\d+ +5")
        .contains("0 of them failed");
  }

  /** The theme that is hidden in the samples: knowledge that leaves with the people. */
  @Test
  @Order(5)
  void suggestsTheThemeThatIsHiddenInTheSamples() {
    CommandResult result =
        CommandResult.crosscase("suggest", "--limit", "10", "--corpus", corpus.toString());

    assertThat(result.out().lines().skip(1).limit(10))
        .anyMatch(line -> line.matches("institutional memory +\\d+ +\\d+ +5"))
        .anyMatch(line -> line.matches("staff turnover +\\d+ +\\d+ +[45]"));
    assertThat(result.out())
        .contains("institutional memory (community-safety, employment-services,");
  }

  private static QdaProject asCodedBy(String coder, QdaProject project) {
    return new QdaProject(
        project.name(),
        project.themes(),
        project.sources().stream()
            .map(
                source ->
                    new QdaProject.Source(
                        source.name(),
                        source.text(),
                        source.caseName(),
                        source.variables(),
                        source.selections().stream()
                            .map(s -> new Selection(s.span(), s.theme(), coder, s.negated()))
                            .toList()))
            .toList());
  }

  private static Set<Coding> withoutCoder(List<Coding> codings) {
    return codings.stream()
        .map(c -> new Coding(c.theme(), c.document(), c.sentence(), "", c.spans(), c.negated()))
        .collect(Collectors.toSet());
  }

  @Test
  @Order(6)
  void aDamagedIndexIsRebuilt() throws IOException {
    try (Stream<Path> files = Files.list(CorpusStages.indexFolder(corpus))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".si")).toList()) {
        Files.write(file, new byte[] {1});
      }
    }
    CommandResult search =
        CommandResult.crosscase("search", "trust", "--corpus", corpus.toString());
    assertThat(search.err()).contains("rebuild it with crosscase index");

    assertThat(CommandResult.crosscase("index", "--corpus", corpus.toString()).code()).isZero();
    assertThat(CommandResult.crosscase("search", "trust", "--corpus", corpus.toString()).code())
        .isZero();
  }

  @Test
  @Order(6)
  void listsAsManyUnitsAsTheNumberInTheCell(@TempDir Path folder) throws IOException {
    Path out = folder.resolve("turns");
    List<String> selection =
        List.of("cooccur", "--unit", "turn", "--format", "csv", "--out", out.toString());
    assertThat(analysed(selection).code()).isZero();
    CaseCounts counts = new ResultFolder(out).counts();
    long both = counts.table("housing", "control-fixation", "performance-management").both();
    List<String> cell =
        List.of("--pair", "control-fixation,performance-management", "--case", "housing", "--show");
    CommandResult shown = analysed(Stream.concat(selection.stream(), cell.stream()).toList());

    assertThat(shown.out().lines().count() - 1).isEqualTo(both).isPositive();
  }

  @Test
  @Order(6)
  void showsTestsOverUnitsIfAskedToAndSaysWhatTheyAssume() throws IOException {
    CommandResult result = analysed(List.of("cooccur", "--tests", "units", "--max-q", "0.01"));

    assertThat(result.out())
        .contains("Tests that take sentences as independent", "p and q are too small");
    Path results = Path.of(result.out().lines().toList().getLast().replace("Tables: ", ""));
    assertThat(Files.readString(results.resolve("run.json")))
        .contains("\"maxQ\" : 0.01", "\"n\" : 5217", "\"verdicts\"", "not checked by anybody");
  }

  @Test
  @Order(6)
  void saysWhereThemesAreMissingAndWhatFollowsWhat() {
    assertThat(analysed(List.of("prevalence", "--by", "role")).out())
        .contains("Themes that differ by role", "service-user", "quantified-benefit");
    assertThat(analysed(List.of("prevalence")).out())
        .contains("Silences by case", "quantified-benefit");
    assertThat(analysed(List.of("sequence", "--within", "2")).out())
        .contains("Themes that follow others within 2 turns", "accountability > control-fixation");
    assertThat(analysed(List.of("cooccur", "--by", "colour")).err())
        .contains("The corpus has no column colour. Choose one of", "case", "kind");
  }

  @Test
  @Order(6)
  void countsWithOtherOptionsLeaveTheDefaultResultsAlone(@TempDir Path folder) throws IOException {
    Map<String, Long> before = files();
    before.keySet().removeIf(file -> !file.contains("/results/cooccurrence/"));
    CommandResult turns = analysed(List.of("cooccur", "--unit", "turn", "--kind", "interview"));

    assertThat(turns.out().lines().toList().getLast())
        .matches("Tables: .*/results/cooccurrence-turn-kind-interview-[0-9a-f]{8}");
    assertThat(files()).containsAllEntriesOf(before);
    Files.writeString(folder.resolve("letter.txt"), "Dear");
    assertThat(analysed(List.of("cooccur", "--out", folder.toString())).err())
        .startsWith(folder + " holds files that are not results: give --out a new folder.");
    assertThat(folder.resolve("letter.txt")).exists();
  }

  @Test
  @Order(6)
  void listsAsManyUnitsAsAThemeHasInARole() {
    List<String> count = List.of("prevalence", "--by", "role,kind", "--format", "csv");
    String cell =
        analysed(count)
            .out()
            .lines()
            .filter(line -> line.startsWith("trust,provider + interview,"))
            .findFirst()
            .orElseThrow();
    CommandResult shown =
        analysed(
            Stream.concat(
                    count.stream(),
                    Stream.of("--theme", "trust", "--case", "provider,interview", "--show"))
                .toList());

    assertThat(cell.split(",")[3]).isEqualTo("" + (shown.out().lines().count() - 1));
  }

  private static CommandResult analysed(List<String> command) {
    List<String> all = new ArrayList<>(command);
    all.addAll(List.of("--corpus", corpus.toString()));
    return CommandResult.crosscase(all.toArray(String[]::new));
  }

  private static CommandResult run() {
    return CommandResult.crosscase(
        "run", ExpectedResults.SAMPLES.toString(), "--corpus", corpus.toString());
  }

  private static CorpusTables tables() throws IOException {
    return CorpusTables.open(corpus);
  }

  private static CaseCounts counts() throws IOException {
    return new ResultFolder(CorpusStages.resultsFolder(corpus)).counts();
  }

  private static List<String> casesWith(String theme) throws IOException {
    CaseCounts counts = counts();
    return counts.cases().stream().filter(name -> counts.unitsWith(name, theme) > 0).toList();
  }

  private static NavigableMap<Double, String> rates(String theme) throws IOException {
    CaseCounts counts = counts();
    NavigableMap<Double, String> rates = new TreeMap<>();
    counts
        .cases()
        .forEach(c -> rates.put((double) counts.unitsWith(c, theme) / counts.unitsOf(c), c));
    return rates;
  }

  private static String afterCounts(String out) {
    return out.substring(out.indexOf("Themes by case"));
  }

  /** All files but the notes of commands that read, such as that the index was checked. */
  private static Map<String, Long> files() throws IOException {
    Map<String, Long> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(corpus)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        if (file.getFileName().toString().endsWith("-checked")) {
          continue;
        }
        files.put(file.toString(), Files.getLastModifiedTime(file).toMillis());
      }
    }
    return files;
  }
}
