package crosscase.cli.counting;

import crosscase.association.CaseCounts;
import crosscase.cli.UsageException;
import crosscase.cli.corpus.CorpusIndex;
import crosscase.cli.corpus.CorpusStages;
import crosscase.corpus.Coding;
import crosscase.jobs.EvidenceJob.Cell;
import crosscase.jobs.Selection;
import crosscase.jobs.Selection.Filter;
import crosscase.search.ClosestName;
import crosscase.search.FieldValues;
import crosscase.search.QueryException;
import crosscase.search.SentenceSearch;
import crosscase.search.SentenceSet;
import crosscase.themes.Codebook;
import crosscase.themes.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Refuses columns, values, cases and themes that are not there, before Spark starts.
 *
 * <p>Asks the index of the corpus; without one that is up to date, nothing is refused here.
 */
record SelectionCheck(SentenceSearch search, Selection selection) {
  private static final String SECTION = "section";

  /** Columns that can be chosen but whose values are not checked. */
  private static final Set<String> UNCHECKED = Set.of("page", "title");

  static void require(
      Path corpus, Codebook codebook, Selection selection, Optional<Cell> cellToShow)
      throws IOException, QueryException {
    if (cellToShow.isPresent() && selection.coder().equals(Coding.CODEBOOK)) {
      requireThemes(
          selection.themes(codebook.themes().stream().map(Theme::id).toList()),
          cellToShow.get().themes());
    }
    if (CorpusStages.isIndexed(corpus)) {
      try (SentenceSearch search = CorpusIndex.open(corpus)) {
        new SelectionCheck(search, selection).requireValues(cellToShow);
      }
    }
  }

  private static void requireThemes(List<String> known, List<String> wanted) {
    for (String theme : wanted) {
      if (!known.contains(theme)) {
        throw new UsageException(
            "The codebook has no theme %s. %s".formatted(theme, ClosestName.hint(theme, known)));
      }
    }
  }

  private void requireValues(Optional<Cell> cellToShow) throws QueryException {
    for (String column : selection.by()) {
      requireColumn(column);
    }
    SentenceSet all = search.all();
    SentenceSet left = all;
    for (Filter filter : selection.filters()) {
      requireColumn(filter.column());
      left = left.and(isChecked(filter.column()) ? sentencesWith(filter) : all);
    }
    if (left.count() == 0 && !selection.filters().isEmpty()) {
      String filters =
          String.join(" and ", selection.filters().stream().map(Filter::toString).toList());
      throw new UsageException("No sentence has %s: leave out a filter.".formatted(filters));
    }
    if (cellToShow.isPresent()) {
      requireCase(cellToShow.get().caseName());
    }
  }

  private void requireColumn(String column) {
    TreeSet<String> known = new TreeSet<>(search.fields());
    known.addAll(UNCHECKED);
    known.add(SECTION);
    if (!known.contains(column)) {
      throw new UsageException(
          "The corpus has no column %s. %s".formatted(column, ClosestName.hint(column, known)));
    }
  }

  private static boolean isChecked(String column) {
    return !UNCHECKED.contains(column);
  }

  private SentenceSet sentencesWith(Filter filter) throws QueryException {
    FieldValues field = search.fieldValues(filter.column());
    TreeSet<String> found = new TreeSet<>();
    for (String wanted : filter.values()) {
      List<String> same =
          field.values().stream().filter(value -> matches(filter.column(), value, wanted)).toList();
      if (same.isEmpty()) {
        throw noSuchValue(filter.column(), wanted, field);
      }
      found.addAll(same);
    }
    return field.sentencesWith(found);
  }

  /** A section includes the sections below it. */
  private static boolean matches(String column, String value, String wanted) {
    return value.equals(wanted) || (column.equals(SECTION) && value.startsWith(wanted + " > "));
  }

  private void requireCase(List<String> values) throws QueryException {
    for (int i : IntStream.range(0, values.size()).toArray()) {
      String column = selection.by().get(i);
      String value = values.get(i);
      if (isChecked(column) && !value.equals(CaseCounts.MISSING)) {
        FieldValues field = search.fieldValues(column);
        if (!field.values().contains(value)) {
          throw noSuchValue(column, value, field);
        }
      }
    }
  }

  private static UsageException noSuchValue(String column, String value, FieldValues field) {
    List<String> known = field.values().stream().filter(name -> !name.isEmpty()).toList();
    return new UsageException(
        "No sentence has %s=%s. %s".formatted(column, value, ClosestName.hint(value, known)));
  }
}
