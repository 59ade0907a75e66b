package crosscase.themes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * The files within a {@code .qdpx} that matter here: the project's XML, and its plain texts.
 *
 * <p>Nothing is unpacked to disk, and no more is read than {@value #MOST_BYTES} bytes in all.
 */
final class ProjectArchive {
  private static final int MOST_BYTES = 512 * 1024 * 1024;
  private static final String PROJECT = "project.qde";

  private final Map<String, byte[]> files = new HashMap<>();
  private int bytes;

  static ProjectArchive read(InputStream in) throws IOException, ExchangeException {
    ProjectArchive archive = new ProjectArchive();
    try (ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        archive.add(entry.getName().toLowerCase(Locale.ROOT), zip);
      }
    } catch (ZipException | IllegalArgumentException e) {
      throw new ExchangeException("The file is no whole ZIP archive.");
    }
    return archive;
  }

  private void add(String name, InputStream in) throws IOException, ExchangeException {
    String file = name.substring(name.lastIndexOf('/') + 1);
    if (file.equals(PROJECT) || file.endsWith(".txt")) {
      byte[] content = in.readNBytes(MOST_BYTES - bytes + 1);
      bytes += content.length;
      if (bytes > MOST_BYTES) {
        throw new ExchangeException("The project unpacks to more than 512 MB.");
      }
      files.put(file, content);
    }
  }

  XmlNode project() throws IOException, ExchangeException {
    byte[] xml = files.get(PROJECT);
    if (xml == null) {
      throw new ExchangeException("The file is no ZIP archive with a project.qde in it.");
    }
    return XmlNode.read(new ByteArrayInputStream(xml), "Project");
  }

  /** The text that a path such as {@code internal://x.txt} names, without its byte order mark. */
  Optional<String> text(String path) {
    String file = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return path.startsWith("internal://")
        ? Optional.ofNullable(files.get(file))
            .map(content -> new String(content, StandardCharsets.UTF_8))
            .map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text)
        : Optional.empty();
  }
}
