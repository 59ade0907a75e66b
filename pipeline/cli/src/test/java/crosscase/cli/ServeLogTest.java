package crosscase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.cli.corpus.CorpusCodebook;
import crosscase.serve.CrosscaseServer;
import crosscase.serve.ServeSettings;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.Property;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything that the server logs, with {@code --verbose} too. */
class ServeLogTest {
  private static final List<String> ADDRESSES =
      List.of(
          "/search?q=trust",
          "/search?q=trust&view=concordance&sort=1R",
          "/search?q=%28trust",
          "/search?case=kettle",
          "/hint?q=trust",
          "/read?q=trust&open=housing/01-housing-manager.docx",
          "/read?open=kettle",
          "/co-occurrence?q=trust",
          "/themes?edit=trust&queries=kettle&exclude=",
          "/themes/difference?edit=trust&queries=kettle&exclude=",
          "/api/v1/search?q=trust",
          "/api/v1/search?q=%22kettle",
          "/export.csv?q=trust",
          "/kettle");

  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final LoggerContext log = (LoggerContext) LogManager.getContext(false);
  private final Level previousHandlers = log.getConfiguration().getRootLogger().getLevel();
  private final Level previousOwn = log.getConfiguration().getLoggerConfig("crosscase").getLevel();
  private final LogCollector collector = new LogCollector(lines);

  /** Keeps what is logged, including the full text of exceptions. */
  private static final class LogCollector extends AbstractAppender {
    private final List<String> lines;

    LogCollector(List<String> lines) {
      super("kept", null, null, true, Property.EMPTY_ARRAY);
      this.lines = lines;
    }

    @Override
    public void append(LogEvent event) {
      lines.add(event.getMessage().getFormattedMessage() + " " + event.getThrown());
    }
  }

  @BeforeEach
  void listen() {
    collector.start();
    log.getConfiguration().getRootLogger().addAppender(collector, Level.INFO, null);
    log.getConfiguration().getRootLogger().setLevel(Level.INFO);
    log.getConfiguration().getLoggerConfig("crosscase").setLevel(Level.INFO);
    log.updateLoggers();
  }

  @AfterEach
  void leave() {
    log.getConfiguration().getRootLogger().removeAppender("kept");
    log.getConfiguration().getRootLogger().setLevel(previousHandlers);
    log.getConfiguration().getLoggerConfig("crosscase").setLevel(previousOwn);
    log.updateLoggers();
  }

  @Test
  void everyRequestIsLoggedWithoutAnyWordOfAQueryOrATranscript() throws Exception {
    Path corpus = SampleCorpus.shared().folder();
    lines.clear();
    HttpClient http = HttpClient.newHttpClient();
    try (CrosscaseServer server =
        CrosscaseServer.start(ServeSettings.of(corpus, CorpusCodebook.file(corpus), 0))) {
      String root = "http://127.0.0.1:" + server.port();
      for (String address : ADDRESSES) {
        http.send(
            HttpRequest.newBuilder(URI.create(root + address)).build(), BodyHandlers.discarding());
      }
      HttpRequest form =
          HttpRequest.newBuilder(URI.create(root + "/themes/save"))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString("queries=kettle"))
              .build();
      assertThat(http.send(form, BodyHandlers.discarding()).statusCode()).isEqualTo(403);
    }

    assertThat(lines)
        .anyMatch(line -> line.startsWith("GET /search 200"))
        .anyMatch(line -> line.startsWith("POST /themes/save 403"))
        .extracting(line -> line.toLowerCase(Locale.ROOT))
        .noneMatch(line -> line.contains("trust"))
        .noneMatch(line -> line.replace("get /kettle 404", "").contains("kettle"))
        .noneMatch(line -> line.contains("housing-manager"));
  }
}
