package crosscase.cli.ingesting;

import com.fasterxml.jackson.core.JsonProcessingException;
import crosscase.cli.ExitCode;
import crosscase.cli.UsageException;
import crosscase.corpus.Document;
import crosscase.corpus.DocumentMetadata;
import crosscase.corpus.Rejection;
import crosscase.extract.Extraction;
import crosscase.extract.ExtractionSettings;
import crosscase.extract.ReadingHints;
import crosscase.extract.Source;
import crosscase.extract.SourceFolder;
import crosscase.extract.SourceMetadata;
import crosscase.extract.SourceSummary;
import crosscase.extract.TextExtractor;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "extract",
    description = "Show exactly what is read from files. Needs no corpus and changes nothing.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "json has one line per document: path, mediaType, pages, title, language, genre, genreReason, paragraphs (kind,"
          + " section, page, text, speaker, role, voice, startMs), warnings; or, for a file that"
          + " cannot be read: path, mediaType, reason, detail."
    })
public final class ExtractCommand implements Callable<Integer> {
  /** How the documents are printed. */
  enum Format {
    TEXT,
    JSON
  }

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files to read.")
  private List<Path> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "For people or for programs (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TEXT;

  @Option(
      names = "--explain",
      description =
          "Show, instead of the text, what each document was taken for and why: the points for and"
              + " against every way in which it may name its speakers.")
  private boolean explain;

  @Option(
      names = "--summary",
      description =
          "Show, instead of the text, a row a file: genre, encoding, language, turns, words, and"
              + " speakers with their roles; then what was left out and what looks wrong.")
  private boolean summary;

  private final List<SourceSummary> summaries = new ArrayList<>();

  @Mixin private final HintOptions hints = new HintOptions();
  @Mixin private final ExtractionOptions extraction = new ExtractionOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw new UsageException("There is no file %s: check the name.".formatted(file));
      }
    }
    ExtractionSettings settings = extraction.settings();
    TextExtractor extractor = new TextExtractor(settings);
    ReadingHints told = hints.hints();
    int rejected = 0;
    for (Path file : files) {
      for (Source source : SourceFolder.of(file, settings)) {
        DocumentMetadata description = SourceMetadata.none().describe(source);
        rejected += print(extractor.extract(source, description, told));
      }
    }
    if (summary) {
      IntakeSummary intake = new IntakeSummary(summaries, spec.commandLine().getOut());
      intake.totals();
      intake.quality();
      intake.table();
    }
    return ExitCode.ofRejections(rejected);
  }

  /** Prints what was read from one file, and returns how many were rejected: one or none. */
  private int print(Extraction extraction) throws JsonProcessingException {
    if (extraction instanceof Extraction.Extracted extracted) {
      if (summary) {
        summaries.add(SourceSummary.of(extracted.documents()));
        return 0;
      }
      for (Document document : extracted.documents()) {
        print(document);
      }
      return 0;
    }
    Rejection rejection = ((Extraction.Rejected) extraction).rejection();
    spec.commandLine()
        .getErr()
        .printf("%s: %s. %s%n", rejection.path(), rejection.reason().word(), rejection.detail());
    if (format == Format.JSON) {
      spec.commandLine().getOut().println(DocumentJson.line(rejection));
    }
    return 1;
  }

  private void print(Document document) throws JsonProcessingException {
    PrintWriter out = spec.commandLine().getOut();
    if (explain) {
      new DocumentPrinter(document, out).explain();
    } else if (format == Format.JSON) {
      out.println(DocumentJson.line(document));
    } else {
      new DocumentPrinter(document, out).print();
    }
  }
}
