package crosscase.cli;

import crosscase.jobs.Progress;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Tells on standard error what a command is doing: a line a step and, on a terminal, a bar.
 *
 * <p>The launcher says whether standard error is a terminal, since Java only knows of both streams
 * together. Without one, a step that has parts says at each quarter how far it is.
 */
final class Steps implements Progress {
  private final PrintWriter err;
  private final boolean terminal;
  private String stage = "";
  private long quarter;
  private @Nullable ProgressBar bar;

  Steps(PrintWriter err) {
    this.err = err;
    this.terminal = Boolean.getBoolean("crosscase.terminal");
  }

  /** Does one step and says how long it took. */
  <T> T step(String what, Step<T> step) throws Exception {
    Instant start = Instant.now();
    err.printf("%s ...%n", what);
    T result = step.run();
    endBar();
    long millis = Duration.between(start, Instant.now()).toMillis();
    err.printf("%s: %.1f s%n", what, millis / 1000.0);
    return result;
  }

  /** Tells what a user should know of. */
  void say(String sentence) {
    err.println(sentence);
  }

  @Override
  public synchronized void report(String newStage, long done, long total, String pace) {
    if (!newStage.equals(stage)) {
      endBar();
      stage = newStage;
      quarter = 0;
      bar = terminal ? bar(newStage, total) : null;
    }
    if (bar != null) {
      bar.stepTo(done).setExtraMessage(pace);
    } else if (total > 0 && done * 4 / total > quarter) {
      quarter = done * 4 / total;
      String more = pace.isEmpty() ? "" : ", " + pace;
      err.printf("  %s: %,d of %,d%s%n", newStage, done, total, more);
    }
  }

  private static ProgressBar bar(String stage, long total) {
    return new ProgressBarBuilder()
        .setTaskName("  " + stage)
        .setInitialMax(total)
        .setStyle(ProgressBarStyle.ASCII)
        .build();
  }

  private synchronized void endBar() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
    stage = "";
  }

  /** Something to do that may fail. */
  @FunctionalInterface
  interface Step<T> {
    T run() throws Exception;
  }
}
