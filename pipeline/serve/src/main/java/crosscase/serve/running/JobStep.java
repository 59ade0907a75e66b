package crosscase.serve.running;

/**
 * A step of a job.
 *
 * @param name such as {@code Indexing}
 * @param part what it is doing, such as {@code Annotating: 3 of 6}; empty if it does not say
 * @param done how many parts of the step are done
 * @param total how many parts the step has; 0 if it does not say
 * @param time how long it took; empty while it runs
 */
public record JobStep(String name, String part, long done, long total, String time) {
  static JobStep started(String name) {
    return new JobStep(name, "", 0, 0, "");
  }

  JobStep at(String newPart, long newDone, long newTotal) {
    return new JobStep(name, newPart, newDone, newTotal, time);
  }

  JobStep finished(String took) {
    return new JobStep(name, "", 0, 0, took);
  }

  public boolean isFinished() {
    return !time.isEmpty();
  }
}
