package crosscase.serve;

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
 * The running pages; close it to stop.
 *
 * <p>Reads the index and the codebook's file only; writes nothing but that file, when it is told
 * to.
 */
public final class CrosscaseServer implements Closeable {
  private static final long MOST_BYTES = 256_000;
  private static final int HEADER_BYTES = 32_768;
  private static final long IDLE_MS = 30_000;

  private final Javalin javalin;
  private final LiveCorpus corpus;
  private final Guard guard;
  private final ServeSettings settings;

  private CrosscaseServer(Javalin javalin, LiveCorpus corpus, Guard guard, ServeSettings settings) {
    this.javalin = javalin;
    this.corpus = corpus;
    this.guard = guard;
    this.settings = settings;
  }

  /**
   * Starts to answer.
   *
   * @throws CodebookException if the codebook's file is none
   */
  public static CrosscaseServer start(ServeSettings settings)
      throws IOException, CodebookException {
    CodebookStore store = new CodebookStore(settings.codebook());
    LiveCorpus corpus = new LiveCorpus(settings, store);
    Guard guard = new Guard(settings);
    TemplateEngine templates =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, CrosscaseServer.class.getClassLoader(), "crosscase.serve");
    Routes routes =
        new Routes(
            corpus,
            store,
            guard,
            new Throttle(settings.searches(), settings.patience()),
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
    config.http.maxRequestSize = MOST_BYTES;
    config.jetty.host = settings.host();
    config.jetty.port = settings.port();
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setSendServerVersion(false);
          http.setRequestHeaderSize(HEADER_BYTES);
        });
    config.jetty.modifyServer(
        server ->
            config.events.serverStarting(
                () -> {
                  for (var connector : server.getConnectors()) {
                    if (connector instanceof ServerConnector socket) {
                      socket.setIdleTimeout(IDLE_MS);
                    }
                  }
                }));
  }

  /** The port it listens on. */
  public int port() {
    return javalin.port();
  }

  /** The address to open, with the token if one is needed. */
  public String url() {
    String address = "http://%s:%d/".formatted(settings.host(), port());
    return guard.token().map(token -> address + "?token=" + token).orElse(address);
  }

  /** What a visitor must show once; empty where only this machine can come. */
  public Optional<String> token() {
    return guard.token();
  }

  @Override
  public void close() throws IOException {
    javalin.stop();
    corpus.close();
  }
}
