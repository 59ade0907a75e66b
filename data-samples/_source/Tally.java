import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says how many files of each format there are, and how much they weigh. */
final class Tally {
  private Tally() {}

  static String of(List<Source> sources, Path samples) throws IOException {
    Map<String, Long> counts =
        sources.stream()
            .collect(
                Collectors.groupingBy(
                    source -> Word.of(source.header().format()),
                    TreeMap::new,
                    Collectors.counting()));
    String perFormat =
        counts.entrySet().stream()
            .map(count -> "%-12s %3d%n".formatted(count.getKey(), count.getValue()))
            .collect(Collectors.joining());
    return perFormat
        + "%-12s %3d files, %.2f MB with the bad ones, the tables and the sources"
            .formatted("all", sources.size(), bytes(samples) / 1e6);
  }

  private static long bytes(Path samples) throws IOException {
    try (Stream<Path> files = Files.walk(samples)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
