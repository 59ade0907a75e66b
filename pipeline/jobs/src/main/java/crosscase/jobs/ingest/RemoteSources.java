package crosscase.jobs.ingest;

import crosscase.corpus.InputFiles;
import crosscase.extract.ArchiveListings;
import crosscase.extract.ExtractionSettings;
import crosscase.extract.Source;
import crosscase.extract.SourceFolder;
import crosscase.extract.SourceMetadata;
import crosscase.jobs.IngestInput;
import crosscase.jobs.storage.FetchedFile;
import crosscase.jobs.storage.HadoopFileSystems;
import crosscase.jobs.tables.SparkRuntime;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.io.FileUtils;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.security.AccessControlException;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Lists the sources below a folder on another file system, by the rules of {@link SourceFolder}.
 *
 * <p>The executors fetch and hash the files, because there may be millions.
 */
public final class RemoteSources implements FlatMapFunction<Iterator<String>, Row> {
  private static final long serialVersionUID = 1L;
  private static final int TASKS_PER_CORE = 4;

  private final URI root;

  private RemoteSources(URI root) {
    this.root = root;
  }

  /** The URI of a source, or of the archive that it is a member of. */
  static URI location(URI root, String path, String member) {
    String file =
        member.isEmpty()
            ? path
            : path.substring(0, path.length() - member.length() - InputFiles.IN_ARCHIVE.length());
    return new Path(new Path(root), file).toUri();
  }

  /** All sources below a folder; archives that are not known yet are opened on this machine. */
  public static IngestInput list(URI root, ExtractionSettings settings, ArchiveListings archives)
      throws IOException {
    List<Source> sources = new ArrayList<>();
    try (FetchedFile fetched = new FetchedFile()) {
      for (Source file : hashedFiles(root)) {
        boolean closed = !SourceFolder.isArchive(file) || archives.contains(file, settings);
        Source here = closed ? file : fetched.localSource(location(root, file.path(), ""), file);
        sources.addAll(SourceFolder.withMembers(here, settings, archives));
      }
    }
    return new IngestInput(sources, metadata(root, sources), Optional.of(root));
  }

  private static List<Source> hashedFiles(URI root) throws IOException {
    JavaSparkContext spark =
        JavaSparkContext.fromSparkContext(SparkRuntime.session().sparkContext());
    List<String> paths = new ArrayList<>();
    list(new Path(root), "", paths);
    int tasks = Math.clamp(paths.size(), 1, spark.defaultParallelism() * TASKS_PER_CORE);
    return spark.parallelize(paths, tasks).mapPartitions(new RemoteSources(root)).collect().stream()
        .map(RemoteSources::source)
        .sorted(Comparator.comparing(Source::path))
        .toList();
  }

  /** Collects the paths of all files below a folder, and of folders that cannot be listed. */
  private static void list(Path folder, String path, List<String> paths) throws IOException {
    FileStatus[] files;
    try {
      files = HadoopFileSystems.of(folder).listStatus(folder);
    } catch (AccessControlException e) {
      if (path.isEmpty()) {
        throw e;
      }
      paths.add(path);
      return;
    }
    for (FileStatus file : files) {
      String name = file.getPath().getName();
      String below = path.isEmpty() ? name : path + "/" + name;
      if (file.isDirectory() && !InputFiles.isHidden(name)) {
        list(new Path(folder, name), below, paths);
      } else if (file.isFile() && InputFiles.isSource(below)) {
        paths.add(below);
      }
    }
  }

  @Override
  public Iterator<Row> call(Iterator<String> paths) {
    List<Row> sources = new ArrayList<>();
    try (FetchedFile fetched = new FetchedFile()) {
      while (paths.hasNext()) {
        String path = paths.next();
        Source source = fetched.hashedSource(location(root, path, ""), path);
        sources.add(RowFactory.create(path, source.size(), source.sha256()));
      }
    }
    return sources.iterator();
  }

  /** A source whose file has only a name on this machine. */
  private static Source source(Row row) {
    String path = row.getString(0);
    String name = path.substring(path.lastIndexOf('/') + 1);
    return new Source(path, java.nio.file.Path.of(name), row.getLong(1), row.getString(2));
  }

  private static SourceMetadata metadata(URI root, List<Source> sources) throws IOException {
    java.nio.file.Path folder = Files.createTempDirectory("crosscase-metadata-");
    try {
      FileSystem files = HadoopFileSystems.of(root);
      for (String name : SourceMetadata.FILE_NAMES) {
        Path file = new Path(new Path(root), name);
        if (files.exists(file)) {
          FetchedFile.copy(file, folder.resolve(name));
        }
      }
      return SourceMetadata.load(folder, sources);
    } finally {
      FileUtils.deleteDirectory(folder.toFile());
    }
  }
}
