package crosscase.jobs;

import crosscase.association.CooccurrenceMatrix;
import crosscase.jobs.BaselineParquetReader.Cells;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts the themes of sentences in a plain loop on one thread: first the codings of a document as
 * one word of bits for each sentence, then one by one the sentences that count by default (of the
 * current reading, in transcripts only speech, and not those of interviewers). At most 64 themes.
 */
final class SingleThreadBaseline {
  private static final long[] NONE = {};

  private final Path corpus;
  private final List<String> themes;
  private final Map<String, long[]> coded = new HashMap<>();
  private final SortedMap<String, CooccurrenceMatrix> counts = new TreeMap<>();
  private final Map<String, String> revisions = new HashMap<>();
  private final Set<String> transcripts = new HashSet<>();
  private final BitSet unit = new BitSet();
  private String document = "";
  private String revision = "";
  private boolean isCurrent;
  private boolean isTranscript;
  private long[] bits = NONE;

  private SingleThreadBaseline(Path corpus, List<String> themes) {
    this.corpus = corpus;
    this.themes = themes;
  }

  static SortedMap<String, CooccurrenceMatrix> count(Path corpus, List<String> themes)
      throws IOException {
    SingleThreadBaseline loop = new SingleThreadBaseline(corpus, themes);
    loop.codings();
    loop.documents();
    loop.sentences();
    return loop.counts;
  }

  private void codings() throws IOException {
    Map<String, Integer> places = new HashMap<>();
    themes.forEach(theme -> places.put(theme, places.size()));
    BaselineParquetReader.forEach(
        corpus.resolve("codings"),
        List.of("document", "sentence", "theme", "coder"),
        cells -> {
          if (cells.texts[3].equals("codebook")) {
            Integer place = places.get(cells.texts[2]);
            if (place != null) {
              at(cells.texts[0], cells.numbers[1]);
              bits[cells.numbers[1]] |= 1L << place;
            }
          }
        });
    document = "";
  }

  /** Makes room for a sentence of a document. */
  private void at(String name, int sentence) {
    if (!name.equals(document)) {
      document = name;
      bits = coded.getOrDefault(name, new long[64]);
      coded.put(name, bits);
    }
    if (sentence >= bits.length) {
      bits = Arrays.copyOf(bits, 2 * sentence);
      coded.put(name, bits);
    }
  }

  /** The revision of each document, and whether it is a transcript. */
  private void documents() throws IOException {
    BaselineParquetReader.forEach(
        corpus.resolve("documents"),
        List.of("document", "revision", "turns"),
        cells -> {
          revisions.put(cells.texts[0], cells.texts[1]);
          if (cells.numbers[2] != Cells.NONE) {
            transcripts.add(cells.texts[0]);
          }
        });
  }

  private void sentences() throws IOException {
    BaselineParquetReader.forEach(
        corpus.resolve("sentences"),
        List.of("document", "revision", "number", "case", "turn", "voice"),
        cells -> {
          if (!cells.texts[0].equals(document) || !cells.texts[1].equals(revision)) {
            open(cells.texts[0], cells.texts[1]);
          }
          boolean speech = !isTranscript || cells.numbers[4] != Cells.NONE;
          if (isCurrent && speech && !cells.texts[5].equals("interviewer")) {
            count(cells.numbers[2], cells.texts[3]);
          }
        });
  }

  private void open(String name, String itsRevision) {
    document = name;
    revision = itsRevision;
    isCurrent = itsRevision.equals(revisions.get(name));
    isTranscript = transcripts.contains(name);
    bits = coded.getOrDefault(name, NONE);
  }

  private void count(int sentence, String caseName) {
    unit.clear();
    long left = sentence < bits.length ? bits[sentence] : 0;
    for (; left != 0; left &= left - 1) {
      unit.set(Long.numberOfTrailingZeros(left));
    }
    counts.computeIfAbsent(caseName, name -> new CooccurrenceMatrix(themes.size())).add(unit);
  }
}
