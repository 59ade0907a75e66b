package crosscase.serve.corpus;

import crosscase.serve.running.JobRunner;
import crosscase.serve.running.JobStatus;
import crosscase.serve.web.HtmlTemplates;
import io.javalin.http.sse.SseClient;
import java.time.Duration;

/**
 * Tells a page how far the job has come, as server-sent events: {@code progress} with the HTML to
 * show, and {@code finished} when there is nothing more to come.
 */
public final class JobEvents {
  /** Shorter than the time after which a silent connection is closed. */
  private static final Duration LONGEST_SILENCE = Duration.ofSeconds(10);

  /** A job that reads many small files would otherwise send hundreds of events a second. */
  private static final Duration SHORTEST_PAUSE = Duration.ofMillis(150);

  private final JobRunner jobs;
  private final HtmlTemplates templates;

  public JobEvents(JobRunner jobs, HtmlTemplates templates) {
    this.jobs = jobs;
    this.templates = templates;
  }

  /** Sends events to a page until the job has finished or the page is gone. */
  public void send(SseClient client) {
    client.keepAlive();
    Thread.ofVirtual().start(() -> sendAll(client));
  }

  private void sendAll(SseClient client) {
    try (client) {
      long seen = -1;
      while (!client.terminated() && !jobs.isClosed()) {
        JobStatus status = jobs.awaitChange(seen, LONGEST_SILENCE);
        if (status.version() == seen) {
          client.sendComment("still running");
        } else {
          seen = status.version();
          client.sendEvent("progress", html(status));
        }
        if (!status.isRunning()) {
          client.sendEvent("finished", status.state().name());
          return;
        }
        Thread.sleep(SHORTEST_PAUSE);
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  /** On one line, because a line end would end the event's data. */
  private String html(JobStatus status) {
    return templates.html("job.jte", status).replaceAll("\\R\\s*", " ");
  }
}
