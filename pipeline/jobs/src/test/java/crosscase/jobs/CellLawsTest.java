package crosscase.jobs;

import static crosscase.jobs.LetterCorpus.THEMES;
import static org.assertj.core.api.Assertions.assertThat;

import crosscase.association.CaseCounts;
import crosscase.jobs.Selection.Interviewers;
import crosscase.jobs.Selection.Negated;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Laws of counting, over corpora, units, strata and filters by chance. */
class CellLawsTest {
  /** A number and the themes whose units it counts. */
  private record Counted(Cell cell, long number) {}

  @Property(tries = 10, shrinking = ShrinkingMode.OFF)
  void aCellListsAsManyUnitsAsItCounts(@ForAll long seed, @ForAll("selections") Selection selection)
      throws SelectionException {
    CooccurrenceJob job = LetterCorpus.random(new Random(seed)).job();
    List<Counted> cells = cells(job.execute(selection, THEMES), new Random(seed));

    for (Counted counted : cells) {
      assertThat(new CellJob(job).execute(selection, THEMES, counted.cell()).rows())
          .as("%s of %s", counted.cell(), selection)
          .hasSize((int) counted.number());
    }
  }

  /** Two cells that count something, one of a theme and one of a pair, and any other. */
  private static List<Counted> cells(CaseCounts counts, Random random) {
    List<Counted> themes = new ArrayList<>();
    List<Counted> pairs = new ArrayList<>();
    for (String name : counts.strata().keySet()) {
      List<String> values = Arrays.asList(name.split(CaseCounts.BETWEEN, -1));
      for (String first : counts.themes()) {
        themes.add(new Counted(new Cell(values, List.of(first)), counts.withTheme(name, first)));
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
  void neitherTheOrderOfRowsNorPartitionsNorThatOfThemesMakesADifference(
      @ForAll long seed, @ForAll("selections") Selection selection) throws SelectionException {
    Random random = new Random(seed);
    LetterCorpus corpus = LetterCorpus.random(random);
    CaseCounts counts = corpus.job(1).execute(selection, THEMES);
    CaseCounts again =
        corpus.shuffled(1 + random.nextInt(9), random).execute(selection, THEMES.reversed());

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
        .as(CellLawsTest::selection);
  }

  private static Selection selection(
      Unit unit, List<String> by, String filter, Interviewers interviewers, Negated negated) {
    Selection selection =
        Selection.DEFAULT.with(unit).by(by.toArray(String[]::new)).with(interviewers).with(negated);
    String[] parts = filter.split("=");
    return filter.isEmpty() ? selection : selection.where(parts[0], parts[1]);
  }
}
