package crosscase.extract.isolation;

import crosscase.extract.ColumnMapping;
import crosscase.extract.Source;
import crosscase.extract.SourceFolder;
import crosscase.extract.SourceMetadata;
import crosscase.extract.reading.ReadingTask;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.PipesServer;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads files as a reading process does, for nobody: Java writes down what it loaded for that, and
 * the reading processes to come start sooner with it.
 *
 * <p>No part of the program: the launcher runs it once, on the samples.
 */
final class ReadingTrainingRun {
  private ReadingTrainingRun() {}

  /** {@code ReadingTrainingRun FILE...}. */
  public static void main(String[] files) throws IOException, ClassNotFoundException {
    Class.forName(PipesServer.class.getName());
    IsolatedParser parser = new IsolatedParser();
    for (String file : files) {
      Source source = SourceFolder.single(Path.of(file).toAbsolutePath());
      ParseContext context = new ParseContext();
      context.set(
          ReadingTask.class,
          ReadingTask.of(source, SourceMetadata.none().describe(source), ColumnMapping.NONE));
      parser.parse(
          InputStream.nullInputStream(),
          new DefaultHandler(),
          new org.apache.tika.metadata.Metadata(),
          context);
    }
    System.exit(0); // the watch over the parent would go on
  }
}
