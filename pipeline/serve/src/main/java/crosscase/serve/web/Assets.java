package crosscase.serve.web;

import crosscase.figures.FigureAssets;
import crosscase.themes.Codebook;
import crosscase.themes.Theme;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Serves styles, scripts and icons, all of which come with the program. */
public final class Assets {
  private static final String WEBJARS = "/META-INF/resources/webjars/";
  private static final String CSS = "text/css; charset=utf-8";
  private static final String SCRIPT = "text/javascript; charset=utf-8";
  private static final int NOT_FOUND = 404;

  /** Fifteen colours, as far apart as possible for all three kinds of colour blindness. */
  static final List<String> PALETTE =
      List.of(
          "#1166EE", "#EE9966", "#227733", "#882244", "#66BB99", "#552299", "#DD6666", "#777700",
          "#CC99DD", "#334400", "#88BB11", "#AA6688", "#9999FF", "#662266", "#7766BB");

  /** A second way, besides colour, to tell neighbouring themes apart. */
  private static final List<String> STROKES = List.of("solid", "dashed", "dotted", "double");

  /** A file and its media type. */
  private record Asset(String resource, String type) {}

  private static final Map<String, Asset> BY_NAME =
      Map.of(
          "crosscase.css", new Asset("/crosscase/serve/crosscase.css", CSS),
          "corpus.css", new Asset("/crosscase/serve/corpus.css", CSS),
          "corpus.js", new Asset("/crosscase/serve/corpus.js", SCRIPT),
          "crosscase.js", new Asset("/crosscase/serve/crosscase.js", SCRIPT),
          "icon.svg", new Asset("/crosscase/serve/icon.svg", "image/svg+xml"),
          "htmx.js", new Asset(WEBJARS + "htmx.org/2.0.10/dist/htmx.min.js", SCRIPT));

  private Assets() {}

  public static void serve(Context request) throws IOException {
    String file = request.pathParam("file");
    if (file.equals("figures.css")) {
      respond(request, CSS, FigureAssets.css().getBytes(StandardCharsets.UTF_8));
      return;
    }
    if (file.equals("figures.js")) {
      respond(request, SCRIPT, FigureAssets.script().getBytes(StandardCharsets.UTF_8));
      return;
    }
    Asset asset = BY_NAME.get(file);
    if (asset == null) {
      throw new RequestProblem(NOT_FOUND, "There is no such file on this server.");
    }
    try (InputStream in = Assets.class.getResourceAsStream(asset.resource)) {
      if (in == null) {
        throw new IOException(asset.resource + " is not on the class path");
      }
      respond(request, asset.type, in.readAllBytes());
    }
  }

  private static void respond(Context request, String type, byte[] content) {
    request.header("Cache-Control", "private, max-age=3600");
    request.contentType(type).result(content);
  }

  /** Gives each theme a stroke and a colour: the codebook's, or else one of the palette. */
  public static void serveThemeStyles(Context request, Codebook codebook) {
    StringBuilder css = new StringBuilder();
    int next = 0;
    int place = 0;
    for (Theme theme : codebook.themes()) {
      String colour = theme.colour().orElse(PALETTE.get(next++ % PALETTE.size()));
      String stroke = STROKES.get(place++ % STROKES.size());
      css.append(".theme-%s{--theme:%s;--stroke:%s}%n".formatted(theme.id(), colour, stroke));
    }
    request.contentType(CSS).result(css.toString());
  }
}
