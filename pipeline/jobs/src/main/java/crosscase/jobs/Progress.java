package crosscase.jobs;

/** Hears how far a job is; called from any thread, {@code done} never falling. */
@FunctionalInterface
public interface Progress {
  /** Nobody listens. */
  Progress SILENT = (stage, done, total) -> {};

  void report(String stage, long done, long total);
}
