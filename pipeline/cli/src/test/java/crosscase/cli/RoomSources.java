package crosscase.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The source files of every door and room, by package.
 *
 * @param files by the name of the package
 */
record RoomSources(SortedMap<String, List<Path>> files) {
  private static final Path JAVA = Path.of("src", "main", "java");
  private static final String PACKAGE_INFO = "package-info.java";

  /** Those of all modules below a folder; tests do not count. */
  static RoomSources below(Path folder) throws IOException {
    SortedMap<String, List<Path>> files = new TreeMap<>();
    for (Path root : roots(folder)) {
      try (Stream<Path> all = Files.walk(root)) {
        files.putAll(
            all.filter(file -> file.toString().endsWith(".java"))
                .sorted()
                .collect(Collectors.groupingBy(file -> packageName(root, file))));
      }
    }
    return new RoomSources(files);
  }

  private static List<Path> roots(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> path.endsWith(JAVA) && !path.toString().contains("target"))
          .sorted()
          .toList();
    }
  }

  private static String packageName(Path root, Path file) {
    Path folder = root.relativize(file).resolveSibling("");
    return IntStream.range(0, folder.getNameCount())
        .mapToObj(i -> folder.getName(i).toString())
        .collect(Collectors.joining("."));
  }

  List<String> withMoreFilesThan(int most) {
    return named(each -> each.getValue().size() > most);
  }

  List<String> withoutPackageInfo() {
    return named(each -> each.getValue().stream().noneMatch(file -> file.endsWith(PACKAGE_INFO)));
  }

  private List<String> named(
      java.util.function.Predicate<Map.Entry<String, List<Path>>> condition) {
    return files.entrySet().stream().filter(condition).map(Map.Entry::getKey).toList();
  }

  /** How many lines the files of a package have. */
  long lines(String packageName) {
    return files.getOrDefault(packageName, List.of()).stream().mapToLong(RoomSources::lines).sum();
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
