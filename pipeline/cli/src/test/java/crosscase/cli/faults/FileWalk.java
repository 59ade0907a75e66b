package crosscase.cli.faults;

import crosscase.cli.faults.FaultInjector.Fault;
import crosscase.cli.faults.FaultInjector.FileOperation;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lets every operation on an index, on results and on a codebook fail, in every way; the argument
 * is a folder.
 */
public final class FileWalk {
  private static final List<FileChange> CHANGES =
      List.of(
          new CodebookChange(),
          new IndexChange("rebuilt index", 1),
          new IndexChange("updated index", 5),
          new ResultsChange());

  private FileWalk() {}

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    int problems = 0;
    for (FileChange change : CHANGES) {
      problems += walk(change, folder);
    }
    System.exit(problems == 0 ? 0 : 1);
  }

  private static int walk(FileChange change, Path folder) throws Exception {
    List<FileOperation> operations = change.operations(folder.resolve(change.name()));
    Map<Fault, Integer> walked = new EnumMap<>(Fault.class);
    int problems = 0;
    for (int i : FaultInjector.distinct(operations)) {
      for (Fault fault : Fault.values()) {
        if (fault.applies(operations.get(i).operation())) {
          Optional<String> problem = change.disturb(folder.resolve("disturbed"), i, fault);
          problem.ifPresent(System.out::println);
          problems += problem.isPresent() ? 1 : 0;
          walked.merge(fault, 1, Integer::sum);
        }
      }
    }
    System.out.printf(
        "%s: %d operations, failed in these ways: %s, %d problems%n",
        change.name(), operations.size(), walked, problems);
    return problems;
  }
}
