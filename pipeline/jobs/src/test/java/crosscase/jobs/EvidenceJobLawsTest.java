package crosscase.jobs;

import static crosscase.association.Verdict.Thresholds.DEFAULT;
import static crosscase.jobs.LetterCorpus.THEMES;
import static org.assertj.core.api.Assertions.assertThat;

import crosscase.association.CaseCounts;
import crosscase.jobs.EvidenceJob.Cell;
import crosscase.jobs.Selection.Interviewers;
import crosscase.jobs.Selection.Negated;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

/** Laws of counting, checked with random corpora, units, strata and filters. */
class EvidenceJobLawsTest {
  /** A number and the themes whose units it counts. */
  private record Counted(Cell cell, long number) {}

  @Property(tries = 10, shrinking = ShrinkingMode.OFF)
  void aCellListsAsManyUnitsAsItCounts(@ForAll long seed, @ForAll("selections") Selection selection)
      throws SelectionException {
    CooccurrenceJob job = LetterCorpus.random(new Random(seed)).job();
    List<Counted> cells = cells(job.counts(selection, THEMES), new Random(seed));

    for (Counted counted : cells) {
      assertThat(new EvidenceJob(job).units(selection, THEMES, counted.cell()).rows())
          .as("%s of %s", counted.cell(), selection)
          .hasSize((int) counted.number());
    }
  }

  @Property(tries = 2, shrinking = ShrinkingMode.OFF)
  void aCellListsAsManyDocumentsAndSpeakersAsItCounts(
      @ForAll long seed, @ForAll("selections") Selection selection) throws SelectionException {
    CooccurrenceJob counting = LetterCorpus.random(new Random(seed)).job();
    EvidenceJob job = new EvidenceJob(counting);
    ResultTable cells =
        new PrevalenceJob(counting).execute(selection, THEMES, DEFAULT).tables().getFirst();
    List<Map<String, Object>> rows = new ArrayList<>(named(cells));
    Collections.shuffle(rows, new Random(seed));

    for (Map<String, Object> row : rows.subList(0, Math.min(2, rows.size()))) {
      List<String> name = List.of(String.valueOf(row.get("case")).split(" \\+ ", -1));
      Cell cell = new Cell(name, List.of(String.valueOf(row.get("theme"))));
      assertThat((long) job.documents(selection, THEMES, cell).rows().size())
          .as("documents of %s of %s", cell, selection)
          .isEqualTo(row.get("documents_with_theme"));
      assertThat((long) job.speakers(selection, THEMES, cell).rows().size())
          .as("speakers of %s of %s", cell, selection)
          .isEqualTo(row.get("speakers"));
    }
  }

  @Property(tries = 3, shrinking = ShrinkingMode.OFF)
  void aSequenceListsAsManyUnitsAsItCounts(
      @ForAll long seed,
      @ForAll("selections") Selection selection,
      @ForAll @IntRange(min = 1, max = 3) int within)
      throws SelectionException {
    CooccurrenceJob counting = LetterCorpus.random(new Random(seed)).job();
    ResultTable table =
        new SequenceJob(counting).execute(selection, THEMES, within, DEFAULT).table();
    List<Map<String, Object>> rows = new ArrayList<>(named(table));
    Collections.shuffle(rows, new Random(seed));
    rows.sort(Comparator.comparing(row -> Long.valueOf(0).equals(row.get("n_both"))));

    for (Map<String, Object> row : rows.subList(0, 2)) {
      List<String> pair =
          List.of(String.valueOf(row.get("first")), String.valueOf(row.get("then")));
      Cell cell = new Cell(List.of(), pair, within);
      assertThat((long) new EvidenceJob(counting).units(selection, THEMES, cell).rows().size())
          .as("%s of %s", cell, selection)
          .isEqualTo(row.get("n_both"));
    }
  }

  @Property(tries = 3, shrinking = ShrinkingMode.OFF)
  void onlyOddsRatiosInATableAreInfinite(
      @ForAll long seed, @ForAll("selections") Selection selection) throws SelectionException {
    CooccurrenceJob counting = LetterCorpus.random(new Random(seed)).job();
    Cooccurrence found = counting.execute(selection, THEMES, DEFAULT);
    List<ResultTable> tables = new ArrayList<>(CooccurrenceJob.tables(found, selection.unit()));
    tables.addAll(new PrevalenceJob(counting).execute(selection, THEMES, DEFAULT).tables());
    tables.add(new SequenceJob(counting).execute(selection, THEMES, 1, DEFAULT).table());

    for (ResultTable table : tables) {
      for (List<?> row : table.rows()) {
        for (int i = 0; i < row.size(); i++) {
          String column = table.columns().get(i);
          boolean isRatio = column.matches("(.*_)?(odds_ratio|low|high)");
          assertThat(row.get(i))
              .as("%s of %s of %s", column, table.name(), selection)
              .matches(cell -> !(cell instanceof Double number) || isAllowed(number, isRatio));
        }
      }
    }
  }

