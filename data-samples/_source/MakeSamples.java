import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the sample files of data-samples from the sources beside this program, their catalogue and
 * a few bad files. Makes anew only what has changed, unless told {@code --all}; a faulty source is
 * named, left out, and makes the exit code 1.
 */
public final class MakeSamples {
  private final Path samples;
  private final boolean all;
  private final Path scratch;

  private MakeSamples(Path samples, boolean all, Path scratch) {
    this.samples = samples;
    this.all = all;
    this.scratch = scratch;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of(arguments));
    boolean all = words.remove("--all");
    Path samples = Path.of(words.isEmpty() ? "data-samples" : words.getFirst());
    if (words.size() > 1 || !Files.isDirectory(samples.resolve("_source"))) {
      System.err.println("Usage: MakeSamples [--all] [data-samples], a folder that holds _source");
      System.exit(2);
    }
    System.exit(make(samples, all) ? 0 : 1);
  }

  private static boolean make(Path samples, boolean all) throws IOException, InterruptedException {
    Path scratch = Files.createTempDirectory("make-samples");
    try {
      return new MakeSamples(samples, all, scratch).make();
    } finally {
      delete(scratch);
    }
  }

  private boolean make() throws IOException, InterruptedException {
    List<Reading> readings = new SourceFolder(samples.resolve("_source")).read();
    complain(readings);
    List<Source> sources = sound(readings);
    MadeList made = new MadeList(samples);
    removeStale(sources, made);
    List<Source> changed =
        sources.stream().filter(source -> all || isChanged(source, made)).toList();
    System.out.printf("%d of %d sources have changed%n", changed.size(), sources.size());
    write(changed, sources);
    changed.forEach(source -> made.put(source.target(), source.fingerprint()));
    made.save();
    catalogue(sources);
    System.out.println(Tally.of(sources, samples));
    return sources.size() == readings.size();
  }

  private static void complain(List<Reading> readings) {
    for (Reading reading : readings) {
      if (reading instanceof Reading.Faulty(String name, List<String> complaints)) {
        complaints.forEach(complaint -> System.err.println(name + ": " + complaint));
      }
    }
  }

  private static List<Source> sound(List<Reading> readings) {
    return readings.stream()
        .flatMap(reading -> reading instanceof Reading.Sound(var s) ? Stream.of(s) : Stream.empty())
        .sorted(Comparator.comparing(Source::target))
        .toList();
  }

  private void removeStale(List<Source> sources, MadeList made) throws IOException {
    Set<String> wanted = sources.stream().map(Source::target).collect(Collectors.toSet());
    for (String path : made.paths()) {
      if (!wanted.contains(path)) {
        System.out.println("Stale, removed: " + path);
        Files.deleteIfExists(samples.resolve(path));
        made.remove(path);
      }
    }
  }

  private boolean isChanged(Source source, MadeList made) {
    return !made.has(source.target(), source.fingerprint())
        || !Files.exists(samples.resolve(source.target()));
  }

  private void write(List<Source> changed, List<Source> sources)
      throws IOException, InterruptedException {
    BadFiles bad = new BadFiles(samples.resolve("bad"), scratch);
    Source docx = first(Format.DOCX, sources);
    Source txt = first(Format.TXT, sources);
    boolean spoil = changed.contains(docx) || changed.contains(txt) || !bad.complete();
    List<Office.Job> jobs = new ArrayList<>(spoil ? List.of(bad.job()) : List.of());
    jobs.addAll(writeDirectly(changed));
    new Office(scratch).convert(jobs);
    if (spoil) {
      bad.spoil(samples.resolve(docx.target()), samples.resolve(txt.target()));
    }
  }

  /** Writes what it can, and leaves the rest to LibreOffice. */
  private List<Office.Job> writeDirectly(List<Source> changed) throws IOException {
    List<Office.Job> jobs = new ArrayList<>();
    for (Source source : changed) {
      Path target = samples.resolve(source.target());
      if (source.header().format().officeFilter().isPresent()) {
        jobs.add(new Office.Job(source, target));
      } else {
        DirectFiles.write(source, target);
      }
    }
    return jobs;
  }

  private static Source first(Format format, List<Source> sources) {
    return sources.stream()
        .filter(source -> source.header().format() == format)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no source has the format " + format));
  }

  private void catalogue(List<Source> sources) throws IOException {
    Files.writeString(samples.resolve("metadata.csv"), Catalogue.metadata(sources));
    Path expected = Files.createDirectories(samples.resolve("_expected"));
    Files.writeString(expected.resolve("turns.csv"), Catalogue.turns(sources));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
