package crosscase.extract;

import com.fasterxml.jackson.core.JsonProcessingException;
import crosscase.corpus.Fingerprint;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * What archives were found to hold, so that one that has not changed costs its hash and no more.
 *
 * <p>Only a shortcut: an archive with other bytes, another name or other limits is opened anew.
 */
public final class KnownArchives {
  /** Raised whenever the same archive would be listed in another way. */
  private static final String LISTING = "1";

  private final Map<String, Members> before;
  private final Map<String, Members> now = new TreeMap<>();

  /** As it is written down. */
  private record Note(Map<String, Members> archives) {}

  private KnownArchives(Map<String, Members> before) {
    this.before = before;
  }

  /** Nothing is known yet. */
  public static KnownArchives none() {
    return new KnownArchives(Map.of());
  }

  /** What {@link #json} gave the last time; nothing if that is damaged. */
  public static KnownArchives of(String json) {
    try {
      return new KnownArchives(ExchangeJson.read(json, Note.class).archives());
    } catch (JsonProcessingException damaged) {
      return none();
    }
  }

  /** What those archives hold that were met since this was made. */
  public String json() {
    return ExchangeJson.write(new Note(now));
  }

  /** Whether an archive need not be there to tell what is in it. */
  public boolean has(Source archive, ExtractionSettings settings) {
    return before.containsKey(key(archive, settings));
  }

  /** What is in an archive; nothing if it cannot be opened, of which reading it says why. */
  Members members(Source archive, ExtractionSettings settings) throws IOException {
    String key = key(archive, settings);
    Members known = before.get(key);
    Members members = known == null ? list(archive, settings) : known;
    now.put(key, members);
    return members;
  }

  private static Members list(Source archive, ExtractionSettings settings) throws IOException {
    try {
      return ReadingProcesses.shared(settings).members(archive);
    } catch (NoDocumentException whyWillBeSaidWhenItIsRead) {
      return Members.NONE;
    }
  }

  /** The name tells types that look alike apart, and what a compressed file is called inside. */
  private static String key(Source archive, ExtractionSettings settings) {
    return Fingerprint.of(
        String.join(
            "\n",
            LISTING,
            String.valueOf(archive.file().getFileName()),
            archive.sha256(),
            settings.fingerprint()));
  }
}
