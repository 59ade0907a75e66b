package crosscase.jobs.tables;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.jobs.CorpusTables;
import crosscase.jobs.IngestInput;
import crosscase.jobs.IngestJob;
import crosscase.jobs.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractionShutdownListenerTest {
  @TempDir private Path folder;

  @Test
  void readingProcessesEndWithTheSparkSessionThatStartedThem() throws Exception {
    assertThat(ingest("a.txt")).isEqualTo(1);
    Set<ProcessHandle> readers = children();
    assertThat(readers).isNotEmpty();

    SparkRuntime.session().stop();
    for (ProcessHandle reader : readers) {
      reader.onExit().get(1, TimeUnit.MINUTES);
    }
    assertThat(children()).isEmpty();

    assertThat(ingest("b.txt")).isEqualTo(1);
    assertThat(children()).isNotEmpty();
  }

  private int ingest(String file) throws IOException {
    Path input = Files.createDirectories(folder.resolve("input"));
    Files.writeString(input.resolve(file), "They ask first in " + file);
    CorpusTables tables = CorpusTables.open(folder.resolve("corpus"));
    return new IngestJob(tables, Progress.SILENT).execute(IngestInput.of(input)).added();
  }

  private static Set<ProcessHandle> children() {
    return ProcessHandle.current().children().collect(Collectors.toSet());
  }
}
