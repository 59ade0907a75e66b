package crosscase.extract;

import crosscase.corpus.Rejection.Reason;
import crosscase.extract.ReadingTask.Work;
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
public final class ContentParser implements Parser {
  static final String FOUND = "crosscase:found";
  static final String REASON = "crosscase:reason";
  static final String DETAIL = "crosscase:detail";
  static final String MEDIA_TYPE = "crosscase:media-type";

  /** The pattern of system properties by which the settings reach the process. */
  static final String CHARACTERS = "crosscase.characters";

  static final String MILLIS = "crosscase.millis";

  static final String OCR = "crosscase.ocr";

  private static final long serialVersionUID = 1;

  private final transient DocumentReader reader;

  /** Makes ready what all files share, and shuts the process off from network and terminal. */
  public ContentParser() {
    // What a library says of a file may quote it.
    System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    Seclusion.begin();
    reader = new DocumentReader();
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
    Deadline deadline = Deadline.begin();
    try {
      metadata.set(
          FOUND,
          ExchangeJson.write(task.work() == Work.READ ? reader.read(task) : reader.members(task)));
    } catch (NoDocumentException why) {
      metadata.set(REASON, why.reason().name());
      metadata.set(DETAIL, why.detail());
      metadata.set(MEDIA_TYPE, why.mediaType());
    } finally {
      deadline.close();
    }
  }

  /** What {@link #parse} left. */
  static <T> T found(Metadata metadata, Class<T> type) throws IOException, NoDocumentException {
    String found = metadata.get(FOUND);
    if (found != null) {
      return ExchangeJson.read(found, type);
    }
    String reason = metadata.get(REASON);
    if (reason == null) {
      throw new IOException("the reading process gave neither an answer nor a reason");
    }
    throw new NoDocumentException(
        Reason.valueOf(reason),
        String.valueOf(metadata.get(DETAIL)),
        String.valueOf(metadata.get(MEDIA_TYPE)));
  }
}
