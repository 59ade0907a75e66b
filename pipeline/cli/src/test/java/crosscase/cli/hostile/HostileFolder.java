package crosscase.cli.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** A folder of hostile files, and the allowed outcomes of each: a document, or some rejections. */
public final class HostileFolder {
  /** The outcome of a good file. */
  public static final String DOCUMENT = "document";

  /** A good file whose path comes last. */
  public static final String LAST = "zz-last/good.txt";

  public static final String LAST_SENTENCE = "And yet the kettle was always on.";

  private final Path folder;
  private final SortedMap<String, Set<String>> outcomes = new TreeMap<>();

  private HostileFolder(Path folder) {
    this.folder = folder;
  }

  /** Makes the folder: {@code HostileFolder FOLDER SAMPLES [SEED]}. */
  public static void main(String[] arguments) throws Exception {
    long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
    make(Path.of(arguments[0]), Path.of(arguments[1]), seed)
        .forEach((path, outcomes) -> System.out.println(outcomes + " " + path.replace('\n', '?')));
  }

  /** Makes the folder from the samples; returns the allowed outcomes of each path. */
  public static SortedMap<String, Set<String>> make(Path folder, Path samples, long seed)
      throws Exception {
    HostileFolder hostile = new HostileFolder(folder);
    Random random = new Random(seed);
    CorruptedFiles.make(hostile, SampleFiles.of(samples), random);
    EncryptedFiles.make(hostile);
    OversizedFiles.make(hostile);
    DeeplyNestedFiles.make(hostile);
    ExternalReferenceFiles.make(hostile);
    OddFileNames.make(hostile);
    SpecialFiles.make(hostile);
    hostile.text(LAST, "Q: What else?\n\nA: " + LAST_SENTENCE + "\n", DOCUMENT);
    return Collections.unmodifiableSortedMap(hostile.outcomes);
  }

  void text(String path, String text, String... outcomes) throws IOException {
    file(path, text.getBytes(StandardCharsets.UTF_8), outcomes);
  }

  void file(String path, byte[] bytes, String... outcomes) throws IOException {
    Files.write(put(path, outcomes), bytes);
  }

  /** The path for a file with these allowed outcomes. */
  Path put(String path, String... allowed) throws IOException {
    if (outcomes.put(path, new TreeSet<>(Arrays.asList(allowed))) != null) {
      throw new IllegalArgumentException("made twice: " + path);
    }
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return file;
  }

  Path folder() {
    return folder;
  }
}
