package crosscase.extract;

import crosscase.corpus.Rejection.Reason;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.Nullable;

/**
 * The archives of a reading process, of which the last one stays unpacked in its temporary folder.
 *
 * <p>So an archive is unpacked once for all its members, which mostly come one after another.
 */
final class Archives {
  private final TikaReader tika = new TikaReader();
  private @Nullable Opened last;

  private record Opened(String key, Path folder, Map<String, Unpacking.Member> members) {}

  /** What is in a file, whose name tells its type; nothing, if it is no archive. */
  Members members(Path archive) throws NoDocumentException {
    return new Members(
        open(archive).members().values().stream()
            .map(member -> new Members.Member(member.path(), member.size(), member.sha256()))
            .toList());
  }

  /** A member, with the file that has its bytes. */
  Unpacking.Member member(Path archive, String member) throws NoDocumentException {
    Unpacking.Member found = open(archive).members().get(member);
    if (found == null) {
      throw new NoDocumentException(
          Reason.CORRUPT, "It is no longer in its archive: run again on the archive as it is now.");
    }
    if (found.why().isPresent()) {
      throw new NoDocumentException(found.why().get().reason(), found.why().get().detail());
    }
    return found;
  }

  /** Why an archive has no members to read. */
  NoDocumentException reason(Path archive) {
    try {
      if (open(archive).members().isEmpty()) {
        return exception(Unpacking.nothing());
      }
      return new NoDocumentException(
          Reason.UNSUPPORTED,
          "It is an archive by another name: let it end in .zip, .tar, .mbox or .eml.");
    } catch (NoDocumentException why) {
      return why;
    }
  }

  private Opened open(Path archive) throws NoDocumentException {
    try {
      String key = archive + " " + Files.size(archive) + " " + Files.getLastModifiedTime(archive);
      Opened opened = last;
      if (opened == null || !opened.key().equals(key)) {
        close();
        opened = unpack(archive, key);
        last = opened;
      }
      return opened;
    } catch (FileSystemException gone) {
      throw new NoDocumentException(
          Reason.CORRUPT, "The archive is gone or cannot be read: fetch it again.");
    } catch (IOException | RuntimeException broken) {
      throw exception(Unpacking.damaged());
    }
  }

  private Opened unpack(Path archive, String key) throws IOException, NoDocumentException {
    Path folder = Files.createTempDirectory("members-");
    try {
      String name = String.valueOf(archive.getFileName());
      return new Opened(key, folder, Unpacking.of(archive, name, folder, tika));
    } catch (IOException | RuntimeException | NoDocumentException failed) {
      FileUtils.deleteQuietly(folder.toFile());
      throw failed;
    }
  }

  private void close() {
    Opened opened = last;
    last = null;
    if (opened != null) {
      FileUtils.deleteQuietly(opened.folder().toFile());
    }
  }

  private static NoDocumentException exception(Unpacking.Why why) {
    return new NoDocumentException(why.reason(), why.detail());
  }
}
