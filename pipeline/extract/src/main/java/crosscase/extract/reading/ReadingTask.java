package crosscase.extract.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import crosscase.corpus.DocumentMetadata;
import crosscase.extract.ColumnMapping;
import crosscase.extract.Source;
import java.io.Serializable;
import java.net.URI;
import java.nio.file.Path;

/**
 * What a reading process is told: which file, and what is known of it before it is opened.
 *
 * @param file absolute, with every byte of a name that is no text
 */
public record ReadingTask(
    Action action,
    String file,
    String member,
    String path,
    long size,
    String sha256,
    String description,
    String columns)
    implements Serializable {
  private static final long serialVersionUID = 1;

  /** What is to be done with the file. */
  public enum Action {
    READ,
    LIST_MEMBERS
  }

  public static ReadingTask listMembers(Source archive) {
    return of(Action.LIST_MEMBERS, archive, "", "");
  }

  public static ReadingTask of(Source source, DocumentMetadata description, ColumnMapping columns) {
    return of(Action.READ, source, ProcessJson.write(description), ProcessJson.write(columns));
  }

  private static ReadingTask of(Action work, Source source, String description, String columns) {
    return new ReadingTask(
        work,
        source.file().toUri().toString(),
        source.member(),
        source.path(),
        source.size(),
        source.sha256(),
        description,
        columns);
  }

  Source source() {
    return new Source(path, Path.of(URI.create(file)), member, size, sha256);
  }

  DocumentMetadata parsedDescription() throws JsonProcessingException {
    return ProcessJson.read(description, DocumentMetadata.class);
  }

  ColumnMapping parsedColumns() throws JsonProcessingException {
    return ProcessJson.read(columns, ColumnMapping.class);
  }
}
