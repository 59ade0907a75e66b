package crosscase.jobs;

/** Is told how far a job has come; may be called by any thread, with {@code done} never falling. */
@FunctionalInterface
public interface Progress {
  /** Ignores all reports. */
  Progress SILENT = (stage, done, total, pace) -> {};

  /**
   * Reports how far a stage has come.
   *
   * @param pace how fast it goes and how long it will still take, in words; empty if unknown
   */
  void report(String stage, long done, long total, String pace);
}
