package crosscase.jobs;

/** Hears how far a job is; called from any thread, {@code done} never falling. */
@FunctionalInterface
public interface Progress {
  /** Nobody listens. */
  Progress SILENT = (stage, done, total, pace) -> {};

  /**
   * Hears of a stage.
   *
   * @param pace how fast it goes and how long it still takes, in words; empty if that is not known
   */
  void report(String stage, long done, long total, String pace);
}
