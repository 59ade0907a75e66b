package crosscase.serve.corpus;

import crosscase.serve.Project;
import crosscase.serve.project.MetadataFile;
import crosscase.serve.project.SpeakersFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

/** Whether the next run would have something to do. */
record Changes(Project project) {
  private static final FileTime NEVER = FileTime.fromMillis(0);

  boolean areThere(List<SourceItem> items) throws IOException {
    FileTime lastRun = modified(project.results().resolve("last-run.json"));
    if (items.stream().anyMatch(SourceItem::isNew)) {
      return true;
    }
    for (Path file : described()) {
      if (modified(file).compareTo(lastRun) > 0) {
        return true;
      }
    }
    return false;
  }

  private List<Path> described() {
    return Stream.concat(
            Stream.of(project.codebook()),
            project.input().stream()
                .flatMap(
                    input ->
                        Stream.of(MetadataFile.NAME, SpeakersFile.NAME, MetadataFile.YAML)
                            .map(input::resolve)))
        .toList();
  }

  private static FileTime modified(Path file) throws IOException {
    return Files.isRegularFile(file) ? Files.getLastModifiedTime(file) : NEVER;
  }
}
