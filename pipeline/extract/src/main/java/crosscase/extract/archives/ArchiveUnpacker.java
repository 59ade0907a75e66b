package crosscase.extract.archives;

import crosscase.corpus.Fingerprint;
import crosscase.corpus.InputFiles;
import crosscase.corpus.Rejection.Reason;
import crosscase.extract.files.ArchiveType;
import crosscase.extract.files.RejectionException;
import crosscase.extract.files.TikaReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Unpacks an archive, and the archives inside it, into a folder of numbered files.
 *
 * <p>Names of members are never used as file names. Depth, number and bytes are limited, so that a
 * zip bomb, or an archive that contains itself, is rejected as too large.
 */
public final class ArchiveUnpacker {
  private static final int MAX_DEPTH = 4;
  private static final int MAX_MEMBERS = 10_000;
  private static final long MAX_BYTES = 2L << 30;

  /**
   * Any archive may unpack to this size; a larger archive may unpack to {@link #MAX_RATIO} times
   * its own size.
   */
  private static final long ALWAYS_ALLOWED_BYTES = 200L << 20;

  private static final int MAX_RATIO = 100;

  private final TikaReader tika;
  private final Path folder;
  private final long byteLimit;
  private final Map<String, UnpackedMember> members = new LinkedHashMap<>();
  private long bytes;
  private int files;

  /** A member and the file with its bytes; or, if it cannot be read, the reason. */
  public record UnpackedMember(
      String path,
      Path file,
      long size,
      String sha256,
      Optional<Refusal> refusal,
      Optional<MailHeaders> mailHeaders) {}

  /** Why a member cannot be read. */
  record Refusal(Reason reason, String detail) {}

  private ArchiveUnpacker(TikaReader tika, Path folder, long size) {
    this.tika = tika;
    this.folder = folder;
    this.byteLimit = Math.min(MAX_BYTES, Math.max(ALWAYS_ALLOWED_BYTES, size * MAX_RATIO));
  }

  /** The members by path, in the order of the archive; none if the file is not an archive. */
  static Map<String, UnpackedMember> unpackAll(
      Path archive, String name, Path folder, TikaReader tika)
      throws IOException, RejectionException {
    ArchiveUnpacker unpacker = new ArchiveUnpacker(tika, folder, Files.size(archive));
    Optional<ArchiveType> type = ArchiveType.of(tika.detect(archive), name);
    if (type.isPresent()) {
      unpacker.unpack(archive, type.get(), new Location("", name, 1));
    }
    return unpacker.members;
  }

  /**
   * Where an archive is among nested archives: the prefix of its members' paths, its name and its
   * depth.
   */
  record Location(String prefix, String name, int depth) {}

  private void unpack(Path archive, ArchiveType type, Location location)
      throws IOException, RejectionException {
    ArchiveReader.MemberSink sink =
        (name, in, headers) -> acceptMember(name, in, headers, location);
    ArchiveReader.RefusalSink refusals = (name, refusal) -> refuseMember(name, refusal, location);
    switch (type) {
      case ZIP -> {
        // Otherwise unpacking the first 10,000 files could take all the time that there is.
        requireFewMembers(files + ArchiveReader.countZip(archive));
        ArchiveReader.zip(archive, sink, refusals);
      }
      case TAR -> ArchiveReader.tar(archive, sink, refusals);
      case COMPRESSED -> unpackCompressed(archive, location);
      case MAILBOX -> MailReader.mailbox(archive, sink);
      case MAIL -> MailReader.mail(archive, sink);
    }
  }

  /** A compressed tar counts as one archive, not as one inside another. */
  private void unpackCompressed(Path archive, Location location)
      throws IOException, RejectionException {
    String inner = ArchiveReader.decompressedName(location.name());
    Path file = nextFile(inner);
    StoredFile hashed;
    try (InputStream in = ArchiveReader.decompress(archive)) {
      hashed = store(in, file);
    }
    if (ArchiveType.of(tika.detect(file), inner).filter(ArchiveType.TAR::equals).isPresent()) {
      unpack(file, ArchiveType.TAR, location);
      Files.delete(file);
    } else {
      addMember(MemberName.safe(inner), file, hashed, Optional.empty(), location);
    }
  }

