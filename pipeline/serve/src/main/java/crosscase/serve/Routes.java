package crosscase.serve;

import com.fasterxml.jackson.databind.ObjectMapper;
import crosscase.search.QueryException;
import crosscase.serve.api.ApiEndpoints;
import crosscase.serve.api.OpenApiDocument;
import crosscase.serve.cooccurrence.CooccurrenceRequest;
import crosscase.serve.layout.PageFrameFactory;
import crosscase.serve.layout.QueryError;
import crosscase.serve.live.CodebookStore;
import crosscase.serve.live.Filter;
import crosscase.serve.live.LiveCorpus;
import crosscase.serve.live.OpenCorpus;
import crosscase.serve.reading.ReadRequest;
import crosscase.serve.searching.QueryHint;
import crosscase.serve.searching.QuerySuggestions;
import crosscase.serve.searching.SearchExport;
import crosscase.serve.searching.SearchOptions;
import crosscase.serve.searching.SearchRequest;
import crosscase.serve.themes.ThemesRequest;
import crosscase.serve.web.Assets;
import crosscase.serve.web.Link;
import crosscase.serve.web.RequestGuard;
import crosscase.serve.web.RequestProblem;
import crosscase.serve.web.Throttle;
import crosscase.themes.CodebookException;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which address shows what. */
final class Routes {
  private static final Logger LOG = LoggerFactory.getLogger(Routes.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int BAD_REQUEST = 400;
  private static final int INTERNAL_ERROR = 500;
  private static final String START_TIME = "started";

  private final LiveCorpus liveCorpus;
  private final CodebookStore store;
  private final RequestGuard guard;
  private final Throttle throttle;
  private final TemplateEngine templates;

  Routes(
      LiveCorpus live,
      CodebookStore store,
      RequestGuard guard,
      Throttle throttle,
      TemplateEngine templates) {
    this.liveCorpus = live;
    this.store = store;
    this.guard = guard;
    this.throttle = throttle;
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
    routes.exception(
        RequestProblem.class,
        (e, request) -> respondWithError(request, e.status(), e.explanation()));
    routes.exception(
        QueryException.class,
        (e, request) -> respondWithError(request, BAD_REQUEST, e.getMessage()));
    routes.exception(
        CodebookException.class,
        (e, request) -> respondWithError(request, BAD_REQUEST, e.getMessage()));
    routes.exception(Exception.class, this::unexpectedError);
    routes.error(404, request -> respondWithError(request, 404, "There is no such page here."));
  }

  private void addPages(RoutesConfig routes) {
    routes.get("/", request -> request.redirect(PageFrameFactory.SEARCH));
    routes.get(
        PageFrameFactory.SEARCH,
        request ->
            respondWithPage(
                request,
                "search.jte",
                (corpus, here) -> SearchRequest.of(corpus, here).page(guard.csrf())));
    routes.get(
        PageFrameFactory.READ,
        request ->
            respondWithPage(
                request,
                "read.jte",
                (corpus, here) -> ReadRequest.of(corpus, here).page(guard.csrf())));
    routes.get(
        PageFrameFactory.CO_OCCURRENCE,
        request ->
            respondWithPage(
                request,
                "together.jte",
                (corpus, here) -> CooccurrenceRequest.of(corpus, here).page(guard.csrf())));
    routes.get(
        PageFrameFactory.THEMES,
        request ->
            respondWithPage(
                request,
                "themes.jte",
                (corpus, here) -> themes(corpus, here).page(guard.csrf(), notice(here))));
    routes.get(
        PageFrameFactory.THEMES + "/difference",
        request ->
            respondWithPage(
                request,
                "difference.jte",
                (corpus, here) -> themes(corpus, here).differencePage(guard.csrf())));
    routes.post(PageFrameFactory.THEMES + "/save", this::save);
    routes.post(PageFrameFactory.THEMES + "/undo", this::undo);
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

  private ThemesRequest themes(OpenCorpus corpus, Link here) {
    return ThemesRequest.of(corpus, store, liveCorpus.settings(), here);
  }

  private static String notice(Link here) {
    return switch (SearchOptions.first(here, "done")) {
      case "saved" ->
          "Saved. The tables still hold the codings of before: run crosscase cooccur --codebook"
              + " with this file to count anew.";
      case "undone" -> "Undone: the codebook is what it was before the last save.";
      default -> "";
    };
  }

  private void addApi(RoutesConfig routes) {
    for (ApiEndpoints.Endpoint route : ApiEndpoints.ENDPOINTS) {
      routes.get(
          ApiEndpoints.ROOT + route.path(),
          request ->
              respondWithJson(
                  request,
                  read(request, (corpus, here) -> route.responder().respond(corpus, here))));
    }
    routes.get(
        ApiEndpoints.ROOT + "/openapi.json",
        request -> respondWithJson(request, OpenApiDocument.describe("1")));
    routes.get(
        "/export.csv",
        request -> {
          String csv =
              read(
                  request, (corpus, here) -> SearchExport.of(SearchRequest.of(corpus, here)).csv());
          attachment(request, "crosscase.csv").contentType("text/csv; charset=utf-8").result(csv);
        });
    routes.get(
        "/export.json",
        request -> {
          String json =
              read(
                  request,
                  (corpus, here) -> SearchExport.of(SearchRequest.of(corpus, here)).json());
          attachment(request, "crosscase.json").contentType("application/json").result(json);
        });
  }

  private static Context attachment(Context request, String name) {
    return request.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
  }

  /** What is made of the corpus for a request. */
  @FunctionalInterface
  private interface CorpusWork<T> {
    T apply(OpenCorpus corpus, Link here) throws Exception;
  }

  private <T> T read(Context request, CorpusWork<T> making) throws Exception {
    Link here = linkOf(request);
    return throttle.run(() -> liveCorpus.read(corpus -> making.apply(corpus, here)));
  }

  private void respondWithPage(Context request, String template, CorpusWork<?> making)
      throws Exception {
    Object page = read(request, making::apply);
    StringOutput html = new StringOutput();
    templates.render(template, page, html);
    request.html(html.toString());
  }

  private static void respondWithJson(Context request, Object answer) throws Exception {
    request.contentType("application/json").result(JSON.writeValueAsBytes(answer));
  }

  static Link linkOf(Context request) {
    List<Link.Parameter> parts = new ArrayList<>();
    request
        .queryParamMap()
        .forEach(
            (name, values) ->
                values.stream()
                    .filter(value -> !value.isEmpty() && !name.equals("token"))
                    .forEach(value -> parts.add(new Link.Parameter(name, value))));
    return new Link(request.path(), parts);
  }

  private QueryHint queryHint(OpenCorpus corpus, Link here) throws Exception {
    String query = SearchOptions.first(here, Filter.QUERY);
    QueryError trouble = QueryError.NONE;
    try {
      corpus.search().requireReadable(query);
    } catch (QueryException e) {
      trouble = QueryError.of(e);
    }
    return new QueryHint(
        query.isBlank() ? QueryError.NONE : trouble, new QuerySuggestions(corpus, query).all());
  }

  private void save(Context request) throws Exception {
    Link state = new Link(PageFrameFactory.THEMES, formParameters(request));
    String edited = liveCorpus.read(corpus -> themes(corpus, state).edited(store.text()));
    store.save(edited, requiredField(request, "seen"));
    request.redirect(
        Link.to(PageFrameFactory.THEMES)
            .and(ThemesRequest.EDIT, SearchOptions.first(state, ThemesRequest.EDIT))
            .and("done", "saved")
            .toString());
  }

  private void undo(Context request) throws Exception {
    store.undo(requiredField(request, "seen"));
    request.redirect(Link.to(PageFrameFactory.THEMES).and("done", "undone").toString());
  }

  private static List<Link.Parameter> formParameters(Context request) {
    List<Link.Parameter> parts = new ArrayList<>();
    for (String name : List.of(ThemesRequest.EDIT, ThemesRequest.QUERIES, ThemesRequest.EXCLUDE)) {
      parts.add(new Link.Parameter(name, requiredField(request, name)));
    }
    return parts;
  }

  private static String requiredField(Context request, String name) {
    String value = request.formParam(name);
    if (value == null) {
      throw new RequestProblem(
          BAD_REQUEST, "The form lacks %s: load the page again.".formatted(name));
    }
    return value;
  }

  private void unexpectedError(Exception e, Context request) {
    // Without its message, which may quote what people said.
    LOG.error("{} failed with {} at {}", request.path(), e.getClass().getName(), place(e));
    respondWithError(request, INTERNAL_ERROR, "Something went wrong here; the log says where.");
  }

  private static String place(Exception e) {
    StackTraceElement[] trace = e.getStackTrace();
    return trace.length == 0 ? "an unknown place" : trace[0].toString();
  }

  private void respondWithError(Context request, int status, String words) {
    request.status(status);
    if (status == Throttle.BUSY) {
      request.header("Retry-After", "2");
    }
    if (request.path().startsWith(ApiEndpoints.ROOT)) {
      try {
        respondWithJson(request, Map.of("error", words));
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    } else {
      StringOutput html = new StringOutput();
      templates.render("error.jte", Map.of("status", status, "words", words), html);
      request.html(html.toString());
    }
  }

  /** The path only: what stands behind it are words of transcripts and of people's questions. */
  private static void log(Context request) {
    Long started = request.attribute(START_TIME);
    long ms = started == null ? 0 : (System.nanoTime() - started) / 1_000_000;
    LOG.info("{} {} {} {} ms", request.method(), request.path(), request.statusCode(), ms);
  }
}
