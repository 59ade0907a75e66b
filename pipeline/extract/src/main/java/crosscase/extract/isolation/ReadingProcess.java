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
 * A process of its own that reads one file after another, started by the first.
 *
 * <p>A file may kill it; the next file has a new one.
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
   * What a file holds.
   *
   * @throws IOException if there is no such process to be had, whatever the file
   */
  <T> T run(ReadingTask asked, Class<T> type) throws IOException, RejectionException {
    PipesResult result;
    try {
      result = pipes.parse(fetchTuple(asked));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("stopped while reading " + asked.path());
    } catch (PipesException | RuntimeException e) {
      throw new IOException("The process that reads files does not start: " + e.getMessage(), e);
    }
    if (result.getStatus() == PipesResult.STATUS.PARSE_SUCCESS) {
      return IsolatedParser.resultOf(result.getEmitData().getMetadataList().getFirst(), type);
    }
    scratch.clear();
    throw rejectionFor(result.getStatus());
  }

  /**
   * The id is what Tika's log would say of a file, so it says nothing; and the file that Tika
   * fetches is one of ours, since its own names of files are no more than text.
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
              "It was not read within %d s: split it, or raise --file-seconds."
                  .formatted(limits.time().toSeconds()));
      case OOM ->
          new RejectionException(
              Reason.OUT_OF_MEMORY,
              "It takes more than %d MB of memory to read: split it, or raise --file-memory."
                  .formatted(limits.megabytes()));
      default ->
          new RejectionException(
              Reason.CRASHED,
              "The process that read it broke down: save it anew from its program, or bring it in another format.");
    };
  }

  @Override
  public void close() throws IOException {
    pipes.close();
    scratch.delete();
  }
}
