package crosscase.serve;

import crosscase.serve.live.CodebookStore;
import crosscase.serve.live.LiveCorpus;
import crosscase.serve.web.RequestGuard;
import crosscase.serve.web.Throttle;
import crosscase.themes.CodebookException;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.jetty.server.ServerConnector;

/**
 * The running server; close it to stop.
 *
 * <p>Reads only the index and the codebook's file, and writes only that file, when a user saves.
 */
public final class CrosscaseServer implements Closeable {
  private static final long MAX_REQUEST_BYTES = 256_000;
  private static final int MAX_HEADER_BYTES = 32_768;
  private static final long IDLE_TIMEOUT_MS = 30_000;

  private final Javalin javalin;
  private final LiveCorpus corpus;
  private final RequestGuard guard;
  private final ServeSettings settings;

  private CrosscaseServer(
      Javalin javalin, LiveCorpus corpus, RequestGuard guard, ServeSettings settings) {
    this.javalin = javalin;
    this.corpus = corpus;
    this.guard = guard;
    this.settings = settings;
  }

  /**
   * Starts the server.
   *
   * @throws CodebookException if the codebook's file cannot be read
   */
  public static CrosscaseServer start(ServeSettings settings)
      throws IOException, CodebookException {
    CodebookStore store = new CodebookStore(settings.codebook());
    LiveCorpus corpus = new LiveCorpus(settings, store);
    RequestGuard guard = new RequestGuard(settings);
    TemplateEngine templates =
        TemplateEngine.createPrecompiled(
            null,
            ContentType.Html,
            CrosscaseServer.class.getClassLoader(),
            "crosscase.serve.templates");
    Routes routes =
        new Routes(
            corpus,
            store,
            guard,
            new Throttle(settings.concurrentSearches(), settings.queueTimeout()),
            templates);
    Javalin javalin =
        Javalin.create(
            config -> {
              configure(config, settings);
              routes.addTo(config.routes);
            });
    javalin.start();
    return new CrosscaseServer(javalin, corpus, guard, settings);
  }

  private static void configure(JavalinConfig config, ServeSettings settings) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.http.maxRequestSize = MAX_REQUEST_BYTES;
    config.jetty.host = settings.host();
    config.jetty.port = settings.port();
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setSendServerVersion(false);
          http.setRequestHeaderSize(MAX_HEADER_BYTES);
        });
    config.jetty.modifyServer(
        server ->
            config.events.serverStarting(
                () -> {
                  for (var connector : server.getConnectors()) {
                    if (connector instanceof ServerConnector socket) {
                      socket.setIdleTimeout(IDLE_TIMEOUT_MS);
                    }
                  }
                }));
  }

  /** The port that the server listens on. */
  public int port() {
    return javalin.port();
  }

  /** The address to open in a browser, with the token if one is needed. */
  public String url() {
    String address = "http://%s:%d/".formatted(settings.host(), port());
    return guard.token().map(token -> address + "?token=" + token).orElse(address);
  }

  /** The token that a visitor must show once; empty if only this machine can connect. */
  public Optional<String> token() {
    return guard.token();
  }

  @Override
  public void close() throws IOException {
    javalin.stop();
    corpus.close();
  }
}
