package crosscase.cli.coding;

import crosscase.cli.ExitCode;
import crosscase.cli.UsageException;
import crosscase.cli.corpus.CodebookOption;
import crosscase.cli.corpus.CorpusOption;
import crosscase.cli.corpus.CorpusStages;
import crosscase.cli.terminal.ProgressLog;
import crosscase.corpus.Coding;
import crosscase.jobs.CodingExchange;
import crosscase.themes.CodingImport;
import crosscase.themes.CodingsCsv;
import crosscase.themes.DocumentText;
import crosscase.themes.QdaProject;
import crosscase.themes.QdaProjectFile;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "import-codings",
    description = {
      "Import what people coded in another program.",
      "FILE is a REFI-QDA project (.qdpx), or .csv with the columns document, theme, coder, and the"
          + " place as begin and end, sentence, or text. A coder's earlier codings are replaced."
          + " Codings whose place cannot be found are listed."
    },
    mixinStandardHelpOptions = true)
public final class ImportCodingsCommand implements Callable<Integer> {
  @ArgGroup(multiplicity = "1")
  private CodingsSource source = new CodingsSource();

  @Mixin private final CorpusOption corpus = new CorpusOption();
  @Mixin private final CodebookOption codebook = new CodebookOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  /** Where the codings come from. */
  static final class CodingsSource {
    @Parameters(paramLabel = "FILE", description = "The codings, .qdpx or .csv.")
    private Path file = Path.of("");

    @Option(
        names = "--of-sources",
        paramLabel = "CODER",
        description =
            "Instead of a file, import the codes in the ingested tables, as this coder's.")
    private String coder = "";
  }

  @Override
  public Integer call() throws Exception {
    Path folder = corpus.existing();
    if (source.coder.isEmpty() && !Files.isRegularFile(source.file)) {
      throw new UsageException("There is no file %s: check the name.".formatted(source.file));
    }
    ProgressLog progress = new ProgressLog(spec.commandLine().getErr());
    CorpusStages stages = CorpusStages.open(folder, progress);
    CodingExchange exchange = new CodingExchange(stages.tables());
    List<Coding> codings =
        source.coder.isEmpty() ? readFile(exchange) : exchange.codingsFromSources(source.coder);
    Map<String, Long> byCoder =
        codings.stream()
            .filter(coding -> !coding.coder().equals(Coding.CODEBOOK))
            .collect(Collectors.groupingBy(Coding::coder, TreeMap::new, Collectors.counting()));
    List<Coding> peoples =
        codings.stream().filter(coding -> byCoder.containsKey(coding.coder())).toList();
    if (!peoples.isEmpty()) {
      stages.replaceCodings(byCoder.keySet(), peoples);
    }
    print(byCoder, codings.size() - peoples.size());
    return ExitCode.DONE;
  }

  private List<Coding> readFile(CodingExchange exchange) throws Exception {
    List<DocumentText> documents = exchange.documents();
    boolean table = source.file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    QdaProject.Imported read =
        table ? CodingsCsv.read(source.file, documents) : QdaProjectFile.read(source.file);
    CodingImport.Result result =
        CodingImport.of(read.project(), documents, codebook.load().codebook());
    PrintWriter err = spec.commandLine().getErr();
    read.warnings().forEach(err::println);
    result.unmatched().forEach(err::println);
    return result.codings();
  }

  private void print(Map<String, Long> byCoder, int ofCodebook) {
    PrintWriter out = spec.commandLine().getOut();
    byCoder.forEach((coder, count) -> out.printf("%s: %,d codings%n", coder, count));
    if (byCoder.isEmpty()) {
      out.println("There are no codings by people to import.");
    }
    if (ofCodebook > 0) {
      out.printf(
          "%,d codings by '%s' were not imported: crosscase code makes them.%n",
          ofCodebook, Coding.CODEBOOK);
    }
  }
}
