package crosscase.jobs;

import crosscase.association.CountMatrix;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts the themes of sentences by a loop on one thread and nothing else: the codings of a
 * document as a word of bits a sentence, then the sentences one by one. At most 64 themes.
 */
final class BareLoop {
  private final Path corpus;
  private final List<String> themes;
  private final Map<String, long[]> coded = new HashMap<>();
  private final SortedMap<String, CountMatrix> counts = new TreeMap<>();
  private String document = "";
  private long[] bits = {};

  private BareLoop(Path corpus, List<String> themes) {
    this.corpus = corpus;
    this.themes = themes;
  }

  static SortedMap<String, CountMatrix> count(Path corpus, List<String> themes) throws IOException {
    BareLoop loop = new BareLoop(corpus, themes);
    loop.codings();
    loop.sentences();
    return loop.counts;
  }

  private void codings() throws IOException {
    Map<String, Integer> places = new HashMap<>();
    themes.forEach(theme -> places.put(theme, places.size()));
    BareParquet.forEach(
        corpus.resolve("codings"),
        List.of("document", "sentence", "theme", "coder"),
        cells -> {
          if (cells.texts[3].equals("codebook")) {
            at(cells.texts[0], cells.numbers[1]);
            bits[cells.numbers[1]] |= 1L << places.getOrDefault(cells.texts[2], 0);
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

  private void sentences() throws IOException {
    long[] none = {};
    BitSet unit = new BitSet();
    BareParquet.forEach(
        corpus.resolve("sentences"),
        List.of("document", "number", "case", "role"),
        cells -> {
          if (cells.texts[3].equals("interviewer")) {
            return;
          }
          if (!cells.texts[0].equals(document)) {
            document = cells.texts[0];
            bits = coded.getOrDefault(document, none);
          }
          unit.clear();
          long left = cells.numbers[1] < bits.length ? bits[cells.numbers[1]] : 0;
          for (; left != 0; left &= left - 1) {
            unit.set(Long.numberOfTrailingZeros(left));
          }
          counts.computeIfAbsent(cells.texts[2], name -> new CountMatrix(themes.size())).add(unit);
        });
  }
}
