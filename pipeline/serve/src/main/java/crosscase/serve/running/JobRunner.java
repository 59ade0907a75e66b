package crosscase.serve.running;

import crosscase.serve.JobLauncher;
import crosscase.serve.web.RequestProblem;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Runs one job at a time. Closing it, or the end of this program, ends the job. */
public final class JobRunner implements Closeable {
  private static final int CONFLICT = 409;
  private static final int SOME_REJECTED = 3;
  private static final long NANOS_PER_MS = 1_000_000;
  private static final int MAX_RESULT_CHARACTERS = 200_000;

  private final JobLauncher launcher;
  private final Thread atExit = new Thread(this::stopProcess);
  private JobStatus status = JobStatus.NONE;
  private JobOutput output = new JobOutput();
  private final StringBuilder result = new StringBuilder();
  private @Nullable Process process;
  private boolean cancelled;
  private boolean closed;

  public JobRunner(JobLauncher launcher) {
    this.launcher = launcher;
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  /** Starts {@code crosscase} with these arguments, unless a job is running. */
  public synchronized void start(List<String> arguments) throws IOException {
    requireIdle();
    output = new JobOutput();
    result.setLength(0);
    cancelled = false;
    Process started = launcher.start(arguments);
    started.getOutputStream().close();
    process = started;
    Thread lines = Thread.ofVirtual().start(() -> readLines(started.errorReader(), this::step));
    Thread results = Thread.ofVirtual().start(() -> readLines(started.inputReader(), this::result));
    Thread.ofVirtual().start(() -> awaitEnd(started, lines, results));
    change(JobStatus.State.RUNNING);
  }

  /** Refuses what must not be done while a job is running. */
  public synchronized void requireIdle() {
    if (status.isRunning()) {
      throw new RequestProblem(
          CONFLICT, "A run is in progress. Wait until it has finished, or cancel it.");
    }
  }

  /** Ends the job that is running; what it has stored stays. */
  public void cancel() {
    synchronized (this) {
      cancelled = status.isRunning();
    }
    stopProcess();
  }

  public synchronized JobStatus status() {
    return status;
  }

  /** Waits until something has changed, but no longer than this. */
  public synchronized JobStatus awaitChange(long version, Duration longest)
      throws InterruptedException {
    long end = System.nanoTime() + longest.toNanos();
    long left = longest.toMillis();
    while (status.version() == version && !closed && left > 0) {
      wait(left);
      left = (end - System.nanoTime()) / NANOS_PER_MS;
    }
    return status;
  }

  public synchronized boolean isClosed() {
    return closed;
  }

  /** Reads to the end. A process that is stopped closes its streams in the middle. */
  private static void readLines(BufferedReader reader, Consumer<String> consumer) {
    try (reader) {
      reader.lines().forEach(consumer);
    } catch (IOException | UncheckedIOException stopped) {
      consumer.accept("");
    }
  }

  private synchronized void step(String line) {
    output.accept(line);
    change(JobStatus.State.RUNNING);
  }

  private synchronized void result(String line) {
    if (result.length() < MAX_RESULT_CHARACTERS) {
      result.append(line).append('\n');
    }
  }

  private void awaitEnd(Process ended, Thread lines, Thread results) {
    try {
      int code = ended.waitFor();
      lines.join();
      results.join();
      finish(code);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void finish(int code) {
    process = null;
    boolean done = code == 0 || code == SOME_REJECTED;
    JobStatus.State end = done ? JobStatus.State.DONE : JobStatus.State.FAILED;
    change(cancelled ? JobStatus.State.CANCELLED : end);
  }

  private void change(JobStatus.State state) {
    status =
        new JobStatus(
            status.version() + 1, state, output.steps(), output.notes(), result.toString());
    notifyAll();
  }

  /** A launcher script has the program as its child, which must end as well. */
  private void stopProcess() {
    Process running;
    synchronized (this) {
      running = process;
    }
    if (running != null) {
      List<ProcessHandle> children = running.descendants().toList();
      running.destroy();
      children.forEach(ProcessHandle::destroy);
    }
  }

  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      notifyAll();
    }
    stopProcess();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException exiting) {
      stopProcess();
    }
  }
}