  private void acceptMember(
      String storedName, InputStream in, Optional<MailHeaders> headers, Location location)
      throws IOException, RejectionException {
    String name = MemberName.safe(storedName);
    if (!MemberName.isExcluded(name)) {
      Path file = nextFile(name);
      addMember(name, file, store(in, file), headers, location);
    }
  }

  private void refuseMember(String storedName, Refusal refusal, Location location)
      throws RejectionException {
    String name = MemberName.safe(storedName);
    if (!MemberName.isExcluded(name)) {
      String path = uniquePath(location.prefix() + name);
      members.put(
          path,
          new UnpackedMember(path, nextFile(name), 0, "", Optional.of(refusal), Optional.empty()));
    }
  }

  private void addMember(
      String name, Path file, StoredFile hashed, Optional<MailHeaders> headers, Location location)
      throws IOException, RejectionException {
    String path = uniquePath(location.prefix() + name);
    Optional<ArchiveType> type =
        hashed.size() == 0 ? Optional.empty() : ArchiveType.of(tika.detect(file), name);
    if (type.isEmpty()) {
      members.put(
          path,
          new UnpackedMember(
              path, file, hashed.size(), hashed.sha256(), Optional.empty(), headers));
      return;
    }
    Optional<Refusal> refusal =
        unpackWithin(
            file,
            type.get(),
            new Location(path + InputFiles.IN_ARCHIVE, name, location.depth() + 1));
    if (refusal.isPresent()) {
      members.put(
          path, new UnpackedMember(path, file, hashed.size(), hashed.sha256(), refusal, headers));
    } else {
      Files.delete(file);
    }
  }

  /**
   * Unpacks an archive inside an archive, or returns the reason why it cannot. Only exceeding the
   * limits for the whole archive stops everything.
   */
  private Optional<Refusal> unpackWithin(Path file, ArchiveType type, Location location)
      throws RejectionException {
    if (location.depth() > MAX_DEPTH) {
      return Optional.of(
          new Refusal(
              Reason.TOO_LARGE,
              "It is nested more than %d archives deep: unpack the outermost archive."
                  .formatted(MAX_DEPTH)));
    }
    int before = members.size();
    try {
      unpack(file, type, location);
      return members.size() > before ? Optional.empty() : Optional.of(emptyArchive());
    } catch (RejectionException outOfBounds) {
      if (outOfBounds.reason() == Reason.TOO_LARGE) {
        throw outOfBounds;
      }
      return Optional.of(new Refusal(outOfBounds.reason(), outOfBounds.detail()));
    } catch (IOException | RuntimeException broken) {
      return Optional.of(damagedArchive());
    }
  }

  static Refusal damagedArchive() {
    return new Refusal(
        Reason.CORRUPT, "The archive is damaged or incomplete: fetch it again, or pack it again.");
  }

  static Refusal emptyArchive() {
    return new Refusal(
        Reason.EMPTY, "The archive contains no files: check that it is the right one.");
  }

  private Path nextFile(String name) throws RejectionException {
    requireFewMembers(++files);
    String extension = ArchiveType.extension(name);
    return folder.resolve(files + (extension.matches("[a-z0-9]{1,8}") ? "." + extension : ""));
  }

  private static void requireFewMembers(long number) throws RejectionException {
    if (number > MAX_MEMBERS) {
      throw tooLarge("more than %,d files".formatted(MAX_MEMBERS));
    }
  }

  private String uniquePath(String path) {
    String free = path;
    for (int i = 2; members.containsKey(free); i++) {
      free = path + " (" + i + ")";
    }
    return free;
  }

  private record StoredFile(long size, String sha256) {}

  private StoredFile store(InputStream in, Path file) throws IOException, RejectionException {
    MessageDigest digest = Fingerprint.digest();
    long size = 0;
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        size += read;
        bytes += read;
        if (bytes > byteLimit) {
          throw tooLarge("more than %,d MB".formatted(byteLimit >> 20));
        }
        digest.update(buffer, 0, read);
        out.write(buffer, 0, read);
      }
    }
    return new StoredFile(size, Fingerprint.of(digest));
  }

  private static RejectionException tooLarge(String what) {
    return new RejectionException(
        Reason.TOO_LARGE,
        "Unpacked, it has %s: unpack it yourself, and keep only the files to be read."
            .formatted(what));
  }
}
