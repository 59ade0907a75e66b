package crosscase.serve.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;

/** Renders pages and parts of pages. */
public record HtmlTemplates(TemplateEngine engine) {
  /** The HTML that a template makes of a page. */
  public String html(String template, Object page) {
    StringOutput html = new StringOutput();
    engine.render(template, page, html);
    return html.toString();
  }

  /** The HTML that a template makes of values by name. */
  public String html(String template, Map<String, Object> values) {
    StringOutput html = new StringOutput();
    engine.render(template, values, html);
    return html.toString();
  }

  /** Answers a request with a page. */
  public void respond(Context request, String template, Object page) {
    request.html(html(template, page));
  }
}
