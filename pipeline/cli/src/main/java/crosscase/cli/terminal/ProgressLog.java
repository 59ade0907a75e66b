package crosscase.cli.terminal;

import crosscase.jobs.Progress;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Shows on standard error what a command is doing: one line per step and, on a terminal, a progress
 * bar.
 *
 * <p>The launcher says whether standard error is a terminal, because Java can only tell for both
 * streams together. Elsewhere, a step with many parts prints a line at each quarter, or at each
 * part if a program such as the pages reads the lines.
 */
public final class ProgressLog implements Progress {
  private final PrintWriter err;
  private final boolean terminal;
  private final boolean everyPart;
  private String stage = "";
  private long lastQuarter;
  private @Nullable ProgressBar bar;

  public ProgressLog(PrintWriter err) {
    this.err = err;
    this.terminal = Boolean.getBoolean("crosscase.terminal");
    this.everyPart = "all".equals(System.getProperty("crosscase.progress"));
  }

  /** Runs one step and prints how long it took. */
  public <T> T timed(String what, Task<T> step) throws Exception {
    Instant start = Instant.now();
    err.printf("%s ...%n", what);
    T result = step.run();
    endBar();
    long millis = Duration.between(start, Instant.now()).toMillis();
    err.printf("%s: %.1f s%n", what, millis / 1000.0);
    return result;
  }

  /** Prints something that the user should know. */
  public void note(String sentence) {
    err.println(PrintableText.of(sentence));
  }

  @Override
  public synchronized void report(String newStage, long done, long total, String pace) {
    if (!newStage.equals(stage)) {
      endBar();
      stage = newStage;
      lastQuarter = 0;
      bar = terminal ? bar(newStage, total) : null;
    }
    if (bar != null) {
      bar.stepTo(done).setExtraMessage(pace);
    } else if (total > 0 && (everyPart || done * 4 / total > lastQuarter)) {
      lastQuarter = done * 4 / total;
      String more = pace.isEmpty() ? "" : ", " + pace;
      err.printf("  %s: %,d of %,d%s%n", newStage, done, total, more);
    }
  }

  private static ProgressBar bar(String stage, long total) {
    return new ProgressBarBuilder()
        .setTaskName("  " + stage)
        .setInitialMax(total)
        .setStyle(ProgressBarStyle.ASCII)
        .setConsumer(new ConsoleProgressBarConsumer(ErrorStream.own()))
        .build();
  }

  private synchronized void endBar() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
    stage = "";
  }

  /** A task that may fail. */
  @FunctionalInterface
  public interface Task<T> {
    T run() throws Exception;
  }
}
