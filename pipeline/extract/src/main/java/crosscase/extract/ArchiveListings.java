package crosscase.extract;

import com.fasterxml.jackson.core.JsonProcessingException;
import crosscase.corpus.Fingerprint;
import crosscase.extract.archives.ArchiveMembers;
import crosscase.extract.files.RejectionException;
import crosscase.extract.isolation.ReadingProcessPool;
import crosscase.extract.reading.ProcessJson;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * Remembers what each archive contains, so that an unchanged archive need only be hashed and not
 * opened.
 *
 * <p>An archive with other bytes, another name or other limits is opened again.
 */
public final class ArchiveListings {
  /** Increase it whenever the same archive would be listed differently. */
  private static final String LISTING_VERSION = "1";

  private final Map<String, ArchiveMembers> previous;
  private final Map<String, ArchiveMembers> current = new TreeMap<>();

  /** The JSON form. */
  private record StoredListings(Map<String, ArchiveMembers> archives) {}

  private ArchiveListings(Map<String, ArchiveMembers> before) {
    this.previous = before;
  }

  /** No archive is known yet. */
  public static ArchiveListings empty() {
    return new ArchiveListings(Map.of());
  }

  /** Reads what {@link #toJson} wrote; empty if that is damaged. */
  public static ArchiveListings fromJson(String json) {
    try {
      return new ArchiveListings(ProcessJson.read(json, StoredListings.class).archives());
    } catch (JsonProcessingException damaged) {
      return empty();
    }
  }

  /** The listings of the archives that were asked for since this object was created. */
  public String toJson() {
    return ProcessJson.write(new StoredListings(current));
  }

  /** Whether the members of an archive are known without opening it. */
  public boolean contains(Source archive, ExtractionSettings settings) {
    return previous.containsKey(key(archive, settings));
  }

  /**
   * The members of an archive; none if it cannot be opened, in which case reading it gives the
   * reason.
   */
  ArchiveMembers members(Source archive, ExtractionSettings settings) throws IOException {
    String key = key(archive, settings);
    ArchiveMembers known = previous.get(key);
    ArchiveMembers members = known == null ? listMembers(archive, settings) : known;
    current.put(key, members);
    return members;
  }

  private static ArchiveMembers listMembers(Source archive, ExtractionSettings settings)
      throws IOException {
    try {
      return ReadingProcessPool.shared(settings).members(archive);
    } catch (RejectionException whyWillBeSaidWhenItIsRead) {
      return ArchiveMembers.NONE;
    }
  }

  /**
   * Includes the name, which distinguishes similar types and gives a compressed file its inner
   * name.
   */
  private static String key(Source archive, ExtractionSettings settings) {
    return Fingerprint.of(
        String.join(
            "\n",
            LISTING_VERSION,
            String.valueOf(archive.file().getFileName()),
            archive.sha256(),
            settings.fingerprint()));
  }
}
