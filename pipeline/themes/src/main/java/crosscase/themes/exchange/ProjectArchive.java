package crosscase.themes.exchange;

import crosscase.themes.ExchangeException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * The relevant files of a {@code .qdpx} archive: the project's XML and its plain texts.
 *
 * <p>Nothing is unpacked to disk, at most {@value #MAX_BYTES} bytes are read in all, and outside
 * the archive only texts in its own folder are read.
 */
public final class ProjectArchive {
  private static final int MAX_BYTES = 512 * 1024 * 1024;
  private static final String PROJECT = "project.qde";
  private static final String TEXT = ".txt";
  private static final String RELATIVE = "relative://";
  private static final String ABSOLUTE = "absolute://";

  private final Path folder;
  private final Map<String, byte[]> files = new HashMap<>();
  private int bytesRead;

  private ProjectArchive(Path folder) {
    this.folder = folder;
  }

  public static ProjectArchive read(Path file) throws IOException, ExchangeException {
    Path path = file.toRealPath();
    ProjectArchive archive = new ProjectArchive(path.resolveSibling(""));
    try (InputStream in = Files.newInputStream(path);
        ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        archive.add(fileName(entry.getName()), zip);
      }
    } catch (ZipException | IllegalArgumentException e) {
      throw new ExchangeException("The file is not a complete ZIP archive: export it again.");
    }
    return archive;
  }

  private void add(String file, InputStream in) throws IOException, ExchangeException {
    if (file.equals(PROJECT) || file.endsWith(TEXT)) {
      files.put(file, content(in));
    }
  }

  private byte[] content(InputStream in) throws IOException, ExchangeException {
    byte[] content = in.readNBytes(MAX_BYTES - bytesRead + 1);
    bytesRead += content.length;
    if (bytesRead > MAX_BYTES) {
      throw new ExchangeException(
          "The project unpacks to more than 512 MB: export it without audio and video, or in parts.");
    }
    return content;
  }

  XmlNode project() throws IOException, ExchangeException {
    byte[] xml = files.get(PROJECT);
    if (xml == null) {
      throw new ExchangeException(
          "The file is not a ZIP archive that contains project.qde: export the project as REFI-QDA (.qdpx).");
    }
    return XmlNode.read(new ByteArrayInputStream(xml), "Project");
  }

  /**
   * The text at a path, without its byte order mark: {@code internal://x.txt} in the archive,
   * {@code relative:///texts/x.txt} beside it.
   */
  Optional<String> text(String written) throws IOException, ExchangeException {
    String path = written.strip().replace('\\', '/');
    if (path.toLowerCase(Locale.ROOT).startsWith(ABSOLUTE)) {
      return Optional.empty();
    }
    byte[] content = files.get(fileName(path));
    content = content == null ? files.get(fileName(percentDecoded(path))) : content;
    return content == null ? textBesideArchive(path) : Optional.of(decodeText(content));
  }

  private Optional<String> textBesideArchive(String path) throws IOException, ExchangeException {
    if (!path.toLowerCase(Locale.ROOT).startsWith(RELATIVE)) {
      return Optional.empty();
    }
    String relative = path.substring(RELATIVE.length()).replaceFirst("^/+", "");
    for (String name : new String[] {relative, percentDecoded(relative)}) {
      Optional<Path> file = findInFolder(name);
      if (file.isPresent()) {
        try (InputStream in = Files.newInputStream(file.get())) {
          return Optional.of(decodeText(content(in)));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * A text below the archive's own folder; links are resolved, because the project may be hostile.
   */
  private Optional<Path> findInFolder(String name) throws IOException {
    try {
      Path file = folder.resolve(name).normalize();
      return name.toLowerCase(Locale.ROOT).endsWith(TEXT)
              && Files.isRegularFile(file)
              && file.toRealPath().startsWith(folder)
          ? Optional.of(file)
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static String fileName(String path) {
    String name = path.replace('\\', '/');
    return name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
  }

  /** Some programs write paths as URLs, with %20 for a space. */
  private static String percentDecoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }

  private static String decodeText(byte[] content) {
    Charset charset = charset(content);
    String text = new String(content, charset);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** UTF-8 as the specification requires; older programs wrote UTF-16 or Windows-1252. */
  private static Charset charset(byte[] content) {
    if (startsWith(content, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    if (startsWith(content, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException e) {
      return Charset.forName("windows-1252");
    }
  }

  private static boolean startsWith(byte[] content, int first, int second) {
    return content.length > 1 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
  }
}
