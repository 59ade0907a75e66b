package crosscase.extract.isolation;

import crosscase.extract.Extraction;
import crosscase.extract.Source;
import crosscase.extract.SourceFolder;
import crosscase.extract.SourceMetadata;
import crosscase.extract.TextExtractor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A program that reads a file, says so, and waits until its input ends. */
final class ReadingProgram {
  static final String READ = "read";

  private ReadingProgram() {}

  public static void main(String[] arguments) throws IOException {
    Source source = SourceFolder.single(Path.of(arguments[0]));
    TextExtractor extractor = new TextExtractor();
    if (extractor.extract(source, SourceMetadata.none().describe(source))
        instanceof Extraction.Extracted) {
      System.out.write((READ + "\n").getBytes(StandardCharsets.UTF_8));
      System.out.flush();
    }
    System.in.transferTo(System.out);
    // As the commands do: Tika leaves a thread that would wait forever.
    System.exit(0);
  }
}
