import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The folder {@code _source}: the sources in its subfolders, this program beside them. */
final class SourceFolder {
  private final Path folder;
  private final byte[] program;

  SourceFolder(Path folder) throws IOException {
    this.folder = folder;
    this.program = program(folder);
  }

  /** Every source, sound or faulty, sorted by path. */
  List<Reading> read() throws IOException {
    List<Reading> readings = new ArrayList<>();
    for (Path file : files(folder, 2, ".txt")) {
      String path = folder.relativize(file).toString().replace('\\', '/');
      String text = Files.readString(file);
      readings.add(SourceReader.read(path.replaceFirst("\\.txt$", ""), text, fingerprint(text)));
    }
    return readings;
  }

  /** Changes with the text, and with the program that makes files of it. */
  String fingerprint(String text) {
    MessageDigest digest = sha256();
    digest.update(program);
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }

  private static byte[] program(Path folder) throws IOException {
    MessageDigest digest = sha256();
    for (Path file : files(folder, 1, ".java")) {
      digest.update(Files.readAllBytes(file));
    }
    return digest.digest();
  }

  private static List<Path> files(Path folder, int depth, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder, depth)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
