package crosscase.themes;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/**
 * An entry of a codebook.
 *
 * <p>A parent only structures the codebook: what is coded with a theme is not coded with its parent
 * as well.
 *
 * @param id short and stable, for example {@code control-fixation}
 * @param guid identifies the theme to other programs
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

  /** A theme of which only the id is known. */
  public static Theme withoutQueries(String id) {
    return new Theme(
        id, guidOf(id), id, Optional.empty(), Optional.empty(), Guidance.NONE, ThemeQueries.NONE);
  }

  /** The GUID of a theme whose codebook gives none: always the same for the same id. */
  public static UUID guidOf(String id) {
    return UUID.nameUUIDFromBytes(("crosscase/theme/" + id).getBytes(StandardCharsets.UTF_8));
  }
}
