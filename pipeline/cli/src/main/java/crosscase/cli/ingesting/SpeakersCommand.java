package crosscase.cli.ingesting;

import crosscase.cli.ExitCode;
import crosscase.cli.UsageException;
import crosscase.cli.terminal.FormatOption;
import crosscase.cli.terminal.OutputTable;
import crosscase.cli.terminal.ProgressLog;
import crosscase.corpus.AtomicFile;
import crosscase.extract.ArchiveListings;
import crosscase.extract.Extraction;
import crosscase.extract.ExtractionSettings;
import crosscase.extract.Source;
import crosscase.extract.SourceMetadata;
import crosscase.extract.SpeakerCorrections;
import crosscase.extract.SpeakersDraft;
import crosscase.extract.TextExtractor;
import crosscase.jobs.IngestInput;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "speakers",
    description = {
      "List the labels of all speakers, with their roles, words and sources: a draft of speakers.csv.",
      "In that file, name gives a label another name (the same name merges labels), role a role;"
          + " speaker is yes or no; path limits a line to some sources. Other columns are ignored."
    },
    mixinStandardHelpOptions = true)
public final class SpeakersCommand implements Callable<Integer> {
  private static final int MAX_SOURCES = 3;

  @Parameters(paramLabel = "INPUT", description = "The folder with the interviews and reports.")
  private Path input = Path.of("");

  @Option(
      names = "--write",
      description =
          "Write the draft to speakers.csv in INPUT. Lines that the file already has are kept.")
  private boolean write;

  @Mixin private final ExtractionOptions extraction = new ExtractionOptions();
  @Mixin private final FormatOption format = new FormatOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    if (!Files.isDirectory(input)) {
      throw new UsageException(
          "There is no folder %s: give the folder with the interviews.".formatted(input));
    }
    ExtractionSettings settings = extraction.settings();
    ProgressLog progress = new ProgressLog(spec.commandLine().getErr());
    SpeakersDraft draft = progress.timed("Reading the sources", () -> draft(settings, progress));
    if (write) {
      Path file = input.resolve(SpeakersDraft.FILE);
      AtomicFile.write(file, draft.csv());
      spec.commandLine().getOut().printf("%s: %,d labels.%n", file, draft.lines().size());
    } else {
      format.print(table(draft), spec.commandLine().getOut());
    }
    return ExitCode.DONE;
  }

  private SpeakersDraft draft(ExtractionSettings settings, ProgressLog progress) throws Exception {
    IngestInput all = IngestInput.of(input, settings, ArchiveListings.empty());
    List<Source> sources = all.sources();
    SourceMetadata metadata = all.metadata();
    SpeakersDraft draft = new SpeakersDraft(metadata.speakers());
    TextExtractor extractor = new TextExtractor(settings);
    int done = 0;
    for (Source source : sources) {
      Extraction extracted =
          extractor.extract(
              source,
              metadata.describe(source),
              metadata.hints(source).withSpeakers(SpeakerCorrections.NONE));
      if (extracted instanceof Extraction.Extracted found) {
        draft.add(found.documents());
      }
      progress.report("Reading", ++done, sources.size(), "");
    }
    return draft;
  }

  private static OutputTable table(SpeakersDraft draft) {
    return new OutputTable(
        SpeakersDraft.COLUMNS,
        draft.lines().stream()
            .map(
                line ->
                    OutputTable.row(
                        line.entry().label(),
                        line.entry().name(),
                        line.entry().role(),
                        line.entry().speaker().word(),
                        line.entry().path(),
                        line.guessedRole(),
                        (long) line.words(),
                        (long) line.turns(),
                        sources(line.sources())))
            .toList());
  }

  private static String sources(List<String> paths) {
    int more = paths.size() - MAX_SOURCES;
    return String.join("; ", paths.stream().limit(MAX_SOURCES).toList())
        + (more > 0 ? "; and %,d more".formatted(more) : "");
  }
}
