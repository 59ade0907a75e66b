package crosscase.cli.coding;

import crosscase.cli.ExitCode;
import crosscase.cli.UsageException;
import crosscase.cli.corpus.CodebookOption;
import crosscase.cli.corpus.CorpusOption;
import crosscase.cli.corpus.CorpusStages;
import crosscase.cli.terminal.FormatOption;
import crosscase.cli.terminal.ProgressLog;
import crosscase.jobs.CodingExchange;
import crosscase.jobs.CorpusTables;
import crosscase.jobs.TableExport;
import crosscase.jobs.TableExport.FlatTable;
import crosscase.themes.Codebook;
import crosscase.themes.QdaProject;
import crosscase.themes.QdaProjectFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "export",
    description = {
      "Write a corpus for other programs.",
      "qdpx: a REFI-QDA project with sources, cases, variables, codebook, and everybody's codings."
          + " xlsx: one sheet for each table. csv, jsonl, parquet: one table. In csv, a cell that"
          + " begins with = + - or @ is preceded by an apostrophe, so that no program takes it for"
          + " a formula."
    },
    mixinStandardHelpOptions = true)
public final class ExportCommand implements Callable<Integer> {
  /** The format of the file. */
  enum Format {
    QDPX,
    CSV,
    XLSX,
    JSONL,
    PARQUET
  }

  @Parameters(paramLabel = "FILE", description = "The file to write.")
  private Path file = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "qdpx, csv, xlsx, jsonl or parquet (default: taken from the name of FILE).")
  private @Nullable Format format;

  @Option(
      names = "--table",
      paramLabel = "TABLE",
      defaultValue = "codings",
      description = "Write documents, sentences, codings or sources (default: ${DEFAULT-VALUE}).")
  private FlatTable table = FlatTable.CODINGS;

  @Option(
      names = "--bom",
      description = "Begin csv with a byte order mark, by which Excel recognises UTF-8.")
  private boolean bom;

  @Mixin private final CorpusOption corpus = new CorpusOption();
  @Mixin private final CodebookOption codebook = new CodebookOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    Path folder = corpus.existing();
    Format chosen = format == null ? ofExtension() : format;
    if (bom && chosen != Format.CSV) {
      throw new UsageException("--bom only works with csv: leave it out.");
    }
    Codebook book = codebook.load().codebook();
    ProgressLog progress = new ProgressLog(spec.commandLine().getErr());
    CorpusTables tables = CorpusStages.tables(folder, progress).snapshot();
    String what = progress.timed("Exporting", () -> write(chosen, tables, book));
    spec.commandLine().getOut().printf("%s: %s.%n", file, what);
    return ExitCode.DONE;
  }

  private Format ofExtension() {
    String name = file.toString().toUpperCase(Locale.ROOT);
    return Arrays.stream(Format.values())
        .filter(known -> name.endsWith("." + known.name()))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    "The name of %s has no known extension: give --format.".formatted(file)));
  }

  private String write(Format chosen, CorpusTables tables, Codebook book) throws IOException {
    TableExport export = new TableExport(tables);
    switch (chosen) {
      case QDPX -> {
        return project(tables, book);
      }
      case XLSX -> {
        int cut = export.workbook(List.of(FlatTable.values()), file);
        return "%d sheets, %,d cells cut at 32,767 characters"
            .formatted(FlatTable.values().length, cut);
      }
      case CSV -> export.csv(table, file, bom ? FormatOption.BYTE_ORDER_MARK : "");
      case JSONL -> export.jsonLines(table, file);
      case PARQUET -> export.parquet(table, file);
    }
    return table.word();
  }

  private String project(CorpusTables tables, Codebook book) throws IOException {
    QdaProject project = new CodingExchange(tables).project(book.title(), book);
    QdaProjectFile.write(project, file);
    int selections = project.sources().stream().mapToInt(s -> s.selections().size()).sum();
    return "%,d sources, %,d coded passages".formatted(project.sources().size(), selections);
  }
}
