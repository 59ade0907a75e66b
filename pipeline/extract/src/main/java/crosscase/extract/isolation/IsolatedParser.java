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
 * The one parser of a reading process: what it finds it leaves in the metadata.
 *
 * <p>Public only since Tika makes it by its name; making one changes the whole process.
 */
public final class IsolatedParser implements Parser {
  static final String RESULT = "crosscase:found";
  static final String REASON = "crosscase:reason";
  static final String DETAIL = "crosscase:detail";
  static final String MEDIA_TYPE = "crosscase:media-type";

  /** The pattern of system properties by which the settings reach the process. */
  public static final String CHARACTERS = "crosscase.characters";

  static final String MILLIS = "crosscase.millis";

  public static final String OCR = "crosscase.ocr";

  private static final long serialVersionUID = 1;

  private final transient SourceReader reader;

  /** Makes ready what all files share, and shuts the process off from network and terminal. */
  public IsolatedParser() {
    // What a library says of a file may quote it.
    System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    ProcessIsolation.start();
    reader = new SourceReader();
  }

  /** Every type there is: what is no text is told by its content, not by its name. */
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
    } catch (RejectionException why) {
      metadata.set(REASON, why.reason().name());
      metadata.set(DETAIL, why.detail());
      metadata.set(MEDIA_TYPE, why.mediaType());
    } finally {
      deadline.close();
    }
  }

  /** What {@link #parse} left. */
  static <T> T resultOf(Metadata metadata, Class<T> type) throws IOException, RejectionException {
    String found = metadata.get(RESULT);
    if (found != null) {
      return ProcessJson.read(found, type);
    }
    String reason = metadata.get(REASON);
    if (reason == null) {
      throw new IOException("the reading process gave neither an answer nor a reason");
    }
    throw new RejectionException(
        Reason.valueOf(reason),
        String.valueOf(metadata.get(DETAIL)),
        String.valueOf(metadata.get(MEDIA_TYPE)));
  }
}
