package crosscase.extract.metadata;

import crosscase.extract.MetadataException;
import java.util.Locale;
import java.util.Set;

/** The keys of the metadata: those with a meaning of their own, and those nobody may use. */
public final class MetadataKeys {
  static final Set<String> KNOWN =
      Set.of("path", "case", "kind", "title", "date", "speakers", "columns");

  private static final Set<String> SEARCH_FIELDS =
      Set.of(
          "text",
          "document",
          "number",
          "speaker",
          "role",
          "section",
          "page",
          "theme",
          "form",
          "pos",
          "ner");

  private MetadataKeys() {}

  /** Whether a name, in small letters, has a meaning of its own and can be no variable's. */
  public static boolean isReserved(String name) {
    return SEARCH_FIELDS.contains(name) || KNOWN.contains(name);
  }

  /** The key as it counts: a known one in lower case, any other as it is written. */
  static String normalized(String written, String place) throws MetadataException {
    String name = written.strip();
    String lower = name.toLowerCase(Locale.ROOT);
    if (SEARCH_FIELDS.contains(lower)) {
      throw new MetadataException(
          place, "a column cannot be named " + name + ", which is a field of search; rename it.");
    }
    return KNOWN.contains(lower) ? lower : name;
  }
}
