package crosscase.extract.isolation;

import crosscase.corpus.Rejection.Reason;
import crosscase.extract.files.RejectionException;
import crosscase.extract.reading.ProcessJson;
import crosscase.extract.reading.ReadingTask;
import crosscase.extract.reading.ReadingTask.Action;
import crosscase.extract.reading.SourceReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.ContentHandler;

/**
 * The only parser of a reading process; it stores its result in Tika's metadata.
 *
 * <p>Public only because Tika creates it by name. Creating one changes the whole process.
 */
public final class IsolatedParser implements Parser {
  static final String RESULT = "crosscase:found";
  static final String REASON = "crosscase:reason";
  static final String DETAIL = "crosscase:detail";
  static final String MEDIA_TYPE = "crosscase:media-type";

  private static final long serialVersionUID = 1;

  private final transient SourceReader reader;

  /** Prepares what all files share, and cuts the process off from the network and the terminal. */
  public IsolatedParser() {
    // Messages from libraries may quote the file.
    System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    ProcessIsolation.start();
    reader = new SourceReader();
  }

  /** All types: unsupported files are recognised by their content, not by their names. */
  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(MediaType.OCTET_STREAM);
  }

  @Override
  public void parse(
      InputStream bytes, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException {
    ReadingTask task = context.get(ReadingTask.class);
    Deadline deadline = Deadline.start();
    try {
      metadata.set(
          RESULT,
          ProcessJson.write(
              task.action() == Action.READ ? reader.read(task) : reader.members(task)));
    } catch (RejectionException rejection) {
      metadata.set(REASON, rejection.reason().name());
      metadata.set(DETAIL, rejection.detail());
      metadata.set(MEDIA_TYPE, rejection.mediaType());
    } finally {
      deadline.close();
    }
  }

  /** The result that {@link #parse} stored. */
  static <T> T resultOf(Metadata metadata, Class<T> type) throws IOException, RejectionException {
    String found = metadata.get(RESULT);
    if (found != null) {
      return ProcessJson.read(found, type);
    }
    String reason = metadata.get(REASON);
    if (reason == null) {
      throw new IOException("the reading process returned neither a result nor a reason");
    }
    throw new RejectionException(
        Reason.valueOf(reason),
        String.valueOf(metadata.get(DETAIL)),
        String.valueOf(metadata.get(MEDIA_TYPE)));
  }
}
