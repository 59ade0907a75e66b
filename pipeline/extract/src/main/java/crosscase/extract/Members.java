package crosscase.extract;

import java.util.List;

/** What is in an archive, as a reading process lists it. */
record Members(List<Member> list) {
  static final Members NONE = new Members(List.of());

  Members {
    list = List.copyOf(list);
  }

  /**
   * A file in an archive.
   *
   * @param path within the archive
   * @param sha256 empty if it cannot be read
   */
  record Member(String path, long size, String sha256) {}
}
