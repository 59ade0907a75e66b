package crosscase.serve.running;

import java.util.List;

/**
 * How far a job has come.
 *
 * @param version grows with each change, so that a reader can wait for the next one
 * @param steps so far, in order
 * @param notes what the command said besides its steps; for a job that failed, why
 * @param result what the command printed as its result
 */
public record JobStatus(
    long version, State state, List<JobStep> steps, List<String> notes, String result) {
  /** What a job is doing. */
  public enum State {
    NONE,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED
  }

  /** No job has been started yet. */
  static final JobStatus NONE = new JobStatus(0, State.NONE, List.of(), List.of(), "");

  public JobStatus {
    steps = List.copyOf(steps);
    notes = List.copyOf(notes);
  }

  public boolean isRunning() {
    return state == State.RUNNING;
  }

  public boolean isDone() {
    return state == State.DONE;
  }

  public boolean isFailed() {
    return state == State.FAILED;
  }

  public boolean isCancelled() {
    return state == State.CANCELLED;
  }
}
