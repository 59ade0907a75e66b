package crosscase.serve;

import crosscase.themes.Codebook;
import crosscase.themes.Theme;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** Styles and scripts, all from this program's own files. */
final class Assets {
  private static final String WEBJARS = "/META-INF/resources/webjars/";
  private static final String CSS = "text/css; charset=utf-8";
  private static final String SCRIPT = "text/javascript; charset=utf-8";
  private static final int NOT_FOUND = 404;

  /** Told apart by the colour-blind, too (Okabe and Ito 2008), for themes without a colour. */
  private static final List<String> PALETTE =
      List.of("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#7A5195");

  /** A file and what it is. */
  private record Asset(String resource, String type) {}

  private static final Map<String, Asset> FILES =
      Map.of(
          "crosscase.css", new Asset("/crosscase/serve/crosscase.css", CSS),
          "crosscase.js", new Asset("/crosscase/serve/crosscase.js", SCRIPT),
          "icon.svg", new Asset("/crosscase/serve/icon.svg", "image/svg+xml"),
          "htmx.js", new Asset(WEBJARS + "htmx.org/2.0.10/dist/htmx.min.js", SCRIPT),
          "echarts.js", new Asset(WEBJARS + "echarts/5.3.1/dist/echarts.min.js", SCRIPT));

  private Assets() {}

  static void serve(Context request) throws IOException {
    Asset asset = FILES.get(request.pathParam("file"));
    if (asset == null) {
      throw new Problem(NOT_FOUND, "There is no such file.");
    }
    try (InputStream in = Assets.class.getResourceAsStream(asset.resource)) {
      if (in == null) {
        throw new IOException(asset.resource + " is not on the class path");
      }
      request.header("Cache-Control", "private, max-age=3600");
      request.contentType(asset.type).result(in.readAllBytes());
    }
  }

  /** A colour a theme: the codebook's, else one of the palette. */
  static void themes(Context request, Codebook codebook) {
    StringBuilder css = new StringBuilder();
    int next = 0;
    for (Theme theme : codebook.themes()) {
      String colour = theme.colour().orElse(PALETTE.get(next++ % PALETTE.size()));
      css.append(".theme-%s{--theme:%s}%n".formatted(theme.id(), colour));
    }
    request.contentType(CSS).result(css.toString());
  }
}
