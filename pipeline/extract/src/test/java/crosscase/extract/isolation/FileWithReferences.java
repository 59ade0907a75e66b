package crosscase.extract.isolation;

import static java.nio.charset.StandardCharsets.UTF_8;

import crosscase.extract.Source;
import crosscase.extract.SourceFolder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A file full of references, made from a template with placeholders for their targets.
 *
 * <p>A folder is the template of a zip; its files are the members.
 */
record FileWithReferences(String remote, Path near) {
  private static final Path TEMPLATES = Path.of("src/test/resources/crosscase/extract/remote");

  /** The member that identifies an OpenDocument file, if it comes first. */
  private static final Path TYPE = Path.of("mimetype");

  Source make(String name, Path folder) throws IOException {
    Path template = TEMPLATES.resolve(name);
    Path file = folder.resolve(name);
    if (Files.isDirectory(template)) {
      zip(template, file);
    } else {
      Files.writeString(file, filled(template));
    }
    return SourceFolder.single(file);
  }

  private void zip(Path template, Path file) throws IOException {
    try (OutputStream bytes = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Path member : members(template)) {
        zip.putNextEntry(new ZipEntry(member.toString().replace('\\', '/')));
        zip.write(filled(template.resolve(member)).getBytes(UTF_8));
      }
    }
  }

  private static List<Path> members(Path template) throws IOException {
    try (Stream<Path> files = Files.walk(template)) {
      List<Path> members =
          files.filter(Files::isRegularFile).map(template::relativize).sorted().toList();
      return Stream.concat(
              members.stream().filter(TYPE::equals),
              members.stream().filter(member -> !member.equals(TYPE)))
          .toList();
    }
  }

  private String filled(Path template) throws IOException {
    return Files.readString(template)
        .replace("@REMOTE@", remote)
        .replace("@NEAR@", near.toUri().toString());
  }
}
