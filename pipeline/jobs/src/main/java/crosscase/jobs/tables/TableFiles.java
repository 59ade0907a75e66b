package crosscase.jobs.tables;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** The files of the tables of a corpus, by their paths below it, on any file system. */
interface TableFiles {
  /** The path by which Spark finds a file or folder. */
  String path(String below);

  boolean isFolder(String below);

  /** The names of the files and folders in a folder. */
  Set<String> names(String below) throws IOException;

  InputStream open(String below) throws IOException;
}
