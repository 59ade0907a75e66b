package crosscase.themes;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/**
 * An entry of a codebook.
 *
 * <p>A parent orders the codebook and no more: what is coded with a theme is not thereby coded with
 * its parent.
 *
 * @param id short and stable, {@code control-fixation}
 * @param guid by which other programs know it
 * @param parent the id of the theme above it
 * @param colour {@code #RRGGBB} or {@code #RGB}
 */
public record Theme(
    String id,
    UUID guid,
    String label,
    Optional<String> parent,
    Optional<String> colour,
    Guidance guidance,
    ThemeQueries queries) {

  /** A theme of which nothing is known but its id. */
  public static Theme withoutQueries(String id) {
    return new Theme(
        id, guidOf(id), id, Optional.empty(), Optional.empty(), Guidance.NONE, ThemeQueries.NONE);
  }

  /** The GUID of a theme whose codebook names none: the same for the same id, always. */
  public static UUID guidOf(String id) {
    return UUID.nameUUIDFromBytes(("crosscase/theme/" + id).getBytes(StandardCharsets.UTF_8));
  }
}
