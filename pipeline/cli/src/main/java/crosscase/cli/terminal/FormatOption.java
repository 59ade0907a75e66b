package crosscase.cli.terminal;

import crosscase.cli.UsageException;
import crosscase.cli.terminal.TablePrinter.Format;
import java.io.IOException;
import java.io.PrintWriter;
import picocli.CommandLine.Option;

/** {@code --format} and {@code --bom}: how a table is printed. */
public final class FormatOption {
  public static final String BYTE_ORDER_MARK = "\uFEFF";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description =
          "table, csv or json (default: ${DEFAULT-VALUE}). In csv, a cell that begins with = + - or"
              + " @ is preceded by an apostrophe, so that no program takes it for a formula.")
  private Format format = Format.TABLE;

  @Option(
      names = "--bom",
      description = "Begin csv with a byte order mark, by which Excel recognises UTF-8.")
  private boolean bom;

  /** Whether people read the output, and not programs. */
  public boolean isForPeople() {
    requireCsvForMark();
    return format == Format.TABLE;
  }

  public void print(OutputTable table, PrintWriter out) throws IOException {
    requireCsvForMark();
    if (bom) {
      out.print(BYTE_ORDER_MARK);
    }
    new TablePrinter(out).print(table, format);
  }

  private void requireCsvForMark() {
    if (bom && format != Format.CSV) {
      throw new UsageException("--bom only works with --format csv: leave it out.");
    }
  }
}
