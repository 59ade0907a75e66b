package crosscase.themes;

import crosscase.corpus.Coding;
import crosscase.corpus.Sentence;
import crosscase.corpus.Span;
import crosscase.search.QueryException;
import crosscase.search.SentenceMatch;
import crosscase.search.SentenceSearch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Codes sentences by the queries of a codebook.
 *
 * <p>The same sentences give the same codings in whatever portions they come; a portion is indexed
 * in memory, so portions of some thousand sentences are best.
 */
public final class ThemeCoder {
  private final Codebook codebook;

  public ThemeCoder(Codebook codebook) {
    this.codebook = codebook;
  }

  /** The codings of these sentences, theme by theme; a sentence has at most one of each theme. */
  public List<Coding> code(List<Sentence> sentences) throws IOException {
    try (SentenceSearch search = SentenceSearch.inMemory(sentences)) {
      return code(search);
    }
  }

  /** The codings of all sentences of an index, theme by theme. */
  public List<Coding> code(SentenceSearch search) throws IOException {
    List<Coding> codings = new ArrayList<>();
    for (Theme theme : codebook.themes()) {
      codings.addAll(code(theme, search));
    }
    return codings;
  }

  private static List<Coding> code(Theme theme, SentenceSearch search) throws IOException {
    Map<Place, List<Span>> places = new LinkedHashMap<>();
    for (String query : theme.queries()) {
      for (SentenceMatch match : find(query, search)) {
        places
            .computeIfAbsent(
                new Place(match.document(), match.number()), place -> new ArrayList<>())
            .addAll(match.spans());
      }
    }
    return places.entrySet().stream()
        .map(found -> coding(theme, found.getKey(), found.getValue()))
        .toList();
  }

  private static List<SentenceMatch> find(String query, SentenceSearch search) throws IOException {
    try {
      return search.findAll(query);
    } catch (QueryException e) {
      throw new IllegalStateException("A codebook is checked when it is read: " + query, e);
    }
  }

  private static Coding coding(Theme theme, Place place, List<Span> spans) {
    return new Coding(
        theme.id(), place.document(), place.sentence(), Coding.CODEBOOK, Span.merged(spans));
  }

  private record Place(String document, int sentence) {}
}
