package crosscase.extract.metadata;

import crosscase.extract.MetadataException;
import java.util.Locale;
import java.util.Set;

/** The keys of the metadata: those with a fixed meaning, and those reserved for search. */
public final class MetadataKeys {
  static final Set<String> KNOWN =
      Set.of(
          "path",
          "case",
          "kind",
          "title",
          "date",
          "speakers",
          "columns",
          "encoding",
          "genre",
          "exclude");

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

  /** Whether a name, in lower case, has a fixed meaning and so cannot name a variable. */
  public static boolean isReserved(String name) {
    return SEARCH_FIELDS.contains(name) || KNOWN.contains(name);
  }

  /** A known key in lower case; any other key as written. */
  static String normalized(String written, String place) throws MetadataException {
    String name = written.strip();
    String lower = name.toLowerCase(Locale.ROOT);
    if (SEARCH_FIELDS.contains(lower)) {
      throw new MetadataException(
          place,
          "a column cannot be named " + name + ", which is the name of a search field; rename it.");
    }
    return KNOWN.contains(lower) ? lower : name;
  }
}
