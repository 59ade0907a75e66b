package crosscase.serve.corpus;

import crosscase.corpus.InputFiles;
import crosscase.serve.Project;
import crosscase.serve.live.LiveCorpus;
import crosscase.serve.live.NoCorpusException;
import crosscase.serve.project.InputFolder;
import crosscase.serve.web.Link;
import crosscase.serve.web.Paths;
import crosscase.serve.web.RequestProblem;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The bytes of sources: shown as text, or sent for the browser to show or to keep. */
public record SourceFiles(Project project) {
  private static final int NOT_FOUND = 404;
  private static final int MAX_TEXT_BYTES = 300_000;
  private static final int MAX_MEMBER_BYTES = 50_000_000;

  private static final Set<String> TEXTS =
      Set.of("txt", "md", "vtt", "srt", "csv", "tsv", "html", "htm", "eml", "mbox");

  private static final Map<String, String> PICTURES =
      Map.of("png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg");

  /** The sources of the project that is open. */
  public static SourceFiles of(LiveCorpus live) throws NoCorpusException {
    return new SourceFiles(live.project().orElseThrow(NoCorpusException::new));
  }

  private static String extension(String path) {
    return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /**
   * How a source is shown.
   *
   * @param encoding what the report says; empty if it says nothing
   */
  OriginalFile original(String source, String encoding) throws IOException {
    if (find(source).isEmpty()) {
      return OriginalFile.NONE;
    }
    String link = Link.to(Paths.CORPUS + "/file").and("path", source).toString();
    String extension = extension(source);
    if (extension.equals("pdf")) {
      return new OriginalFile(OriginalFile.View.PDF, "", link, false);
    }
    if (PICTURES.containsKey(extension)) {
      return new OriginalFile(OriginalFile.View.PICTURE, "", link, false);
    }
    if (!TEXTS.contains(extension)) {
      return new OriginalFile(OriginalFile.View.DOWNLOAD, "", link, false);
    }
    try (InputStream in = open(source)) {
      byte[] bytes = in.readNBytes(MAX_TEXT_BYTES);
      String text = new String(bytes, charset(encoding));
      return new OriginalFile(OriginalFile.View.TEXT, text, link, bytes.length == MAX_TEXT_BYTES);
    }
  }

  private static Charset charset(String encoding) {
    String name = encoding.split("[ ,(]", 2)[0];
    try {
      return name.isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(name);
    } catch (IllegalArgumentException unknown) {
      return StandardCharsets.UTF_8;
    }
  }

  private Optional<Path> find(String source) throws IOException {
    return project.input().isPresent()
        ? new InputFolder(project.input().get()).find(source)
        : Optional.empty();
  }

  /** The bytes of a source; for a member of an archive other than zip, those of the archive. */
  private InputStream open(String source) throws IOException {
    Path file = find(source).orElseThrow(() -> missing(source));
    String name = InputFiles.memberOf(source);
    if (name.isEmpty() || !extension(InputFiles.fileOf(source)).equals("zip")) {
      return Files.newInputStream(file);
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry entry = zip.getEntry(name);
      if (entry == null) {
        throw missing(source);
      }
      try (InputStream in = zip.getInputStream(entry)) {
        return new ByteArrayInputStream(in.readNBytes(MAX_MEMBER_BYTES));
      }
    }
  }

  private static RequestProblem missing(String source) {
    return new RequestProblem(
        NOT_FOUND, "There is no source %s in this project.".formatted(source));
  }

  /**
   * Sends a source. Only types in which no script can run are shown in the browser; all others are
   * kept as files.
   */
  public void send(Context request, String source) throws IOException {
    String extension = extension(source);
    if (extension.equals("pdf")) {
      request.header("Content-Security-Policy", "frame-ancestors 'self'");
      request.contentType("application/pdf");
    } else if (PICTURES.containsKey(extension)) {
      request.contentType(PICTURES.get(extension));
    } else {
      request.contentType("application/octet-stream");
      request.header("Content-Disposition", "attachment; filename*=UTF-8''" + fileName(source));
    }
    request.result(open(source));
  }

  private static String fileName(String source) {
    String name = source.substring(source.lastIndexOf('/') + 1);
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
