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
 * What archives were found to hold, so that one that has not changed costs its hash and no more.
 *
 * <p>Only a shortcut: an archive with other bytes, another name or other limits is opened anew.
 */
public final class ArchiveListings {
  /** Raised whenever the same archive would be listed in another way. */
  private static final String LISTING_VERSION = "1";

  private final Map<String, ArchiveMembers> previous;
  private final Map<String, ArchiveMembers> current = new TreeMap<>();

  /** As it is written down. */
  private record StoredListings(Map<String, ArchiveMembers> archives) {}

  private ArchiveListings(Map<String, ArchiveMembers> before) {
    this.previous = before;
  }

  /** Nothing is known yet. */
  public static ArchiveListings empty() {
    return new ArchiveListings(Map.of());
  }

  /** What {@link #toJson} gave the last time; nothing if that is damaged. */
  public static ArchiveListings fromJson(String json) {
    try {
      return new ArchiveListings(ProcessJson.read(json, StoredListings.class).archives());
    } catch (JsonProcessingException damaged) {
      return empty();
    }
  }

  /** What those archives hold that were met since this was made. */
  public String toJson() {
    return ProcessJson.write(new StoredListings(current));
  }

  /** Whether an archive need not be there to tell what is in it. */
  public boolean contains(Source archive, ExtractionSettings settings) {
    return previous.containsKey(key(archive, settings));
  }

  /** What is in an archive; nothing if it cannot be opened, of which reading it says why. */
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

  /** The name tells types that look alike apart, and what a compressed file is called inside. */
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
