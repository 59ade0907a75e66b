import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Converts flat OpenDocument texts with LibreOffice, one call for each target format. */
final class Office {
  /** A source to convert and where the result goes. */
  record Job(Source source, Path target) {}

  private final Path scratch;

  /** Works in {@code scratch}, which holds LibreOffice's profile too, apart from the user's own. */
  Office(Path scratch) {
    this.scratch = scratch;
  }

  void convert(List<Job> jobs) throws IOException, InterruptedException {
    Map<String, List<Job>> byFilter =
        jobs.stream()
            .collect(
                Collectors.groupingBy(
                    job -> job.source().header().format().officeFilter().orElseThrow(),
                    TreeMap::new,
                    Collectors.toList()));
    for (Map.Entry<String, List<Job>> batch : byFilter.entrySet()) {
      convert(batch.getKey(), batch.getValue());
    }
  }

  private void convert(String filter, List<Job> jobs) throws IOException, InterruptedException {
    String extension = filter.substring(0, filter.indexOf(':'));
    Path folder = Files.createDirectories(scratch.resolve(extension));
    System.out.printf("LibreOffice: %d files to %s%n", jobs.size(), extension);
    List<String> command = new ArrayList<>(command(filter, folder));
    for (int i = 0; i < jobs.size(); i++) {
      Path draft = folder.resolve(i + ".fodt");
      Files.writeString(draft, FlatOdf.of(jobs.get(i).source()));
      command.add(draft.toString());
    }
    Tools.run(command);
    for (int i = 0; i < jobs.size(); i++) {
      deliver(folder.resolve(i + "." + extension), jobs.get(i));
    }
  }

  private List<String> command(String filter, Path folder) {
    return List.of(
        "soffice",
        "-env:UserInstallation=" + scratch.resolve("profile").toUri(),
        "--headless",
        "--convert-to",
        filter,
        "--outdir",
        folder.toString());
  }

  private static void deliver(Path made, Job job) throws IOException {
    if (!Files.exists(made)) {
      throw new IOException("LibreOffice made no file for " + job.target());
    }
    Settle.file(made, job.source().header().date());
    Files.createDirectories(job.target().getParent());
    Files.move(made, job.target(), StandardCopyOption.REPLACE_EXISTING);
  }
}
