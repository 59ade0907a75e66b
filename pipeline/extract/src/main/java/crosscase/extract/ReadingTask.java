package crosscase.extract;

import com.fasterxml.jackson.core.JsonProcessingException;
import crosscase.corpus.Description;
import java.io.Serializable;
import java.net.URI;
import java.nio.file.Path;

/**
 * What a reading process is told: which file, and what is known of it before it is opened.
 *
 * @param file absolute, with every byte of a name that is no text
 */
record ReadingTask(
    Work work,
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
  enum Work {
    READ,
    LIST_MEMBERS
  }

  static ReadingTask list(Source archive) {
    return of(Work.LIST_MEMBERS, archive, "", "");
  }

  static ReadingTask of(Source source, Description description, TableColumns columns) {
    return of(Work.READ, source, ExchangeJson.write(description), ExchangeJson.write(columns));
  }

  private static ReadingTask of(Work work, Source source, String description, String columns) {
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

  Description known() throws JsonProcessingException {
    return ExchangeJson.read(description, Description.class);
  }

  TableColumns knownColumns() throws JsonProcessingException {
    return ExchangeJson.read(columns, TableColumns.class);
  }
}
