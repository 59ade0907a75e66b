package crosscase.extract;

import crosscase.corpus.Fingerprint;
import crosscase.corpus.Rejection.Reason;
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
 * Unpacks an archive, and the archives in it, into a folder of numbered files.
 *
 * <p>No name of a member ever names a file. Depth, number and bytes are bounded: a bomb is too
 * large, and so is an archive that holds itself.
 */
final class Unpacking {
  private static final int DEEPEST = 4;
  private static final int MOST_MEMBERS = 10_000;
  private static final long MOST_BYTES = 2L << 30;

  /** So much may any archive hold; a larger one so many times its own size. */
  private static final long ALWAYS_BYTES = 200L << 20;

  private static final int MOST_TIMES = 100;

  private final TikaReader tika;
  private final Path folder;
  private final long mostBytes;
  private final Map<String, Member> members = new LinkedHashMap<>();
  private long bytes;
  private int files;

  /** A member and where its bytes are; {@code why} it has none, if it has none. */
  record Member(
      String path,
      Path file,
      long size,
      String sha256,
      Optional<Why> why,
      Optional<MailHead> head) {}

  /** Why a member cannot be read. */
  record Why(Reason reason, String detail) {}

  private Unpacking(TikaReader tika, Path folder, long size) {
    this.tika = tika;
    this.folder = folder;
    this.mostBytes = Math.min(MOST_BYTES, Math.max(ALWAYS_BYTES, size * MOST_TIMES));
  }

  /** The members by path, in their order; none of what is no archive. */
  static Map<String, Member> of(Path archive, String name, Path folder, TikaReader tika)
      throws IOException, NoDocumentException {
    Unpacking unpacking = new Unpacking(tika, folder, Files.size(archive));
    Optional<ArchiveType> type = ArchiveType.of(tika.detect(archive), name);
    if (type.isPresent()) {
      unpacking.unpack(archive, type.get(), new Place("", name, 1));
    }
    return unpacking.members;
  }

  /** Where an archive is among the archives: what its members' paths begin with, and its name. */
  record Place(String prefix, String name, int depth) {}

  private void unpack(Path archive, ArchiveType type, Place place)
      throws IOException, NoDocumentException {
    ArchiveReader.Sink sink = (name, in, head) -> take(name, in, head, place);
    ArchiveReader.Refusals refusals = (name, why) -> refuse(name, why, place);
    switch (type) {
      case ZIP -> ArchiveReader.zip(archive, sink, refusals);
      case TAR -> ArchiveReader.tar(archive, sink, refusals);
      case COMPRESSED -> compressed(archive, place);
      case MAILBOX -> MailReader.mailbox(archive, sink);
      case MAIL -> MailReader.mail(archive, sink);
    }
  }

  /** A compressed tar is one archive, not one in another. */
  private void compressed(Path archive, Place place) throws IOException, NoDocumentException {
    String inner = ArchiveReader.uncompressedName(place.name());
    Path file = next(inner);
    Hashed hashed;
    try (InputStream in = ArchiveReader.uncompressed(archive)) {
      hashed = store(in, file);
    }
    if (ArchiveType.of(tika.detect(file), inner).filter(ArchiveType.TAR::equals).isPresent()) {
      unpack(file, ArchiveType.TAR, place);
      Files.delete(file);
    } else {
      put(MemberName.safe(inner), file, hashed, Optional.empty(), place);
    }
  }

  private void take(String written, InputStream in, Optional<MailHead> head, Place place)
      throws IOException, NoDocumentException {
    String name = MemberName.safe(written);
    if (!MemberName.isLeftOut(name)) {
      Path file = next(name);
      put(name, file, store(in, file), head, place);
    }
  }

  private void refuse(String written, Why why, Place place) throws NoDocumentException {
    String name = MemberName.safe(written);
    if (!MemberName.isLeftOut(name)) {
      String path = unique(place.prefix() + name);
      members.put(path, new Member(path, next(name), 0, "", Optional.of(why), Optional.empty()));
    }
  }

  private void put(String name, Path file, Hashed hashed, Optional<MailHead> head, Place place)
      throws IOException, NoDocumentException {
    String path = unique(place.prefix() + name);
    Optional<ArchiveType> type =
        hashed.size() == 0 ? Optional.empty() : ArchiveType.of(tika.detect(file), name);
    if (type.isEmpty()) {
      members.put(
          path, new Member(path, file, hashed.size(), hashed.sha256(), Optional.empty(), head));
      return;
    }
    Optional<Why> why =
        unpackWithin(file, type.get(), new Place(path + "!/", name, place.depth() + 1));
    if (why.isPresent()) {
      members.put(path, new Member(path, file, hashed.size(), hashed.sha256(), why, head));
    } else {
      Files.delete(file);
    }
  }

  /** Unpacks an archive in an archive, or says why not; what all hold together stops all. */
  private Optional<Why> unpackWithin(Path file, ArchiveType type, Place place)
      throws NoDocumentException {
    if (place.depth() > DEEPEST) {
      return Optional.of(
          new Why(
              Reason.TOO_LARGE,
              "It lies more than %d archives deep: unpack the outermost.".formatted(DEEPEST)));
    }
    int before = members.size();
    try {
      unpack(file, type, place);
      return members.size() > before ? Optional.empty() : Optional.of(nothing());
    } catch (NoDocumentException whole) {
      if (whole.reason() == Reason.TOO_LARGE) {
        throw whole;
      }
      return Optional.of(new Why(whole.reason(), whole.detail()));
    } catch (IOException | RuntimeException broken) {
      return Optional.of(damaged());
    }
  }

  static Why damaged() {
    return new Why(
        Reason.CORRUPT, "The archive is damaged or incomplete: fetch it again, or pack it anew.");
  }

  static Why nothing() {
    return new Why(Reason.EMPTY, "The archive holds no file: check that it is the right one.");
  }

  private Path next(String name) throws NoDocumentException {
    if (++files > MOST_MEMBERS) {
      throw tooLarge("more than %,d files".formatted(MOST_MEMBERS));
    }
    String extension = ArchiveType.extension(name);
    return folder.resolve(files + (extension.matches("[a-z0-9]{1,8}") ? "." + extension : ""));
  }

  private String unique(String path) {
    String free = path;
    for (int i = 2; members.containsKey(free); i++) {
      free = path + " (" + i + ")";
    }
    return free;
  }

  private record Hashed(long size, String sha256) {}

  private Hashed store(InputStream in, Path file) throws IOException, NoDocumentException {
    MessageDigest digest = Fingerprint.digest();
    long size = 0;
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        size += read;
        bytes += read;
        if (bytes > mostBytes) {
          throw tooLarge("more than %,d MB".formatted(mostBytes >> 20));
        }
        digest.update(buffer, 0, read);
        out.write(buffer, 0, read);
      }
    }
    return new Hashed(size, Fingerprint.of(digest));
  }

  private static NoDocumentException tooLarge(String what) {
    return new NoDocumentException(
        Reason.TOO_LARGE,
        "Unpacked it has %s: unpack it, and leave in the folder what is to be read."
            .formatted(what));
  }
}