  private static boolean isAllowed(double number, boolean isRatio) {
    return isRatio ? number >= 0 : Double.isFinite(number);
  }

  /** The rows of a table without values that are not defined. */
  private static List<Map<String, Object>> named(ResultTable table) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (List<?> row : table.rows()) {
      Map<String, Object> named = new HashMap<>();
      for (int i = 0; i < row.size(); i++) {
        if (row.get(i) != null) {
          named.put(table.columns().get(i), row.get(i));
        }
      }
      rows.add(named);
    }
    return rows;
  }

  /** Two cells that count something, one for a theme and one for a pair, and any other one. */
  private static List<Counted> cells(CaseCounts counts, Random random) {
    List<Counted> themes = new ArrayList<>();
    List<Counted> pairs = new ArrayList<>();
    for (String name : counts.strata().keySet()) {
      List<String> values = Arrays.asList(name.split(CaseCounts.VALUE_SEPARATOR, -1));
      for (String first : counts.themes()) {
        themes.add(new Counted(new Cell(values, List.of(first)), counts.unitsWith(name, first)));
        for (String second : counts.themes()) {
          if (!first.equals(second)) {
            long both = counts.table(name, first, second).both();
            pairs.add(new Counted(new Cell(values, List.of(first, second)), both));
          }
        }
      }
    }
    Collections.shuffle(themes, random);
    Collections.shuffle(pairs, random);
    List<Counted> chosen = new ArrayList<>();
    themes.stream().filter(cell -> cell.number() > 0).findFirst().ifPresent(chosen::add);
    pairs.stream().filter(cell -> cell.number() > 0).findFirst().ifPresent(chosen::add);
    pairs.stream().filter(cell -> cell.number() == 0).findFirst().ifPresent(chosen::add);
    return chosen;
  }

  @Property(tries = 6, shrinking = ShrinkingMode.OFF)
  void orderOfRowsPartitionsAndThemesMakesNoDifference(
      @ForAll long seed, @ForAll("selections") Selection selection) throws SelectionException {
    Random random = new Random(seed);
    LetterCorpus corpus = LetterCorpus.random(random);
    CaseCounts counts = corpus.job(1).counts(selection, THEMES);
    CaseCounts again =
        corpus.shuffled(1 + random.nextInt(9), random).counts(selection, THEMES.reversed());

    assertThat(again.strata().keySet()).isEqualTo(counts.strata().keySet());
    for (String name : counts.strata().keySet()) {
      assertThat(again.documentsOf(name)).isEqualTo(counts.documentsOf(name));
      for (String first : counts.themes()) {
        assertThat(again.documentsWith(name, first)).isEqualTo(counts.documentsWith(name, first));
        for (String second : counts.themes()) {
          if (!first.equals(second)) {
            assertThat(again.table(name, first, second))
                .isEqualTo(counts.table(name, first, second))
                .isEqualTo(counts.table(name, second, first).transpose());
          }
        }
      }
    }
  }

  @Provide
  Arbitrary<Selection> selections() {
    Arbitrary<Unit> units =
        Arbitraries.of("sentence", "window:2", "window:5", "turn", "paragraph", "document")
            .map(word -> Unit.ofWord(word).orElseThrow());
    Arbitrary<List<String>> strata =
        Arbitraries.of(
            List.of("case"),
            List.of("role"),
            List.of("region"),
            List.of("kind"),
            List.of("case", "role"),
            List.of("region", "voice"));
    Arbitrary<String> filters =
        Arbitraries.of(
            "",
            "",
            "",
            "role=provider",
            "voice=respondent",
            "voice=interviewer",
            "kind=interview",
            "section=Aims",
            "region=north",
            "case=x",
            "document=talk 1");
    return Combinators.combine(
            units,
            strata,
            filters,
            Arbitraries.of(Interviewers.class),
            Arbitraries.of(Negated.class))
        .as(EvidenceJobLawsTest::selection);
  }

  private static Selection selection(
      Unit unit, List<String> by, String filter, Interviewers interviewers, Negated negated) {
    Selection selection =
        Selection.DEFAULT.with(unit).by(by.toArray(String[]::new)).with(interviewers).with(negated);
    String[] parts = filter.split("=");
    return filter.isEmpty() ? selection : selection.where(parts[0], parts[1]);
  }
}
