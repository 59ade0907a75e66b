package crosscase.jobs.results;

import crosscase.association.CaseCounts;
import crosscase.association.CaseCounts.StratumCounts;
import crosscase.association.CooccurrenceMatrix;
import crosscase.association.CooccurrenceMatrix.PairIndex;
import crosscase.corpus.SpreadsheetCell;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/** Reads counts back from the tables of a result folder. */
public final class CountsReader {
  private final List<String> themes;
  private final List<CSVRecord> pairRows;

  private CountsReader(List<String> themes, List<CSVRecord> pairRows) {
    this.themes = themes;
    this.pairRows = pairRows;
  }

  /**
   * The counts in these rows; documents without a case have no pairs.
   *
   * @param themeRows the rows of themes by case
   * @param pairRows the rows of pairs by case
   */
  public static CaseCounts read(List<CSVRecord> themeRows, List<CSVRecord> pairRows) {
    List<String> themes = themeRows.stream().map(row -> text(row, "theme")).distinct().toList();
    CountsReader counts = new CountsReader(themes, pairRows);
    Map<String, List<CSVRecord>> byCase =
        themeRows.stream().collect(Collectors.groupingBy(row -> text(row, "case")));
    SortedMap<String, StratumCounts> strata = new TreeMap<>();
    byCase.forEach((name, rows) -> strata.put(name, counts.stratum(name, rows)));
    return new CaseCounts(themes, strata);
  }

  private StratumCounts stratum(String name, List<CSVRecord> rows) {
    long[] documentsWith = new long[themes.size()];
    long[] cells = new long[themes.size() + new PairIndex(themes.size()).count()];
    for (CSVRecord row : rows) {
      int theme = themes.indexOf(text(row, "theme"));
      documentsWith[theme] = number(row, "documents_with_theme");
      cells[theme] = number(row, "with_theme");
    }
    for (CSVRecord row : pairRows) {
      if (text(row, "case").equals(name)) {
        int first = themes.indexOf(text(row, "first"));
        int second = themes.indexOf(text(row, "second"));
        cells[themes.size() + new PairIndex(themes.size()).number(first, second)] =
            number(row, "n_both");
      }
    }
    CooccurrenceMatrix units =
        CooccurrenceMatrix.of(themes.size(), number(rows.getFirst(), "units"), cells);
    return new StratumCounts(number(rows.getFirst(), "documents"), documentsWith, units);
  }

  private static String text(CSVRecord row, String column) {
    return SpreadsheetCell.unescape(row.get(column));
  }

  private static long number(CSVRecord row, String column) {
    return Long.parseLong(row.get(column));
  }
}
