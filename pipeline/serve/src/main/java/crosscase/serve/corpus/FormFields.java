package crosscase.serve.corpus;

import crosscase.serve.web.Link;
import crosscase.serve.web.Paths;
import crosscase.serve.web.RequestProblem;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** The fields of a form that was sent. */
record FormFields(Context request) {
  private static final int BAD_REQUEST = 400;
  private static final int MAX_LENGTH = 500;

  /** The text of a field on one line; empty if the form does not have it. */
  String text(String name) {
    String value = Optional.ofNullable(request.formParam(name)).orElse("");
    if (value.length() > MAX_LENGTH) {
      throw new RequestProblem(
          BAD_REQUEST, "%s is longer than %,d characters.".formatted(name, MAX_LENGTH));
    }
    return value.replaceAll("[\\p{Cntrl}]+", " ").strip();
  }

  /** What was chosen, at least one. */
  List<String> chosen(String name, String what) {
    List<String> values = request.formParams(name);
    if (values.isEmpty()) {
      throw new RequestProblem(BAD_REQUEST, "No %s was chosen. Tick at least one.".formatted(what));
    }
    return values;
  }

  /** Leads back to the page of the source that the form is about, or to the corpus page. */
  void goBack(String anchor) {
    String source = text("back");
    request.redirect(
        source.isEmpty()
            ? Paths.CORPUS + anchor
            : Link.to(Paths.CORPUS + "/source").and("path", source).toString());
  }
}
