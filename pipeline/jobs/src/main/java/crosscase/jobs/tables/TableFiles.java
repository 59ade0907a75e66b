package crosscase.jobs.tables;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** The files of a corpus's tables, by their paths below the corpus, on whatever file system. */
interface TableFiles {
  /** How Spark is told of a file or folder. */
  String path(String below);

  boolean isFolder(String below);

  /** The names of what is in a folder. */
  Set<String> names(String below) throws IOException;

  InputStream open(String below) throws IOException;
}
