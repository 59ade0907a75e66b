package crosscase.cli.counting;

import crosscase.cli.UsageException;
import crosscase.jobs.ResultFolder;
import crosscase.jobs.Selection;
import crosscase.jobs.Selection.Interviewers;
import crosscase.jobs.Selection.Negated;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * {@code --out}: the folder for results. A command without options writes to {@code
 * results/COMMAND}; other results go beside it, to folders named after the options.
 */
final class ResultFolderOption {
  private static final int MAX_NAME_LENGTH = 60;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Write the results to this folder (default: results/COMMAND in the corpus, with the"
              + " options in its name if there are any).")
  private @Nullable Path out;

  /**
   * The name of a result folder.
   *
   * @param differences every option that is not the default, in words
   */
  record ResultName(String command, List<String> differences) {
    ResultName {
      differences = List.copyOf(differences);
    }

    static ResultName of(String command, Selection defaults, Selection selection) {
      List<String> words = new ArrayList<>();
      if (!selection.unit().equals(defaults.unit())) {
        words.add(selection.unit().word());
      }
      if (!selection.by().equals(defaults.by())) {
        words.add("by=" + String.join("+", selection.by()));
      }
      selection.filters().forEach(filter -> words.add(filter.toString()));
      if (selection.interviewers() == Interviewers.IN) {
        words.add("with-interviewers");
      }
      if (selection.negated() != Negated.IN) {
        words.add("negated=" + selection.negated().name().toLowerCase(Locale.ROOT));
      }
      if (!selection.coder().equals(defaults.coder())) {
        words.add("coder=" + selection.coder());
      }
      return new ResultName(command, words);
    }

    ResultName with(List<String> words) {
      List<String> more = new ArrayList<>(differences);
      more.addAll(words);
      return new ResultName(command, more);
    }

    /** Readable words, and a hash that differs for any other options. */
    String folderName() {
      if (differences.isEmpty()) {
        return command;
      }
      String text = String.join(" ", differences).toLowerCase(Locale.ROOT);
      String readable = text.replaceAll("[^\\p{L}\\p{N}]+", "-");
      String start = readable.substring(0, Math.min(readable.length(), MAX_NAME_LENGTH));
      return "%s-%s-%s".formatted(command, start, digest(String.join("\u001f", differences)));
    }

    private static String digest(String words) {
      try {
        byte[] hash =
            MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, 4);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("Every JDK has SHA-256", e);
      }
    }
  }

  /** Refuses a folder that holds anything but results, before anything is counted. */
  void requireResultFolder() throws IOException {
    if (out != null && new ResultFolder(out).holdsOtherFiles()) {
      throw new UsageException(
          "%s holds files that are not results: give --out a new folder.".formatted(out));
    }
  }

  Path folder(Path corpus, ResultName name) {
    return Optional.ofNullable(out).orElse(corpus.resolve("results").resolve(name.folderName()));
  }
}
