package crosscase.extract.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import crosscase.corpus.DocumentMetadata;
import crosscase.extract.ReadingHints;
import crosscase.extract.Source;
import java.io.Serializable;
import java.net.URI;
import java.nio.file.Path;

/**
 * What a reading process is asked to do: which file to read, and what is known about it beforehand.
 *
 * @param file an absolute URI, which preserves the bytes of names that are not valid text
 */
public record ReadingTask(
    Action action,
    String file,
    String member,
    String path,
    long size,
    String sha256,
    String description,
    String hints)
    implements Serializable {
  private static final long serialVersionUID = 1;

  /** What to do with the file. */
  public enum Action {
    READ,
    LIST_MEMBERS
  }

  public static ReadingTask listMembers(Source archive) {
    return of(Action.LIST_MEMBERS, archive, "", "");
  }

  public static ReadingTask of(Source source, DocumentMetadata description, ReadingHints hints) {
    return of(Action.READ, source, ProcessJson.write(description), ProcessJson.write(hints));
  }

  private static ReadingTask of(Action action, Source source, String description, String hints) {
    return new ReadingTask(
        action,
        source.file().toUri().toString(),
        source.member(),
        source.path(),
        source.size(),
        source.sha256(),
        description,
        hints);
  }

  Source source() {
    return new Source(path, Path.of(URI.create(file)), member, size, sha256);
  }

  DocumentMetadata parsedDescription() throws JsonProcessingException {
    return ProcessJson.read(description, DocumentMetadata.class);
  }

  ReadingHints parsedHints() throws JsonProcessingException {
    return ProcessJson.read(hints, ReadingHints.class);
  }
}
