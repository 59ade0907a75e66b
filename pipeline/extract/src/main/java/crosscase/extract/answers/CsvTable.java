package crosscase.extract.answers;

import crosscase.extract.files.TooMuchTextException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads delimited text, whatever the delimiter: comma, semicolon, tab or bar.
 *
 * <p>The delimiter chosen is the one that gives most rows as many cells as the first. Cells in
 * quotation marks may contain line ends and delimiters; if a quotation mark is never closed, all of
 * them are read as ordinary characters.
 */
final class CsvTable {
  private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');
  private static final char NO_DELIMITER = '\u001F';
  private static final int ROWS_TO_JUDGE_BY = 200;
  private static final double MIN_SHARE = 0.7;

  /** The line that tells Excel the delimiter. */
  private static final Pattern SEPARATOR_LINE = Pattern.compile("sep=(.)\\r?\\n");

  private static final String UNCLOSED_QUOTE =
      "A quotation mark is opened but never closed: all quotation marks were read as ordinary characters.";

  private CsvTable() {}

  static TableSheet read(String text) throws IOException, TooMuchTextException {
    Matcher separator = SEPARATOR_LINE.matcher(text);
    String table = separator.lookingAt() ? text.substring(separator.end()) : text;
    CSVFormat format =
        separator.lookingAt() ? format(separator.group(1).charAt(0)) : bestFormat(table);
    try {
      return sheet(table, format, List.of());
    } catch (UncheckedIOException unclosed) {
      return sheet(table, format.builder().setQuote(null).get(), List.of(UNCLOSED_QUOTE));
    }
  }

  private static TableSheet sheet(String text, CSVFormat format, List<String> warnings)
      throws IOException, TooMuchTextException {
    TableSheet.RowCollector rows = new TableSheet.RowCollector();
    try (CSVParser parser = format.parse(new StringReader(text))) {
      for (CSVRecord row : parser) {
        rows.add(row.toList());
      }
    }
    return rows.sheet("", warnings);
  }

  private static CSVFormat bestFormat(String text) throws IOException {
    CSVFormat best = format(NO_DELIMITER);
    double bestScore = 0;
    for (char delimiter : DELIMITERS) {
      double score = score(text, format(delimiter));
      if (score > bestScore) {
        best = format(delimiter);
        bestScore = score;
      }
    }
    return best;
  }

  /** The share of rows with as many cells as the first, plus a little for each column. */
  private static double score(String text, CSVFormat format) throws IOException {
    int rows = 0;
    int alike = 0;
    int columns = 0;
    try (CSVParser parser = format.parse(new StringReader(text))) {
      for (CSVRecord row : parser) {
        columns = rows == 0 ? row.size() : columns;
        alike += row.size() == columns ? 1 : 0;
        if (++rows == ROWS_TO_JUDGE_BY) {
          break;
        }
      }
    } catch (UncheckedIOException unclosed) {
      // The rows before it are enough to judge by.
    }
    double share = rows == 0 ? 0 : (double) alike / rows;
    return columns < 2 || share < MIN_SHARE ? 0 : share + columns / 1000.0;
  }

  private static CSVFormat format(char delimiter) {
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(delimiter)
        .setIgnoreEmptyLines(true)
        .setTrailingData(true)
        .get();
  }
}
