package crosscase.serve;

import crosscase.serve.live.LiveCorpus;
import crosscase.serve.running.JobRunner;
import crosscase.serve.web.HeaderDeadline;
import crosscase.serve.web.HtmlTemplates;
import crosscase.serve.web.RequestGuard;
import crosscase.serve.web.Throttle;
import crosscase.themes.CodebookException;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.util.JavalinBindException;
import java.io.Closeable;
import java.io.IOException;
import java.net.BindException;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;

/**
 * The running server; close it to stop.
 *
 * <p>Reads the index and the files of the project that is open. Writes only what a user's form asks
 * for: the codebook, interviews and what corrects them. A job writes the corpus, in a process of
 * its own, which ends with the server.
 */
public final class CrosscaseServer implements Closeable {
  private static final long MAX_REQUEST_BYTES = 256_000;

  /** As much as a run reads of one file. */
  private static final long MAX_FILE_MEGABYTES = 200;

  private static final long MAX_UPLOAD_MEGABYTES = 2_000;
  private static final int MAX_FILE_MEGABYTES_IN_MEMORY = 1;
  private static final int MAX_FILES = 20_000;
  private static final int MAX_HEADER_BYTES = 32_768;
  private static final long IDLE_TIMEOUT_MS = 30_000;

  /** Of a form or a file that is sent. */
  private static final long MIN_BYTES_PER_SECOND = 100;

  private static final Duration HEADER_DEADLINE = Duration.ofSeconds(10);

  private final Javalin javalin;
  private final LiveCorpus corpus;
  private final JobRunner jobs;
  private final RequestGuard guard;
  private final ServeSettings settings;

  private CrosscaseServer(
      Javalin javalin,
      LiveCorpus corpus,
      JobRunner jobs,
      RequestGuard guard,
      ServeSettings settings) {
    this.javalin = javalin;
    this.corpus = corpus;
    this.jobs = jobs;
    this.guard = guard;
    this.settings = settings;
  }

  /**
   * Starts the server.
   *
   * @throws CodebookException if the codebook's file cannot be read
   * @throws BindException if the port is in use, or the address is not of this machine
   */
  public static CrosscaseServer start(ServeSettings settings)
      throws IOException, CodebookException {
    LiveCorpus corpus = new LiveCorpus(settings);
    JobRunner jobs = new JobRunner(settings.launcher());
    RequestGuard guard = new RequestGuard(settings);
    TemplateEngine engine =
        TemplateEngine.createPrecompiled(
            null,
            ContentType.Html,
            CrosscaseServer.class.getClassLoader(),
            "crosscase.serve.templates");
    HtmlTemplates templates = new HtmlTemplates(engine);
    Routes routes =
        new Routes(
            corpus,
            jobs,
            guard,
            new Throttle(settings.concurrentSearches(), settings.queueTimeout()),
            templates);
    CorpusRoutes corpusRoutes = new CorpusRoutes(corpus, jobs, settings, guard, templates);
    Javalin javalin =
        Javalin.create(
            config -> {
              configure(config, settings);
              routes.addTo(config.routes);
              corpusRoutes.addTo(config.routes);
            });
    start(javalin, corpus);
    return new CrosscaseServer(javalin, corpus, jobs, guard, settings);
  }

  private static void start(Javalin javalin, LiveCorpus corpus) throws IOException {
    try {
      javalin.start();
    } catch (JavalinBindException e) {
      corpus.close();
      throw (BindException) new BindException("The port cannot be used").initCause(e);
    }
  }

  private static void configure(JavalinConfig config, ServeSettings settings) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.http.maxRequestSize = MAX_REQUEST_BYTES;
    config.jetty.multipartConfig.maxFileSize(MAX_FILE_MEGABYTES, SizeUnit.MB);
    config.jetty.multipartConfig.maxTotalRequestSize(MAX_UPLOAD_MEGABYTES, SizeUnit.MB);
    config.jetty.multipartConfig.maxInMemoryFileSize(MAX_FILE_MEGABYTES_IN_MEMORY, SizeUnit.MB);
    config.jetty.modifyServletContextHandler(handler -> handler.setMaxFormKeys(MAX_FILES));
    config.jetty.host = settings.host();
    config.jetty.port = settings.port();
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setSendServerVersion(false);
          http.setRequestHeaderSize(MAX_HEADER_BYTES);
        });
    config.jetty.modifyServer(server -> limitSlowClients(server, config));
  }

  private static void limitSlowClients(Server server, JavalinConfig config) {
    config.events.serverStarting(
        () -> {
          server.insertHandler(new MinimumDataRateHandler(MIN_BYTES_PER_SECOND, 0));
          for (var connector : server.getConnectors()) {
            if (connector instanceof ServerConnector socket) {
              socket.setIdleTimeout(IDLE_TIMEOUT_MS);
            }
          }
        });
    config.events.serverStarted(() -> HeaderDeadline.watch(server, HEADER_DEADLINE));
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
    jobs.close();
    javalin.stop();
    corpus.close();
  }
}
