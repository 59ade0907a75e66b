package crosscase.cli.faults;

import crosscase.cli.faults.FaultInjector.Fault;
import crosscase.cli.faults.FaultInjector.FileOperation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.io.FileUtils;

/** A change of files that needs no Spark, from a first state to a second one. */
interface FileChange {
  String name();

  /** Writes the first or the second state. */
  void write(Path folder, boolean second) throws IOException;

  /** What a reader sees; must be one of the two states even after a failure. */
  String read(Path folder) throws IOException;

  /** Whether readers may also find nothing after a failure, and say so. */
  default boolean mayBeMissing() {
    return false;
  }

  /** What the change does to files, in order. */
  default List<FileOperation> operations(Path folder) throws IOException {
    write(folder, false);
    FaultInjector.watch(folder + "/");
    write(folder, true);
    List<FileOperation> operations = FaultInjector.operations();
    FaultInjector.watch("/nowhere/");
    return operations;
  }

  /**
   * Lets an operation of the change fail, and then makes the change again.
   *
   * @return what is wrong; empty if readers saw a whole state all the time, and the second at last
   */
  default Optional<String> disturb(Path folder, int operation, Fault fault) throws IOException {
    FileUtils.deleteDirectory(folder.toFile());
    write(folder, false);
    String first = read(folder);
    FaultInjector.arm(folder + "/", operation, fault);
    try {
      write(folder, true);
    } catch (IOException | RuntimeException failed) {
      // As it must; now the next process comes.
    }
    FaultInjector.watch("/nowhere/");
    String between = read(folder);
    write(folder, true);
    String second = read(folder);
    boolean whole =
        between.equals(first) || between.equals(second) || (between.isEmpty() && mayBeMissing());
    return whole && !first.equals(second) && second.equals(expected(folder))
        ? Optional.empty()
        : Optional.of(
            "%s, operation %d, %s: %s, then %s, then %s"
                .formatted(name(), operation, fault, first, between, second));
  }

  /** The second state as an undisturbed change writes it. */
  private String expected(Path folder) throws IOException {
    Path undisturbed = folder.resolveSibling("undisturbed");
    FileUtils.deleteDirectory(undisturbed.toFile());
    write(undisturbed, false);
    write(undisturbed, true);
    return read(undisturbed);
  }
}
