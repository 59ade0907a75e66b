package crosscase.serve;

import com.fasterxml.jackson.databind.ObjectMapper;
import crosscase.search.QueryException;
import crosscase.serve.api.ApiEndpoints;
import crosscase.serve.api.OpenApiDocument;
import crosscase.serve.cooccurrence.CooccurrenceRequest;
import crosscase.serve.cooccurrence.PairsExport;
import crosscase.serve.layout.QueryError;
import crosscase.serve.live.LiveCorpus;
import crosscase.serve.live.NoCorpusException;
import crosscase.serve.live.OpenCorpus;
import crosscase.serve.reading.ReadRequest;
import crosscase.serve.running.JobRunner;
import crosscase.serve.searching.QueryHint;
import crosscase.serve.searching.QuerySuggestions;
import crosscase.serve.searching.SearchExport;
import crosscase.serve.searching.SearchRequest;
import crosscase.serve.themes.CodebookForms;
import crosscase.serve.themes.ThemesRequest;
import crosscase.serve.web.Assets;
import crosscase.serve.web.HtmlTemplates;
import crosscase.serve.web.Link;
import crosscase.serve.web.Parameters;
import crosscase.serve.web.Paths;
import crosscase.serve.web.RequestGuard;
import crosscase.serve.web.Throttle;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Maps each address to what answers it. */
final class Routes {
  private static final Logger LOG = LoggerFactory.getLogger(Routes.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String START_TIME = "started";

  private final LiveCorpus liveCorpus;
  private final JobRunner jobs;
  private final RequestGuard guard;
  private final Throttle searches;

  /** Of its own, so that who reads a document does not wait for other people's searches. */
  private final Throttle reading;

  private final HtmlTemplates templates;

  Routes(
      LiveCorpus liveCorpus,
      JobRunner jobs,
      RequestGuard guard,
      Throttle searches,
      HtmlTemplates templates) {
    this.liveCorpus = liveCorpus;
    this.jobs = jobs;
    this.guard = guard;
    this.searches = searches;
    reading = searches.alike();
    this.templates = templates;
  }

  void addTo(RoutesConfig routes) {
    routes.before(
        request -> {
          request.attribute(START_TIME, System.nanoTime());
          guard.check(request);
        });
    routes.after(Routes::log);
    addPages(routes);
    addApi(routes);
    new ErrorResponses(templates).addTo(routes);
  }

  private void addPages(RoutesConfig routes) {
    routes.get("/", request -> request.redirect(Paths.SEARCH));
    routes.get(
        Paths.SEARCH,
        request ->
            respondWithPage(
                request,
                "search.jte",
                (corpus, here) -> SearchRequest.of(corpus, here).page(guard.csrf())));
    routes.get(
        Paths.READ,
        request ->
            respondWithPage(
                request,
                "read.jte",
                (corpus, here) -> ReadRequest.of(corpus, here).page(guard.csrf())));
    routes.get(
        Paths.CO_OCCURRENCE,
        request ->
            respondWithPage(
                request,
                "cooccurrence.jte",
                (corpus, here) -> CooccurrenceRequest.of(corpus, here).page(guard.csrf())));
    routes.get(Paths.CO_OCCURRENCE + "/pairs.csv", this::respondWithPairs);
    routes.get(Paths.CO_OCCURRENCE + "/{figure}", this::respondWithFigure);
    routes.get(
        Paths.THEMES,
        request ->
            respondWithPage(
                request,
                "themes.jte",
                (corpus, here) ->
                    themes(corpus, here).page(guard.csrf(), CodebookForms.notice(here))));
    routes.get(
        Paths.THEMES + "/difference",
        request ->
            respondWithPage(
                request,
                "difference.jte",
                (corpus, here) -> themes(corpus, here).differencePage(guard.csrf())));
    CodebookForms forms = new CodebookForms(liveCorpus, jobs);
    routes.post(Paths.THEMES + "/save", forms::save);
    routes.post(Paths.THEMES + "/undo", forms::undo);
    routes.get("/hint", request -> respondWithPage(request, "hint.jte", this::queryHint));
    routes.get("/assets/{file}", Assets::serve);
    routes.get(
        "/themes.css",
        request ->
            liveCorpus.read(
                corpus -> {
                  Assets.serveThemeStyles(request, corpus.codebook());
                  return "";
                }));
  }

  private ThemesRequest themes(OpenCorpus corpus, Link here) throws NoCorpusException {
    return ThemesRequest.of(corpus, liveCorpus.store(), liveCorpus.settings(), here);
  }

  private void addApi(RoutesConfig routes) {
    for (ApiEndpoints.Endpoint endpoint : ApiEndpoints.ENDPOINTS) {
      routes.get(
          Paths.API + endpoint.path(),
          request ->
              respondWithJson(
                  request,
                  read(request, (corpus, here) -> endpoint.responder().respond(corpus, here))));
    }
    routes.get(
        Paths.API + "/openapi.json",
        request -> respondWithJson(request, OpenApiDocument.describe("1")));
    routes.get(
        "/export.csv",
        request -> {
          String csv =
              read(
                  request,
                  (corpus, here) -> SearchExport.all(SearchRequest.of(corpus, here)).csv());
          attachment(request, "crosscase.csv").contentType("text/csv; charset=utf-8").result(csv);
        });
    routes.get(
        "/export.json",
        request -> {
          String json =
              read(
                  request,
                  (corpus, here) -> SearchExport.all(SearchRequest.of(corpus, here)).json());
          attachment(request, "crosscase.json").contentType("application/json").result(json);
        });
  }

  private static Context attachment(Context request, String name) {
    return request.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
  }

  /** Computes an answer from the corpus. */
  @FunctionalInterface
  private interface CorpusWork<T> {
    T apply(OpenCorpus corpus, Link here) throws Exception;
  }

  private <T> T read(Context request, CorpusWork<T> work) throws Exception {
    Link here = linkOf(request);
    Throttle throttle = here.path().equals(Paths.READ) ? reading : searches;
    return throttle.run(() -> liveCorpus.read(corpus -> work.apply(corpus, here)));
  }

  private void respondWithPage(Context request, String template, CorpusWork<?> work)
      throws Exception {
    templates.respond(request, template, read(request, work::apply));
  }

  private void respondWithFigure(Context request) throws Exception {
    String file = request.pathParam("figure");
    String svg =
        read(
            request, (corpus, here) -> CooccurrenceRequest.of(corpus, here).figure(file).svgFile());
    attachment(request, "crosscase-" + file).contentType("image/svg+xml").result(svg);
  }

  private void respondWithPairs(Context request) throws Exception {
    String csv =
        read(
            request,
            (corpus, here) -> {
              CooccurrenceRequest view = CooccurrenceRequest.of(corpus, here);
              return new PairsExport(view.pairs(corpus.pairs(view.filter()))).csv();
            });
    attachment(request, "crosscase-pairs.csv").contentType("text/csv; charset=utf-8").result(csv);
  }

  private static void respondWithJson(Context request, Object answer) throws Exception {
    request.contentType("application/json").result(JSON.writeValueAsBytes(answer));
  }

  static Link linkOf(Context request) {
    List<Link.Parameter> parameters = new ArrayList<>();
    request
        .queryParamMap()
        .forEach(
            (name, values) ->
                values.stream()
                    .filter(value -> !value.isEmpty() && !name.equals("token"))
                    .forEach(value -> parameters.add(new Link.Parameter(name, value))));
    return new Link(request.path(), parameters);
  }

  private QueryHint queryHint(OpenCorpus corpus, Link here) throws Exception {
    String query = here.first(Parameters.QUERY);
    QueryError error = QueryError.NONE;
    try {
      corpus.search().requireReadable(query);
    } catch (QueryException e) {
      error = QueryError.of(e);
    }
    return new QueryHint(
        query.isBlank() ? QueryError.NONE : error, new QuerySuggestions(corpus, query).all());
  }

  /** Logs the path only: the query string holds people's questions and words of transcripts. */
  private static void log(Context request) {
    Long started = request.attribute(START_TIME);
    long ms = started == null ? 0 : (System.nanoTime() - started) / 1_000_000;
    LOG.info("{} {} {} {} ms", request.method(), request.path(), request.statusCode(), ms);
  }
}
