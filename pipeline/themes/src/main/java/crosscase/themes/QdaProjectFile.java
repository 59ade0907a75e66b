package crosscase.themes;

import crosscase.themes.exchange.ProjectArchive;
import crosscase.themes.exchange.ProjectReader;
import crosscase.themes.exchange.ProjectWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads and writes projects in the REFI-QDA exchange format, {@code .qdpx}. */
public final class QdaProjectFile {
  private QdaProjectFile() {}

  /**
   * Reads a project.
   *
   * @throws ExchangeException if the file is not a project
   */
  public static QdaProject.Imported read(Path file) throws IOException, ExchangeException {
    return new ProjectReader(ProjectArchive.read(file)).read();
  }

  /** Writes a project; the same project gives the same bytes. */
  public static void write(QdaProject project, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      ProjectWriter.write(project, out);
    }
  }
}
