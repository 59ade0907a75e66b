package crosscase.extract.isolation;

import crosscase.corpus.Rejection.Reason;
import crosscase.extract.ExtractionSettings;
import crosscase.extract.Limits;
import crosscase.extract.files.RejectionException;
import crosscase.extract.reading.ReadingTask;
import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.FetchEmitTuple;
import org.apache.tika.pipes.HandlerConfig;
import org.apache.tika.pipes.PipesException;
import org.apache.tika.pipes.PipesParser;
import org.apache.tika.pipes.PipesResult;
import org.apache.tika.pipes.emitter.EmitKey;
import org.apache.tika.pipes.fetcher.FetchKey;
import org.apache.tika.sax.BasicContentHandlerFactory.HANDLER_TYPE;

/**
 * A separate process that reads one file after another; it starts with the first file.
 *
 * <p>A file may crash it; the next file then starts a new one.
 */
final class ReadingProcess implements Closeable {
  private final ExtractionSettings settings;
  private final ScratchFolder scratch;
  private final PipesParser pipes;

  ReadingProcess(ExtractionSettings settings) throws IOException {
    this.settings = settings;
    this.scratch = ScratchFolder.create();
    this.pipes = new PipesParser(ReadingProcessConfig.of(settings, scratch));
  }

  /**
   * What the file contains.
   *
   * @throws IOException if the process could not be started, whatever the file
   */
  <T> T run(ReadingTask readingTask, Class<T> type) throws IOException, RejectionException {
    PipesResult result;
    try {
      result = pipes.parse(fetchTuple(readingTask));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("stopped while reading " + readingTask.path());
    } catch (PipesException | RuntimeException e) {
      throw new IOException(
          "The process that reads files could not be started: " + e.getMessage(), e);
    }
    if (result.getStatus() == PipesResult.STATUS.PARSE_SUCCESS) {
      return IsolatedParser.resultOf(result.getEmitData().getMetadataList().getFirst(), type);
    }
    scratch.clear();
    throw rejectionFor(result.getStatus());
  }

  /**
   * The id appears in Tika's log, so it says nothing about the file. Tika is given a file of ours
   * to fetch, because it treats file names as plain text and cannot open every name.
   */
  private FetchEmitTuple fetchTuple(ReadingTask task) {
    ParseContext context = new ParseContext();
    context.set(ReadingTask.class, task);
    context.set(
        HandlerConfig.class,
        new HandlerConfig(
            HANDLER_TYPE.IGNORE, HandlerConfig.PARSE_MODE.CONCATENATE, -1, -1, false));
    return new FetchEmitTuple(
        "a file",
        new FetchKey(
            ReadingProcessConfig.FETCHER_NAME, ReadingProcessConfig.configFile(scratch).toString()),
        new EmitKey("", ""),
        new Metadata(),
        context);
  }

  private RejectionException rejectionFor(PipesResult.STATUS status) {
    Limits limits = settings.limits();
    return switch (status) {
      case TIMEOUT ->
          new RejectionException(
              Reason.TIMED_OUT,
              "Reading it took more than %d s: split it, or raise --file-seconds."
                  .formatted(limits.time().toSeconds()));
      case OOM ->
          new RejectionException(
              Reason.OUT_OF_MEMORY,
              "Reading it takes more than %d MB of memory: split it, or raise --file-memory."
                  .formatted(limits.megabytes()));
      default ->
          new RejectionException(
              Reason.CRASHED,
              "The process that was reading it crashed: save the file again from its program, or convert it to another format.");
    };
  }

  @Override
  public void close() throws IOException {
    pipes.close();
    scratch.delete();
  }
}
