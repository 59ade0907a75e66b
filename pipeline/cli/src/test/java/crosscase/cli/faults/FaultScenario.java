package crosscase.cli.faults;

import crosscase.cli.CommandResult;
import crosscase.cli.faults.FaultInjector.Fault;
import crosscase.cli.faults.FaultInjector.FileOperation;
import crosscase.cli.recovery.CorpusSnapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/**
 * A command on a corpus, and what it does when nothing disturbs it.
 *
 * @param base the corpus before; need not exist
 * @param arguments the command without {@code --corpus}
 * @param expected the corpus after an undisturbed command
 * @param operations what an undisturbed command does to files of the corpus, in order
 */
record FaultScenario(
    String name,
    Path base,
    List<String> arguments,
    Map<String, List<String>> expected,
    List<FileOperation> operations) {
  FaultScenario {
    arguments = List.copyOf(arguments);
    expected = Map.copyOf(expected);
    operations = List.copyOf(operations);
  }

  /** One operation that fails. */
  record Step(FaultScenario scenario, int operation, Fault fault) {
    @Override
    public String toString() {
      return "%s, operation %d (%s): %s"
          .formatted(
              scenario.name(), operation, scenario.operations().get(operation).operation(), fault);
    }
  }

  /** Runs the command undisturbed, and leaves its corpus in a folder. */
  static FaultScenario measured(String name, Path base, Path corpus, String... arguments)
      throws Exception {
    copy(base, corpus);
    FaultInjector.watch(corpus + "/");
    CommandResult result = run(List.of(arguments), corpus);
    List<FileOperation> operations = FaultInjector.operations();
    System.out.printf("%s: %d operations%n", name, operations.size());
    FaultInjector.watch("/nowhere/");
    if (result.code() != 0) {
      throw new IllegalStateException(name + " fails undisturbed: " + result.err());
    }
    return new FaultScenario(name, base, List.of(arguments), CorpusSnapshot.of(corpus), operations);
  }

  /** Every way in which every operation can fail. */
  Stream<Step> steps() {
    return FaultInjector.distinct(operations).stream()
        .flatMap(
            each ->
                Stream.of(Fault.values())
                    .filter(fault -> fault.applies(operations.get(each).operation()))
                    .map(fault -> new Step(this, each, fault)));
  }

  /**
   * Lets operations fail, each in a run of its own on what the run before has left; then runs the
   * command undisturbed, and compares.
   *
   * @return what is wrong; empty if the corpus is that of an undisturbed command
   */
  List<String> disturb(List<Step> steps, Path corpus) throws Exception {
    List<String> problems = new ArrayList<>();
    copy(base, corpus);
    for (Step step : steps) {
      FaultInjector.arm(corpus + "/", step.operation(), step.fault());
      CommandResult result = run(arguments, corpus);
      SparkProcess.waitUntilIdle();
      FaultInjector.watch("/nowhere/");
      if (result.err().matches("(?s).*(Exception|\\tat |org\\.apache|NullPointer).*")) {
        problems.add("%s: says %s".formatted(step, result.err()));
      }
    }
    CommandResult clean = run(arguments, corpus);
    if (clean.code() != 0) {
      problems.add("%s: the next run fails: %s".formatted(steps, clean.err()));
    } else if (!CorpusSnapshot.of(corpus).equals(expected)) {
      problems.add("%s: the next run leaves another corpus".formatted(steps));
    }
    if (problems.isEmpty()) {
      FileUtils.deleteDirectory(corpus.toFile());
    }
    return problems;
  }

  /** Leaves the corpus of a command that is killed before an operation. */
  void stop(Path corpus, int operation) throws Exception {
    copy(base, corpus);
    FaultInjector.arm(corpus + "/", operation, Fault.PROCESS_GONE);
    run(arguments, corpus);
    SparkProcess.waitUntilIdle();
    FaultInjector.watch("/nowhere/");
  }

  private static CommandResult run(List<String> arguments, Path corpus) {
    SparkProcess.forget();
    List<String> all = new ArrayList<>(arguments);
    all.addAll(List.of("--corpus", corpus.toString()));
    return CommandResult.crosscase(all.toArray(String[]::new));
  }

  private static void copy(Path base, Path corpus) throws IOException {
    if (Files.exists(base)) {
      FileUtils.copyDirectory(base.toFile(), corpus.toFile());
    }
  }
}
