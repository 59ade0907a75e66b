package crosscase.extract.archives;

import java.util.List;

/** The members of an archive, as listed by a reading process. */
public record ArchiveMembers(List<Member> list) {
  public static final ArchiveMembers NONE = new ArchiveMembers(List.of());

  public ArchiveMembers {
    list = List.copyOf(list);
  }

  /**
   * A file in an archive.
   *
   * @param path within the archive
   * @param sha256 empty if it cannot be read
   */
  public record Member(String path, long size, String sha256) {}
}
