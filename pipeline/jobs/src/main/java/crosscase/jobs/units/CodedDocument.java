package crosscase.jobs.units;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.apache.spark.sql.Row;

/**
 * The sentences and codings of one document in the order of their numbers, unpacked from its {@link
 * RowPacking#BLOCKS} in whatever order those come.
 *
 * <p>Needs about 20 bytes for a sentence and 8 for a coding: a million sentences fit in 30 MB.
 */
final class CodedDocument {
  /** Receives sentences in their order. */
  @FunctionalInterface
  interface SentenceConsumer {
    /**
     * Receives a sentence.
     *
     * @param stratum its index in {@link #strata}
     * @param themes valid only during this call
     */
    void sentence(int stratum, int number, int unitKey, BitSet themes);
  }

  private final String name;
  private final List<String> strata = new ArrayList<>();
  private final int[] unitKeys;
  private final int[] stratumOf;

  /** The number of each sentence, with its index in the other arrays in the lower half. */
  private final long[] sentences;

  /** The number of the sentence of each coding, with the theme in the lower half. */
  private final long[] codings;

  private int sentenceCount;
  private int codingCount;

  private CodedDocument(String name, int sentences, int codings) {
    this.name = name;
    this.sentences = new long[sentences];
    this.unitKeys = new int[sentences];
    this.stratumOf = new int[sentences];
    this.codings = new long[codings];
  }

  /** The document in these blocks, which must all belong to it. */
  static CodedDocument of(String name, List<Row> blocks) {
    CodedDocument document =
        new CodedDocument(
            name, rows(blocks, SentencePacking.KIND), rows(blocks, CodingPacking.KIND));
    for (Row block : blocks) {
      if (block.getInt(1) == SentencePacking.KIND) {
        document.addSentences(block);
      } else {
        document.addCodings(block);
      }
    }
    sort(document.sentences);
    sort(document.codings);
    return document;
  }

  private static int rows(List<Row> blocks, int kind) {
    return blocks.stream().filter(b -> b.getInt(1) == kind).mapToInt(b -> b.getInt(3)).sum();
  }

  private void addSentences(Row block) {
    List<Integer> places = block.<String>getList(4).stream().map(this::stratum).toList();
    Varints numbers = new Varints(block.<byte[]>getAs(5));
    int number = 0;
    int unitKey = 0;
    for (int row = 0; row < block.getInt(3); row++) {
      number += numbers.next();
      unitKey += numbers.next();
      unitKeys[sentenceCount] = unitKey;
      stratumOf[sentenceCount] = places.get(numbers.next());
      sentences[sentenceCount] = (long) number << Integer.SIZE | sentenceCount;
      sentenceCount++;
    }
  }

  private int stratum(String stratum) {
    if (!strata.contains(stratum)) {
      strata.add(stratum);
    }
    return strata.indexOf(stratum);
  }

  private void addCodings(Row block) {
    Varints numbers = new Varints(block.<byte[]>getAs(5));
    int number = 0;
    for (int row = 0; row < block.getInt(3); row++) {
      number += numbers.next();
      codings[codingCount++] = (long) number << Integer.SIZE | numbers.next();
    }
  }

  /** Checks first, because the values are usually sorted already. */
  private static void sort(long[] values) {
    for (int i = 1; i < values.length; i++) {
      if (values[i - 1] > values[i]) {
        Arrays.sort(values);
        return;
      }
    }
  }

  String name() {
    return name;
  }

  /** The strata of its sentences. */
  List<String> strata() {
    return List.copyOf(strata);
  }

  /** Passes on all sentences with their themes; codings whose sentence is missing are ignored. */
  void forEach(SentenceConsumer sink) {
    BitSet themes = new BitSet();
    int coding = 0;
    for (long sentence : sentences) {
      int number = (int) (sentence >> Integer.SIZE);
      int place = (int) sentence;
      themes.clear();
      while (coding < codings.length && codings[coding] >> Integer.SIZE < number) {
        coding++;
      }
      for (; coding < codings.length && codings[coding] >> Integer.SIZE == number; coding++) {
        themes.set((int) codings[coding]);
      }
      sink.sentence(stratumOf[place], number, unitKeys[place], themes);
    }
  }
}
