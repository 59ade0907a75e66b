package crosscase.extract;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Recognises corpora and results of Crosscase among the files of an input folder. */
final class CrosscaseOutput {
  private static final String RUN = "run.json";
  private static final String TABLES = "tables.xlsx";

  private CrosscaseOutput() {}

  /**
   * Refuses an input folder that holds a corpus or results, which would be read as interviews.
   *
   * @param paths of all files below the input folder
   */
  static void refuse(Collection<String> paths) throws InputException {
    Set<String> folders = paths.stream().map(CrosscaseOutput::folder).collect(Collectors.toSet());
    Set<String> tables =
        paths.stream()
            .filter(path -> path.endsWith(".parquet"))
            .map(CrosscaseOutput::folder)
            .collect(Collectors.toSet());
    refuse(
        first(tables, folder -> isCorpus(folder, tables)).map(CrosscaseOutput::folder), "a corpus");
    refuse(first(folders, folder -> isResult(folder, Set.copyOf(paths))), "results");
  }

  private static boolean isCorpus(String table, Set<String> tables) {
    return table.endsWith("documents") && tables.contains(inFolder(folder(table), "sentences"));
  }

  private static boolean isResult(String folder, Set<String> paths) {
    return paths.contains(inFolder(folder, RUN)) && paths.contains(inFolder(folder, TABLES));
  }

  private static void refuse(Optional<String> found, String what) throws InputException {
    if (found.isPresent()) {
      String folder = found.get().isEmpty() ? "The input folder" : found.get();
      throw new InputException(
          "%s holds %s of Crosscase, not interviews: move it out of the input folder, or give another one."
              .formatted(folder, what));
    }
  }

  private static Optional<String> first(Set<String> folders, Predicate<String> isOutput) {
    return folders.stream().filter(isOutput).sorted().findFirst();
  }

  private static String folder(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  private static String inFolder(String folder, String name) {
    return folder.isEmpty() ? name : folder + "/" + name;
  }
}
