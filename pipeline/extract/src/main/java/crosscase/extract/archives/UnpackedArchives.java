package crosscase.extract.archives;

import crosscase.corpus.Rejection.Reason;
import crosscase.extract.files.RejectionException;
import crosscase.extract.files.TikaReader;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.Nullable;

/**
 * Opens archives in a reading process, and keeps the last one unpacked in the temporary folder.
 *
 * <p>An archive is therefore unpacked only once for all its members, which usually follow one
 * another.
 */
public final class UnpackedArchives {
  private final TikaReader tika = new TikaReader();
  private @Nullable UnpackedArchive lastOpened;

  private record UnpackedArchive(
      String key, Path folder, Map<String, ArchiveUnpacker.UnpackedMember> members) {}

  /**
   * The members of an archive; none if the file is not an archive. The type also depends on the
   * file's name.
   */
  public ArchiveMembers members(Path archive) throws RejectionException {
    return new ArchiveMembers(
        open(archive).members().values().stream()
            .map(member -> new ArchiveMembers.Member(member.path(), member.size(), member.sha256()))
            .toList());
  }

  /** A member, with the file that contains its bytes. */
  public ArchiveUnpacker.UnpackedMember member(Path archive, String member)
      throws RejectionException {
    ArchiveUnpacker.UnpackedMember found = open(archive).members().get(member);
    if (found == null) {
      throw new RejectionException(
          Reason.CORRUPT,
          "It is no longer in its archive: run again with the archive as it is now.");
    }
    if (found.refusal().isPresent()) {
      throw new RejectionException(found.refusal().get().reason(), found.refusal().get().detail());
    }
    return found;
  }

  /** The reason why an archive cannot itself be read as a source. */
  public RejectionException rejectionFor(Path archive) {
    try {
      if (open(archive).members().isEmpty()) {
        return toException(ArchiveUnpacker.emptyArchive());
      }
      return new RejectionException(
          Reason.UNSUPPORTED,
          "It is an archive with a misleading name: let its name end in .zip, .tar, .mbox or .eml.");
    } catch (RejectionException why) {
      return why;
    }
  }

  private UnpackedArchive open(Path archive) throws RejectionException {
    try {
      String key = archive + " " + Files.size(archive) + " " + Files.getLastModifiedTime(archive);
      UnpackedArchive opened = lastOpened;
      if (opened == null || !opened.key().equals(key)) {
        close();
        opened = unpack(archive, key);
        lastOpened = opened;
      }
      return opened;
    } catch (FileSystemException gone) {
      throw new RejectionException(
          Reason.CORRUPT, "The archive is missing or cannot be read: fetch it again.");
    } catch (IOException | RuntimeException broken) {
      throw toException(ArchiveUnpacker.damagedArchive());
    }
  }

  private UnpackedArchive unpack(Path archive, String key) throws IOException, RejectionException {
    Path folder = Files.createTempDirectory("members-");
    try {
      String name = String.valueOf(archive.getFileName());
      return new UnpackedArchive(
          key, folder, ArchiveUnpacker.unpackAll(archive, name, folder, tika));
    } catch (IOException | RuntimeException | RejectionException failed) {
      FileUtils.deleteQuietly(folder.toFile());
      throw failed;
    }
  }

  private void close() {
    UnpackedArchive opened = lastOpened;
    lastOpened = null;
    if (opened != null) {
      FileUtils.deleteQuietly(opened.folder().toFile());
    }
  }

  private static RejectionException toException(ArchiveUnpacker.Refusal why) {
    return new RejectionException(why.reason(), why.detail());
  }
}
