package crosscase.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.sax.BodyContentHandler;

/**
 * Compares the time that it takes to extract documents in separate processes, with paragraphs and
 * speakers, with that of Tika extracting only text in this process: in a plain loop, and in as many
 * threads as there are processes. Not a test: {@code scripts/benchmark-extract} runs it.
 */
final class ExtractBenchmark {
  private static final int FILES = 500;
  private static final int ROUNDS = 5;
  private static final int THREADS = Runtime.getRuntime().availableProcessors();

  private final List<Source> sources;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final ExecutorService oneThread = Executors.newSingleThreadExecutor();
  private final AutoDetectParser tika = new AutoDetectParser();
  private final TextExtractor extractor = new TextExtractor();

  private ExtractBenchmark(List<Source> sources) {
    this.sources = sources;
  }

  /** {@code ExtractBenchmark SAMPLES SCRATCH}. */
  public static void main(String[] arguments) throws Exception {
    List<Source> sources = copies(Path.of(arguments[0]), Path.of(arguments[1]));
    new ExtractBenchmark(sources).measure();
    System.exit(0); // the threads of the reading processes would wait for more files
  }

  /** The first round of each warms it up; then they alternate. */
  private void measure() throws Exception {
    double[] isolated = new double[ROUNDS];
    double[] loop = new double[ROUNDS];
    double[] spread = new double[ROUNDS];
    System.out.printf("%d files, %d processes; seconds%n", sources.size(), THREADS);
    System.out.printf("%-12s %10s %10s %12s%n", "", "isolated", "Tika loop", "Tika threads");
    for (int round = 0; round < ROUNDS; round++) {
      isolated[round] = seconds(threads, this::isIsolatedRead);
      loop[round] = seconds(oneThread, this::isBareRead);
      spread[round] = seconds(threads, this::isBareRead);
      System.out.printf(
          "%-12s %10.2f %10.2f %12.2f%n",
          round == 0 ? "first round" : "round " + (round + 1),
          isolated[round],
          loop[round],
          spread[round]);
    }
    System.out.printf(
        "isolated to a bare in-process Tika loop: %.2f (first round %.2f)%n",
        warm(isolated) / warm(loop), isolated[0] / loop[0]);
    System.out.printf(
        "isolated to that loop over %d threads: %.2f%n", THREADS, warm(isolated) / warm(spread));
  }

  /** The median of all rounds but the first. */
  private static double warm(double[] seconds) {
    return Arrays.stream(seconds).skip(1).sorted().toArray()[(seconds.length - 1) / 2];
  }

  private boolean isBareRead(Source source) throws Exception {
    org.apache.tika.metadata.Metadata metadata = new org.apache.tika.metadata.Metadata();
    ParseContext context = new ParseContext();
    TesseractOCRConfig ocr = new TesseractOCRConfig();
    ocr.setSkipOcr(true);
    context.set(TesseractOCRConfig.class, ocr);
    BodyContentHandler text = new BodyContentHandler(-1);
    try (TikaInputStream bytes = TikaInputStream.get(source.file(), metadata)) {
      tika.parse(bytes, text, metadata, context);
    }
    return !text.toString().isBlank();
  }

  private boolean isIsolatedRead(Source source) {
    return extractor.extract(source, SourceMetadata.none().describe(source))
        instanceof Extraction.Extracted;
  }

  /** Reads a file and tells whether it gave text. */
  private interface Reading {
    boolean read(Source source) throws Exception;
  }

  private double seconds(ExecutorService threads, Reading reading) throws Exception {
    long start = System.nanoTime();
    List<Callable<Boolean>> tasks = new ArrayList<>();
    sources.forEach(source -> tasks.add(() -> reading.read(source)));
    for (Future<Boolean> done : threads.invokeAll(tasks)) {
      if (!done.get()) {
        throw new IllegalStateException("a file gave no text");
      }
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static List<Source> copies(Path samples, Path scratch) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(samples)) {
      files = all.filter(file -> isSample(samples.relativize(file))).sorted().toList();
    }
    List<Source> copies = new ArrayList<>();
    for (int i = 0; i < FILES; i++) {
      Path file = files.get(i % files.size());
      copies.add(
          SourceFolder.single(Files.copy(file, scratch.resolve(i + "-" + file.getFileName()))));
    }
    return copies;
  }

  private static boolean isSample(Path below) {
    return below.toString().matches("[a-z][a-z-]+/[^/]+\\.(?:docx|odt|pdf|rtf|html|md|txt|vtt|srt)")
        && !below.startsWith("bad");
  }
}
