import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What earlier runs made, and of what: each path with the fingerprint of its source, kept in {@code
 * _source/made.csv}. A clone's file times say nothing, hence fingerprints.
 */
final class MadeList {
  private final Path file;
  private final Map<String, String> fingerprints = new TreeMap<>();

  MadeList(Path samples) throws IOException {
    file = samples.resolve("_source/made.csv");
    if (Files.exists(file)) {
      Files.readAllLines(file).stream()
          .skip(1)
          .map(line -> line.split(",", 2))
          .forEach(values -> fingerprints.put(values[0], values[1]));
    }
  }

  boolean has(String path, String fingerprint) {
    return fingerprint.equals(fingerprints.get(path));
  }

  List<String> paths() {
    return List.copyOf(fingerprints.keySet());
  }

  void put(String path, String fingerprint) {
    fingerprints.put(path, fingerprint);
  }

  void remove(String path) {
    fingerprints.remove(path);
  }

  void save() throws IOException {
    String rows =
        fingerprints.entrySet().stream()
            .map(made -> Csv.line(made.getKey(), made.getValue()))
            .collect(Collectors.joining());
    Files.writeString(file, Csv.line("path", "fingerprint") + rows);
  }
}
