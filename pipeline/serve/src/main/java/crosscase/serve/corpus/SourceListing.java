package crosscase.serve.corpus;

import crosscase.corpus.InputFiles;
import crosscase.serve.Project;
import crosscase.serve.project.InputFolder;
import crosscase.serve.project.MetadataFile;
import crosscase.serve.project.SourceRow;
import crosscase.serve.project.SourcesReport;
import crosscase.serve.web.RequestProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists the sources of a project: the files that are there, and what the last run reported. */
record SourceListing(Project project) {
  private static final int NOT_FOUND = 404;

  /** The sources by path; archives as their members, once a run has opened them. */
  List<SourceItem> items() throws IOException {
    Map<String, SourceRow> rows = new SourcesReport(project.results()).rows();
    Optional<Path> input = project.input();
    if (input.isEmpty()) {
      return items(rows.keySet(), rows, Map.of());
    }
    Set<String> paths = new TreeSet<>();
    new InputFolder(input.get()).files().forEach(file -> addPaths(paths, file.path(), rows));
    MetadataFile metadata = new MetadataFile(input.get());
    return items(paths, rows, metadata.isYaml() ? Map.of() : metadata.read(paths));
  }

  private static void addPaths(Set<String> paths, String file, Map<String, SourceRow> rows) {
    List<String> members =
        rows.keySet().stream()
            .filter(source -> source.startsWith(file + InputFiles.IN_ARCHIVE))
            .toList();
    if (members.isEmpty()) {
      paths.add(file);
    } else {
      paths.addAll(members);
    }
  }

  private static List<SourceItem> items(
      Set<String> paths, Map<String, SourceRow> rows, Map<String, Map<String, String>> metadata) {
    List<SourceItem> items = new ArrayList<>();
    for (String path : paths) {
      Map<String, String> cells = metadata.getOrDefault(path, Map.of());
      Optional<SourceRow> row = Optional.ofNullable(rows.get(path));
      items.add(new SourceItem(path, row.orElse(SourceRow.unread(path)), cells, state(row, cells)));
    }
    return items;
  }

  private static SourceItem.State state(Optional<SourceRow> row, Map<String, String> cells) {
    if (cells.getOrDefault("exclude", "").equalsIgnoreCase("yes")) {
      return SourceItem.State.EXCLUDED;
    }
    if (row.isEmpty()) {
      return SourceItem.State.NEW;
    }
    return row.get().isRejected() ? SourceItem.State.REJECTED : SourceItem.State.READ;
  }

  /** One of these sources. */
  static SourceItem item(List<SourceItem> items, String path) {
    return items.stream()
        .filter(item -> item.path().equals(path))
        .findFirst()
        .orElseThrow(
            () ->
                new RequestProblem(
                    NOT_FOUND, "There is no source %s in this project.".formatted(path)));
  }

  /** The case that each source has now. */
  static Map<String, String> cases(List<SourceItem> items) {
    return items.stream().collect(Collectors.toMap(SourceItem::path, SourceItem::caseName));
  }

  /** The names of all cases. */
  static List<String> caseNames(List<SourceItem> items) {
    Function<SourceItem, String> name = SourceItem::caseName;
    return items.stream().map(name).filter(each -> !each.isEmpty()).distinct().sorted().toList();
  }
}
