package crosscase.extract.isolation;

import crosscase.corpus.DocumentMetadata;
import crosscase.corpus.Kind;
import crosscase.extract.ReadingHints;
import crosscase.extract.Source;
import crosscase.extract.reading.ReadingTask;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.PipesServer;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads files as a reading process does, but discards the results: Java records in its AOT cache
 * which classes that took, so that later reading processes start sooner.
 *
 * <p>Not part of the program: the launcher runs it once, on the samples.
 */
final class ReadingTrainingRun {
  private ReadingTrainingRun() {}

  /** {@code ReadingTrainingRun FILE...}. */
  public static void main(String[] files) throws IOException, ClassNotFoundException {
    Class.forName(PipesServer.class.getName());
    IsolatedParser parser = new IsolatedParser();
    for (String file : files) {
      ParseContext context = new ParseContext();
      context.set(ReadingTask.class, task(Path.of(file).toAbsolutePath()));
      parser.parse(InputStream.nullInputStream(), new DefaultHandler(), new Metadata(), context);
    }
    System.exit(0); // the thread that watches the parent process would keep this one alive
  }

  private static ReadingTask task(Path file) throws IOException {
    String path = file.toString();
    DocumentMetadata description =
        new DocumentMetadata(path, Optional.empty(), Kind.OTHER, path, "", Map.of(), Map.of());
    return ReadingTask.of(
        new Source(path, file, Files.size(file), ""), description, ReadingHints.NONE);
  }
}
