package crosscase.themes;

import crosscase.themes.exchange.ProjectArchive;
import crosscase.themes.exchange.ProjectReader;
import crosscase.themes.exchange.ProjectWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Projects in REFI-QDA's form of exchange, {@code .qdpx}. */
public final class QdaProjectFile {
  private QdaProjectFile() {}

  /** A project that was read, and one sentence for each thing that was left out. */
  public record Imported(QdaProject project, List<String> warnings) {
    public Imported {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * Reads a project.
   *
   * @throws ExchangeException if it is none
   */
  public static Imported read(Path file) throws IOException, ExchangeException {
    return new ProjectReader(ProjectArchive.read(file)).read();
  }

  /** Writes a project; the same one gives the same bytes. */
  public static void write(QdaProject project, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      ProjectWriter.write(project, out);
    }
  }
}
