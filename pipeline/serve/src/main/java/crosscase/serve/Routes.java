package crosscase.serve;

import com.fasterxml.jackson.databind.ObjectMapper;
import crosscase.search.QueryException;
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
  private static final int BAD = 400;
  private static final int FAILED = 500;
  private static final String STARTED = "started";

  private final LiveCorpus live;
  private final CodebookStore store;
  private final Guard guard;
  private final Throttle throttle;
  private final TemplateEngine templates;

  Routes(
      LiveCorpus live,
      CodebookStore store,
      Guard guard,
      Throttle throttle,
      TemplateEngine templates) {
    this.live = live;
    this.store = store;
    this.guard = guard;
    this.throttle = throttle;
    this.templates = templates;
  }

  void addTo(RoutesConfig routes) {
    routes.before(
        request -> {
          request.attribute(STARTED, System.nanoTime());
          guard.check(request);
        });
    routes.after(Routes::log);
    pages(routes);
    programs(routes);
    routes.exception(Problem.class, (e, request) -> trouble(request, e.status(), e.words()));
    routes.exception(QueryException.class, (e, request) -> trouble(request, BAD, e.getMessage()));
    routes.exception(
        CodebookException.class, (e, request) -> trouble(request, BAD, e.getMessage()));
    routes.exception(Exception.class, this::failed);
    routes.error(404, request -> trouble(request, 404, "There is no such page here."));
  }

  private void pages(RoutesConfig routes) {
    routes.get("/", request -> request.redirect(Frames.SEARCH));
    routes.get(
        Frames.SEARCH,
        request ->
            page(
                request,
                "search.jte",
                (corpus, here) -> SearchView.of(corpus, here).page(guard.csrf())));
    routes.get(
        Frames.READ,
        request ->
            page(
                request,
                "read.jte",
                (corpus, here) -> ReadView.of(corpus, here).page(guard.csrf())));
    routes.get(
        Frames.TOGETHER,
        request ->
            page(
                request,
                "together.jte",
                (corpus, here) -> TogetherView.of(corpus, here).page(guard.csrf())));
    routes.get(
        Frames.THEMES,
        request ->
            page(
                request,
                "themes.jte",
                (corpus, here) -> themes(corpus, here).page(guard.csrf(), said(here))));
    routes.get(
        Frames.THEMES + "/difference",
        request ->
            page(
                request,
                "difference.jte",
                (corpus, here) -> themes(corpus, here).difference(guard.csrf())));
    routes.post(Frames.THEMES + "/save", this::save);
    routes.post(Frames.THEMES + "/undo", this::undo);
    routes.get("/hint", request -> page(request, "hint.jte", this::hint));
    routes.get("/assets/{file}", Assets::serve);
    routes.get(
        "/themes.css",
        request ->
            live.read(
                corpus -> {
                  Assets.themes(request, corpus.codebook());
                  return "";
                }));
  }

  private ThemesView themes(Corpus corpus, Link here) {
    return ThemesView.of(corpus, store, live.settings(), here);
  }

  private static String said(Link here) {
    return switch (SearchState.first(here, "done")) {
      case "saved" ->
          "Saved. The tables still hold the codings of before: run crosscase cooccur --codebook"
              + " with this file to count anew.";
      case "undone" -> "Undone: the codebook is what it was before the last save.";
      default -> "";
    };
  }

  private void programs(RoutesConfig routes) {
    for (Api.Route route : Api.ROUTES) {
      routes.get(
          Api.ROOT + route.path(),
          request ->
              json(request, read(request, (corpus, here) -> route.answer().of(corpus, here))));
    }
    routes.get(Api.ROOT + "/openapi.json", request -> json(request, OpenApi.document("1")));
    routes.get(
        "/export.csv",
        request -> {
          String csv =
              read(request, (corpus, here) -> Export.of(SearchView.of(corpus, here)).csv());
          attachment(request, "crosscase.csv").contentType("text/csv; charset=utf-8").result(csv);
        });
    routes.get(
        "/export.json",
        request -> {
          String json =
              read(request, (corpus, here) -> Export.of(SearchView.of(corpus, here)).json());
          attachment(request, "crosscase.json").contentType("application/json").result(json);
        });
  }

  private static Context attachment(Context request, String name) {
    return request.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
  }

  /** What is made of the corpus for a request. */
  @FunctionalInterface
  private interface Making<T> {
    T make(Corpus corpus, Link here) throws Exception;
  }

  private <T> T read(Context request, Making<T> making) throws Exception {
    Link here = here(request);
    return throttle.run(() -> live.read(corpus -> making.make(corpus, here)));
  }

  private void page(Context request, String template, Making<?> making) throws Exception {
    Object page = read(request, making::make);
    StringOutput html = new StringOutput();
    templates.render(template, page, html);
    request.html(html.toString());
  }

  private static void json(Context request, Object answer) throws Exception {
    request.contentType("application/json").result(JSON.writeValueAsBytes(answer));
  }

  static Link here(Context request) {
    List<Link.Part> parts = new ArrayList<>();
    request
        .queryParamMap()
        .forEach(
            (name, values) ->
                values.stream()
                    .filter(value -> !value.isEmpty() && !name.equals("token"))
                    .forEach(value -> parts.add(new Link.Part(name, value))));
    return new Link(request.path(), parts);
  }

  private Hint hint(Corpus corpus, Link here) throws Exception {
    String query = SearchState.first(here, Filter.QUERY);
    QueryTrouble trouble = QueryTrouble.NONE;
    try {
      corpus.search().require(query);
    } catch (QueryException e) {
      trouble = QueryTrouble.of(e);
    }
    return new Hint(
        query.isBlank() ? QueryTrouble.NONE : trouble, new Suggestions(corpus, query).all());
  }

  private void save(Context request) throws Exception {
    Link state = new Link(Frames.THEMES, formParts(request));
    String edited = live.read(corpus -> themes(corpus, state).edited(store.text()));
    store.save(edited, required(request, "seen"));
    request.redirect(
        Link.to(Frames.THEMES)
            .and(ThemesView.EDIT, SearchState.first(state, ThemesView.EDIT))
            .and("done", "saved")
            .toString());
  }

  private void undo(Context request) throws Exception {
    store.undo(required(request, "seen"));
    request.redirect(Link.to(Frames.THEMES).and("done", "undone").toString());
  }

  private static List<Link.Part> formParts(Context request) {
    List<Link.Part> parts = new ArrayList<>();
    for (String name : List.of(ThemesView.EDIT, ThemesView.QUERIES, ThemesView.EXCLUDE)) {
      parts.add(new Link.Part(name, required(request, name)));
    }
    return parts;
  }

  private static String required(Context request, String name) {
    String value = request.formParam(name);
    if (value == null) {
      throw new Problem(BAD, "The form lacks %s: load the page again.".formatted(name));
    }
    return value;
  }

  private void failed(Exception e, Context request) {
    // Without its message, which may quote what people said.
    LOG.error("{} failed with {} at {}", request.path(), e.getClass().getName(), place(e));
    trouble(request, FAILED, "Something went wrong here; the log says where.");
  }

  private static String place(Exception e) {
    StackTraceElement[] trace = e.getStackTrace();
    return trace.length == 0 ? "an unknown place" : trace[0].toString();
  }

  private void trouble(Context request, int status, String words) {
    request.status(status);
    if (status == Throttle.BUSY) {
      request.header("Retry-After", "2");
    }
    if (request.path().startsWith(Api.ROOT)) {
      try {
        json(request, Map.of("error", words));
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
    Long started = request.attribute(STARTED);
    long ms = started == null ? 0 : (System.nanoTime() - started) / 1_000_000;
    LOG.info("{} {} {} {} ms", request.method(), request.path(), request.statusCode(), ms);
  }
}
