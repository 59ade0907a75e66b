package crosscase.serve.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crosscase.serve.web.RequestProblem;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the jobs are shell scripts")
@Timeout(60)
class JobRunnerTest {
  private @Nullable Process process;
  private final JobRunner jobs = new JobRunner(this::shell);

  private Process shell(List<String> arguments) throws IOException {
    process = new ProcessBuilder("sh", "-c", arguments.getFirst()).start();
    return process;
  }

  @AfterEach
  void close() {
    jobs.close();
  }

  private JobStatus end() throws InterruptedException {
    JobStatus status = jobs.status();
    while (status.isRunning()) {
      status = jobs.awaitChange(status.version(), Duration.ofSeconds(10));
    }
    return status;
  }

  @Test
  void aJobThatRejectsSomeSourcesIsDoneAndKeepsWhatItPrinted() throws Exception {
    jobs.start(List.of("echo 'Indexing ...' >&2; echo 'Indexing: 1.0 s' >&2; echo 3 new; exit 3"));

    JobStatus status = end();
    assertThat(status.state()).isEqualTo(JobStatus.State.DONE);
    assertThat(status.steps()).containsExactly(new JobStep("Indexing", "", 0, 0, "1.0 s"));
    assertThat(status.result()).isEqualTo("3 new\n");
  }

  @Test
  void aJobThatFailsSaysWhy() throws Exception {
    jobs.start(List.of("echo 'Failed: the disk is full.' >&2; exit 1"));

    assertThat(end().state()).isEqualTo(JobStatus.State.FAILED);
    assertThat(jobs.status().notes()).containsExactly("Failed: the disk is full.");
  }

  @Test
  void onlyOneJobRunsAndItsChildrenEndWithIt() throws Exception {
    jobs.start(List.of("echo 'Reading ...' >&2; sleep 300; true"));
    JobStatus status = jobs.status();
    while (status.steps().isEmpty()) {
      status = jobs.awaitChange(status.version(), Duration.ofSeconds(10));
    }

    assertThatThrownBy(() -> jobs.start(List.of("true"))).isInstanceOf(RequestProblem.class);
    List<ProcessHandle> children = java.util.Objects.requireNonNull(process).descendants().toList();
    assertThat(children).isNotEmpty();
    jobs.cancel();
    assertThat(end().state()).isEqualTo(JobStatus.State.CANCELLED);
    for (ProcessHandle child : children) {
      child.onExit().get(10, TimeUnit.SECONDS);
    }
  }
}
