package crosscase.serve.live;

import crosscase.association.DocumentUnits;
import crosscase.association.UnitSequence;
import crosscase.search.FieldValues;
import crosscase.search.SentenceSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Turns bit sets of an index into the sentences of each document that count, in order, with their
 * themes.
 *
 * <p>A sentence's place is the number of counted sentences before it in its document.
 */
final class SentenceSequences {
  private final long[] counted;
  private final List<long[]> themes;

  /** How many sentences count before each word of 64 sentences. */
  private final int[] countedBefore;

  private int[] places = new int[256];
  private int[] themeOf = new int[256];
  private int codings;

  private SentenceSequences(SentenceSet found, List<SentenceSet> themes) {
    this.counted = found.words();
    this.themes = themes.stream().map(SentenceSet::words).toList();
    this.countedBefore = new int[counted.length + 1];
    for (int word = 0; word < counted.length; word++) {
      countedBefore[word + 1] = countedBefore[word] + Long.bitCount(counted[word]);
    }
  }

  /**
   * The documents with at least one sentence that counts.
   *
   * @param documents the document of each sentence
   * @param cases the case of each sentence
   * @param found the sentences that count
   */
  static List<DocumentUnits> of(
      FieldValues documents, FieldValues cases, SentenceSet found, List<SentenceSet> themes) {
    SentenceSequences sequences = new SentenceSequences(found, themes);
    int[] starts = documents.runStarts();
    List<DocumentUnits> all = new ArrayList<>();
    for (int i = 0; i + 1 < starts.length; i++) {
      int units = sequences.before(starts[i + 1]) - sequences.before(starts[i]);
      if (units > 0) {
        String name = documents.values().get(documents.valueIndex(starts[i]));
        String caseName = cases.values().get(cases.valueIndex(starts[i]));
        all.add(
            new DocumentUnits(name, caseName, sequences.sequence(starts[i], starts[i + 1], units)));
      }
    }
    return all;
  }

  /** How many sentences count before this one. */
  private int before(int id) {
    int word = id >> 6;
    long lower = (1L << id) - 1;
    return word == counted.length
        ? countedBefore[word]
        : countedBefore[word] + Long.bitCount(counted[word] & lower);
  }

  private UnitSequence sequence(int from, int to, int units) {
    codings = 0;
    int first = before(from);
    for (int theme = 0; theme < themes.size(); theme++) {
      addTheme(theme, from, to, first);
    }
    return UnitSequence.ofThemes(
        units, Arrays.copyOf(places, codings), Arrays.copyOf(themeOf, codings));
  }

  private void addTheme(int theme, int from, int to, int first) {
    long[] bits = themes.get(theme);
    int last = (to - 1) >> 6;
    for (int word = from >> 6; word <= last; word++) {
      long left = bits[word] & counted[word];
      left &= word == from >> 6 ? -1L << from : -1L;
      left &= word == last ? -1L >>> -to : -1L;
      for (; left != 0; left &= left - 1) {
        long lower = Long.lowestOneBit(left) - 1;
        add(theme, countedBefore[word] + Long.bitCount(counted[word] & lower) - first);
      }
    }
  }

  private void add(int theme, int place) {
    if (codings == places.length) {
      places = Arrays.copyOf(places, 2 * codings);
      themeOf = Arrays.copyOf(themeOf, 2 * codings);
    }
    places[codings] = place;
    themeOf[codings++] = theme;
  }
}
