package crosscase.themes;

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
 * The files of a {@code .qdpx} that matter here: the project's XML, and its plain texts.
 *
 * <p>Nothing is unpacked to disk, no more is read than {@value #MOST_BYTES} bytes in all, and
 * nothing outside the archive but texts in its own folder.
 */
final class ProjectArchive {
  private static final int MOST_BYTES = 512 * 1024 * 1024;
  private static final String PROJECT = "project.qde";
  private static final String TEXT = ".txt";
  private static final String BESIDE = "relative://";
  private static final String ELSEWHERE = "absolute://";

  private final Path folder;
  private final Map<String, byte[]> files = new HashMap<>();
  private int bytes;

  private ProjectArchive(Path folder) {
    this.folder = folder;
  }

  static ProjectArchive read(Path file) throws IOException, ExchangeException {
    Path path = file.toRealPath();
    ProjectArchive archive = new ProjectArchive(path.resolveSibling(""));
    try (InputStream in = Files.newInputStream(path);
        ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        archive.add(fileOf(entry.getName()), zip);
      }
    } catch (ZipException | IllegalArgumentException e) {
      throw new ExchangeException("The file is no whole ZIP archive.");
    }
    return archive;
  }

  private void add(String file, InputStream in) throws IOException, ExchangeException {
    if (file.equals(PROJECT) || file.endsWith(TEXT)) {
      files.put(file, content(in));
    }
  }

  private byte[] content(InputStream in) throws IOException, ExchangeException {
    byte[] content = in.readNBytes(MOST_BYTES - bytes + 1);
    bytes += content.length;
    if (bytes > MOST_BYTES) {
      throw new ExchangeException("The project unpacks to more than 512 MB.");
    }
    return content;
  }

  XmlNode project() throws IOException, ExchangeException {
    byte[] xml = files.get(PROJECT);
    if (xml == null) {
      throw new ExchangeException("The file is no ZIP archive with a project.qde in it.");
    }
    return XmlNode.read(new ByteArrayInputStream(xml), "Project");
  }

  /**
   * The text that a path names, without its byte order mark: {@code internal://x.txt} in the
   * archive, {@code relative:///texts/x.txt} beside it.
   */
  Optional<String> text(String written) throws IOException, ExchangeException {
    String path = written.strip().replace('\\', '/');
    if (path.toLowerCase(Locale.ROOT).startsWith(ELSEWHERE)) {
      return Optional.empty();
    }
    byte[] content = files.get(fileOf(path));
    content = content == null ? files.get(fileOf(decoded(path))) : content;
    return content == null ? beside(path) : Optional.of(textOf(content));
  }

  private Optional<String> beside(String path) throws IOException, ExchangeException {
    if (!path.toLowerCase(Locale.ROOT).startsWith(BESIDE)) {
      return Optional.empty();
    }
    String relative = path.substring(BESIDE.length()).replaceFirst("^/+", "");
    for (String name : new String[] {relative, decoded(relative)}) {
      Optional<Path> file = inFolder(name);
      if (file.isPresent()) {
        try (InputStream in = Files.newInputStream(file.get())) {
          return Optional.of(textOf(content(in)));
        }
      }
    }
    return Optional.empty();
  }

  /** A text below the archive's own folder, links followed, since the project may be hostile. */
  private Optional<Path> inFolder(String name) throws IOException {
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

  private static String fileOf(String path) {
    String name = path.replace('\\', '/');
    return name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
  }

  /** Some programs write paths as URLs, with %20 for a space. */
  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }

  private static String textOf(byte[] content) {
    Charset charset = charset(content);
    String text = new String(content, charset);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** UTF-8 as the specification has it; older programs wrote what Windows did. */
  private static Charset charset(byte[] content) {
    if (begins(content, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    if (begins(content, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException e) {
      return Charset.forName("windows-1252");
    }
  }

  private static boolean begins(byte[] content, int first, int second) {
    return content.length > 1 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
  }
}
