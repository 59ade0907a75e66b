package crosscase.cli.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The good files to corrupt, by format. */
record SampleFiles(Map<String, List<Path>> byFormat) {
  static final List<String> FORMATS =
      List.of("docx", "odt", "pdf", "rtf", "html", "md", "txt", "vtt", "srt");

  static SampleFiles of(Path folder) throws IOException {
    Map<String, List<Path>> byFormat = new TreeMap<>();
    for (String format : FORMATS) {
      try (Stream<Path> files = Files.walk(folder)) {
        byFormat.put(format, files.filter(file -> isGood(folder, file, format)).sorted().toList());
      }
    }
    return new SampleFiles(byFormat);
  }

  private static boolean isGood(Path folder, Path file, String format) {
    String below = folder.relativize(file).toString();
    return below.endsWith("." + format)
        && !below.startsWith("_")
        && !below.startsWith("bad")
        && !below.startsWith("README");
  }

  byte[] bytes(String format, int number) throws IOException {
    List<Path> files = byFormat.getOrDefault(format, List.of());
    return Files.readAllBytes(files.get(number % files.size()));
  }
}
