package crosscase.cli.ingesting;

import crosscase.cli.UsageException;
import crosscase.extract.ColumnMapping;
import crosscase.extract.MetadataException;
import crosscase.extract.ReadingHints;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** What else the columns {@code encoding} and {@code columns} of the metadata say. */
final class HintOptions {
  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      defaultValue = "",
      description = "The encoding of the files, such as KOI8-R (default: found from their bytes).")
  private String encoding = "";

  @Option(
      names = "--columns",
      paramLabel = "PART=HEADER",
      split = ";",
      description =
          "Which column of a table is which, such as 'text=Answer;speaker=Who' (default: found from"
              + " the headers).")
  private Map<String, String> columns = new LinkedHashMap<>();

  /** Refuses an unknown encoding or part of a table. */
  ReadingHints hints() throws MetadataException {
    return new ReadingHints(charsetName(), ColumnMapping.of(columns, "--columns"));
  }

  private String charsetName() {
    try {
      return encoding.isEmpty() ? "" : Charset.forName(encoding).name();
    } catch (IllegalArgumentException unknown) {
      throw new UsageException(
          "%s is not a known encoding: give one such as UTF-8, windows-1251 or Shift_JIS."
              .formatted(encoding));
    }
  }
}
