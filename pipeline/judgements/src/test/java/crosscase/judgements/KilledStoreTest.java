package crosscase.judgements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process in the middle of a thousand judgements by three people. */
class KilledStoreTest {
  private static final int ANSWERED = 1_000;

  @Test
  void losesNoJudgementThatWasAnsweredAndHasNoneTwice(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("judgements.sqlite");

    List<String> answered = answeredBeforeTheKill(file);

    try (JudgementDatabase database = JudgementDatabase.open(file)) {
      JudgementStore store = database.judgements();
      List<String> recorded = store.all().stream().map(each -> each.request().id()).toList();
      assertThat(recorded).doesNotHaveDuplicates().containsAll(answered);
      // At most one that was not answered yet for each of three people.
      assertThat(recorded).hasSizeBetween(answered.size(), answered.size() + 3);
      assertThat(store.coders()).hasSize(3);
    }
  }

  private static List<String> answeredBeforeTheKill(Path file)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                JudgementClients.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> answered = new ArrayList<>();
    try (BufferedReader out = process.inputReader()) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        answered.add(line);
        if (answered.size() == ANSWERED) {
          // The process itself would close its output, and what is left in it be lost.
          ProcessHandle.of(process.pid()).orElseThrow().destroyForcibly();
        }
      }
    }
    process.waitFor();
    // The kill may have cut the last line.
    return answered.subList(0, answered.size() - 1);
  }
}
