package crosscase.themes.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;

/** How CSV files are read: in UTF-8, with or without a byte order mark, with column names first. */
public final class CsvFile {
  public static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private static final int BYTE_ORDER_MARK = '\uFEFF';

  private CsvFile() {}

  /** Opens a file, past any byte order mark. */
  public static BufferedReader open(Path file) throws IOException {
    BufferedReader in = Files.newBufferedReader(file);
    in.mark(1);
    if (in.read() != BYTE_ORDER_MARK) {
      in.reset();
    }
    return in;
  }
}
