package crosscase.jobs;

import crosscase.association.CaseCounts;
import crosscase.association.CountMatrix;
import crosscase.association.Pairs;
import crosscase.association.StratumCounts;
import crosscase.themes.SafeCell;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/** Counts from the tables of a result folder. */
final class WrittenCounts {
  private final List<String> themes;
  private final List<CSVRecord> pairRows;

  private WrittenCounts(List<String> themes, List<CSVRecord> pairRows) {
    this.themes = themes;
    this.pairRows = pairRows;
  }

  /**
   * The counts of these rows; those of documents without a case have no pairs.
   *
   * @param themeRows of themes by case
   * @param pairRows of pairs by case
   */
  static CaseCounts of(List<CSVRecord> themeRows, List<CSVRecord> pairRows) {
    List<String> themes = themeRows.stream().map(row -> text(row, "theme")).distinct().toList();
    WrittenCounts counts = new WrittenCounts(themes, pairRows);
    Map<String, List<CSVRecord>> byCase =
        themeRows.stream().collect(Collectors.groupingBy(row -> text(row, "case")));
    SortedMap<String, StratumCounts> strata = new TreeMap<>();
    byCase.forEach((name, rows) -> strata.put(name, counts.stratum(name, rows)));
    return new CaseCounts(themes, strata);
  }

  private StratumCounts stratum(String name, List<CSVRecord> rows) {
    long[] documentsWith = new long[themes.size()];
    long[] cells = new long[themes.size() + new Pairs(themes.size()).count()];
    for (CSVRecord row : rows) {
      int theme = themes.indexOf(text(row, "theme"));
      documentsWith[theme] = number(row, "documents_with_theme");
      cells[theme] = number(row, "with_theme");
    }
    for (CSVRecord row : pairRows) {
      if (text(row, "case").equals(name)) {
        int first = themes.indexOf(text(row, "first"));
        int second = themes.indexOf(text(row, "second"));
        cells[themes.size() + new Pairs(themes.size()).number(first, second)] =
            number(row, "n_both");
      }
    }
    CountMatrix units = CountMatrix.of(themes.size(), number(rows.getFirst(), "units"), cells);
    return new StratumCounts(number(rows.getFirst(), "documents"), documentsWith, units);
  }

  private static String text(CSVRecord row, String column) {
    return SafeCell.text(row.get(column));
  }

  private static long number(CSVRecord row, String column) {
    return Long.parseLong(row.get(column));
  }
}
