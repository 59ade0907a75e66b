package crosscase.cli.terminal;

import crosscase.cli.UsageException;
import crosscase.cli.terminal.TablePrinter.Format;
import java.io.IOException;
import java.io.PrintWriter;
import picocli.CommandLine.Option;

/** How a table is printed: for people, spreadsheets or programs. */
public final class FormatOption {
  public static final String BYTE_ORDER_MARK = "\uFEFF";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description =
          "table, csv or json (default: ${DEFAULT-VALUE}). In csv, a cell that begins with = + - @"
              + " has an apostrophe before it, so that no program takes it for a formula.")
  private Format format = Format.TABLE;

  @Option(
      names = "--bom",
      description = "Begin csv with the byte order mark by which Excel knows UTF-8.")
  private boolean bom;

  /** Whether it is for people to read. */
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
      throw new UsageException("--bom goes with --format csv only: leave it out.");
    }
  }
}
