package crosscase.serve.api;

import crosscase.search.QueryException;
import crosscase.search.SentenceSet;
import crosscase.serve.layout.Facet;
import crosscase.serve.layout.Facets;
import crosscase.serve.layout.RequestNotes;
import crosscase.serve.live.Filter;
import crosscase.serve.live.OpenCorpus;
import crosscase.serve.searching.QuerySuggestions;
import crosscase.serve.searching.SearchExport;
import crosscase.serve.searching.SearchRequest;
import crosscase.serve.web.Link;
import crosscase.serve.web.Parameters;
import crosscase.serve.web.RequestProblem;
import crosscase.themes.Theme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What programs can request: the content of the pages, as JSON. */
public final class ApiEndpoints {
  private ApiEndpoints() {}

  /** Computes the response of an endpoint. */
  @FunctionalInterface
  public interface Responder {
    Object respond(OpenCorpus corpus, Link here) throws IOException, QueryException;
  }

  /**
   * An address of the API.
   *
   * @param parameters what it takes besides the filter, by name with a description
   * @param schema the JSON schema of its response
   */
  public record Endpoint(
      String path,
      String summary,
      Map<String, String> parameters,
      Map<String, Object> schema,
      Responder responder) {}

  public static final List<Endpoint> ENDPOINTS =
      List.of(
          new Endpoint(
              "/search",
              "A page of sentences or concordance lines, with counts by case",
              Map.of(
                  "view", "concordance; omit for sentences",
                  "sort",
                      "best, document, case, speaker or role; for a concordance document, match, or"
                          + " 1L to 3R",
                  "from", "The number of the first row, from 1",
                  "context", "How many sentences, or words of a concordance, to each side"),
              ResponseSchemas.SEARCH,
              ApiEndpoints::search),
          new Endpoint(
              "/facets",
              "The values of all facets with counts",
              Map.of("expand", "A field to list with many values; may repeat"),
              ResponseSchemas.FACETS,
              ApiEndpoints::facets),
          new Endpoint(
              "/suggest",
              "Completions of the last word of a query",
              Map.of(),
              ResponseSchemas.SUGGESTIONS,
              ApiEndpoints::suggest),
          new Endpoint(
              "/document",
              "A document with its sentences",
              Map.of("open", "The path of the document"),
              ResponseSchemas.DOCUMENT,
              ApiEndpoints::document),
          new Endpoint(
              "/co-occurrence",
              "Themes by case, and all pairs of themes with their verdicts",
              Map.of(
                  "verdict",
                      "The verdict a pair must have, with hyphens for spaces: differs-by-case",
                  "max-q", "The highest q a pair may have",
                  "min-cases", "The fewest cases in which the pair must occur",
                  "measure", "odds-ratio, jaccard, npmi or both"),
              CooccurrenceSchema.RESPONSE,
              CooccurrenceResponse::of),
          new Endpoint(
              "/themes",
              "The codebook with counts",
              Map.of(),
              ResponseSchemas.THEMES,
              ApiEndpoints::themes));

  private static Object search(OpenCorpus corpus, Link here) throws IOException, QueryException {
    SearchRequest view = SearchRequest.of(corpus, here);
    view.check().requireNone();
    SearchExport rows = SearchExport.page(view);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("sentences", corpus.sentencesMatching(view.filter()).count());
    answer.put("cases", cases(corpus, view.filter()));
    answer.put("from", view.options().from());
    answer.put("rows", rows.objects());
    return answer;
  }

  private static Map<String, Integer> cases(OpenCorpus corpus, Filter filter)
      throws IOException, QueryException {
    Map<String, Integer> cases = new LinkedHashMap<>();
    int[] counts = corpus.counts(filter, "case");
    for (int i = 0; i < counts.length; i++) {
      cases.put(corpus.column("case").values().get(i), counts[i]);
    }
    return cases;
  }

  private static Object facets(OpenCorpus corpus, Link here) throws IOException, QueryException {
    RequestNotes.of(corpus, here).requireNone();
    Filter filter = Filter.of(here, corpus.fields(), false);
    Map<String, Object> answer = new LinkedHashMap<>();
    for (Facet facet : new Facets(corpus, filter, here).all()) {
      Map<String, Object> counts = new LinkedHashMap<>();
      facet.values().forEach(value -> counts.put(value.label(), value.count()));
      answer.put(facet.field(), counts);
    }
    return answer;
  }

  private static Object suggest(OpenCorpus corpus, Link here) throws IOException, QueryException {
    return new QuerySuggestions(corpus, here.first(Parameters.QUERY)).all();
  }

  private static Object document(OpenCorpus corpus, Link here) throws IOException {
    String path = here.first(Parameters.OPEN);
    var document =
        corpus
            .search()
            .document(path)
            .orElseThrow(
                () ->
                    new RequestProblem(
                        404,
                        "There is no document with this path. Give a path in the parameter open."));
    List<Map<String, Object>> sentences = new ArrayList<>();
    for (var line : document.sentences()) {
      Map<String, Object> sentence = new LinkedHashMap<>();
      sentence.put("number", line.number());
      sentence.put("begin", line.begin());
      sentence.put("text", line.text());
      sentence.put("form", line.form());
      sentence.put("page", line.page());
      sentence.put("speaker", line.speaker());
      sentence.put("role", line.role());
      sentences.add(sentence);
    }
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("path", document.path());
    answer.put("case", document.caseName());
    answer.put("kind", document.kind());
    answer.put("sentences", sentences);
    return answer;
  }

  private static Object themes(OpenCorpus corpus, Link here) throws IOException, QueryException {
    SentenceSet found = corpus.sentencesMatching(Filter.of(here, corpus.fields(), true));
    List<Map<String, Object>> themes = new ArrayList<>();
    for (Theme theme : corpus.themes()) {
      Map<String, Object> each = new LinkedHashMap<>();
      each.put("id", theme.id());
      each.put("label", theme.label());
      each.put("queries", theme.queries().include());
      each.put("exclude", theme.queries().exclude());
      each.put("sentences", corpus.sentencesWithTheme(theme.id()).countWith(found));
      themes.add(each);
    }
    return themes;
  }
}
