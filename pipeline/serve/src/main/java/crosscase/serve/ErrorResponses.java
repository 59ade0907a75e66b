package crosscase.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import crosscase.search.QueryException;
import crosscase.serve.live.NoCorpusException;
import crosscase.serve.web.AbortedRequests;
import crosscase.serve.web.HtmlTemplates;
import crosscase.serve.web.Paths;
import crosscase.serve.web.RequestProblem;
import crosscase.serve.web.Throttle;
import crosscase.themes.CodebookException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers requests that fail: with a page, or with JSON below the address of the API. */
final class ErrorResponses {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorResponses.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final int TOO_SLOW = 408;
  private static final int INTERNAL_ERROR = 500;
  private static final String RETRY_AFTER_SECONDS = "2";

  private final HtmlTemplates templates;
  private final AbortedRequests aborted = new AbortedRequests(LOG::info);

  ErrorResponses(HtmlTemplates templates) {
    this.templates = templates;
  }

  void addTo(RoutesConfig routes) {
    routes.exception(
        RequestProblem.class, (e, request) -> respond(request, e.status(), e.explanation()));
    routes.exception(
        QueryException.class, (e, request) -> respond(request, BAD_REQUEST, e.getMessage()));
    routes.exception(
        CodebookException.class, (e, request) -> respond(request, BAD_REQUEST, e.getMessage()));
    routes.exception(NoCorpusException.class, (e, request) -> noCorpus(request, e));
    routes.exception(Exception.class, this::unexpectedError);
    routes.error(
        NOT_FOUND, request -> respond(request, NOT_FOUND, "There is no page at this address."));
  }

  /** Leads from the pages to the one where a corpus is made. */
  private void noCorpus(Context request, NoCorpusException e) {
    if (request.path().startsWith(Paths.API)) {
      respond(request, NOT_FOUND, String.valueOf(e.getMessage()));
    } else {
      request.redirect(Paths.CORPUS);
    }
  }

  private void unexpectedError(Exception e, Context request) {
    if (AbortedRequests.isCause(e)) {
      aborted.add(Instant.now());
      respond(request, TOO_SLOW, "The request was sent too slowly. Try again.");
      return;
    }
    // Without its message, which may quote what people said.
    LOG.error("{} failed with {} at {}", request.path(), e.getClass().getName(), place(e));
    respond(request, INTERNAL_ERROR, "Something went wrong. The server's log says where.");
  }

  private static String place(Exception e) {
    StackTraceElement[] trace = e.getStackTrace();
    return trace.length == 0 ? "an unknown place" : trace[0].toString();
  }

  private void respond(Context request, int status, String message) {
    request.status(status);
    if (status == Throttle.BUSY) {
      request.header("Retry-After", RETRY_AFTER_SECONDS);
    }
    if (request.path().startsWith(Paths.API)) {
      request.contentType("application/json").result(json(message));
    } else {
      request.html(templates.html("error.jte", Map.of("status", status, "message", message)));
    }
  }

  private static byte[] json(String message) {
    try {
      return JSON.writeValueAsBytes(Map.of("error", message));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
