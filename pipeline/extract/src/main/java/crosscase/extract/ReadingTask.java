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
    String file, String path, long size, String sha256, String description, String columns)
    implements Serializable {
  private static final long serialVersionUID = 1;

  static ReadingTask of(Source source, Description description, TableColumns columns) {
    return new ReadingTask(
        source.file().toUri().toString(),
        source.path(),
        source.size(),
        source.sha256(),
        ExchangeJson.write(description),
        ExchangeJson.write(columns));
  }

  Source source() {
    return new Source(path, Path.of(URI.create(file)), size, sha256);
  }

  Description known() throws JsonProcessingException {
    return ExchangeJson.read(description, Description.class);
  }

  TableColumns knownColumns() throws JsonProcessingException {
    return ExchangeJson.read(columns, TableColumns.class);
  }
}
