package crosscase.themes.agreement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which documents each coder has read.
 *
 * <p>A coder who has read one document of a source has read all of them, such as all rows of a
 * table.
 */
public final class ReadDocuments {
  private final Map<String, String> sources;
  private final Map<String, Set<String>> documentsBySource;
  private final Map<String, Set<String>> documentsByCoder = new HashMap<>();

  /**
   * Starts with nobody having read any of these documents.
   *
   * @param sources the source of each document; a document not listed is its own source
   */
  public ReadDocuments(Collection<String> documents, Map<String, String> sources) {
    this.sources = Map.copyOf(sources);
    documentsBySource = documents.stream().collect(groupingBy(this::sourceOf, toSet()));
  }

  private String sourceOf(String document) {
    return sources.getOrDefault(document, document);
  }

  /** Records that a coder has read a document, and with it the whole source. */
  public void add(String coder, String document) {
    documentsByCoder
        .computeIfAbsent(coder, c -> new HashSet<>())
        .addAll(documentsBySource.getOrDefault(sourceOf(document), Set.of()));
  }

  /** The documents that a coder has read. */
  public Set<String> by(String coder) {
    return Collections.unmodifiableSet(documentsByCoder.getOrDefault(coder, Set.of()));
  }
}
