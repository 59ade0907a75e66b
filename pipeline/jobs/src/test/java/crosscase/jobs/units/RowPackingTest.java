package crosscase.jobs.units;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.association.CaseCounts;
import crosscase.association.CaseCounts.StratumCounts;
import crosscase.association.DocumentUnits;
import crosscase.association.PairTable;
import crosscase.jobs.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.unsafe.types.UTF8String;
import org.junit.jupiter.api.Test;

/** The counts do not depend on the order and partitions of sentences and codings. */
class RowPackingTest {
  /** More themes than a machine word has bits. */
  private static final int THEMES = 130;

  private static final List<String> NAMES =
      IntStream.range(0, THEMES).mapToObj(theme -> "theme " + theme).toList();

  @Property(tries = 60)
  void orderAndPartitionsOfTheRowsMakeNoDifference(
      @ForAll Random random,
      @ForAll @IntRange(min = 1, max = 6) int partitions,
      @ForAll("units") Unit unit) {
    List<InternalRow> sentences = sentences(random, unit.kind() == Unit.Kind.SENTENCE ? 1 : 4);
    List<InternalRow> codings = codings(random, sentences);
    String inOrder = counted(unit, List.of(sentences), List.of(codings));

    Collections.shuffle(sentences, random);
    Collections.shuffle(codings, random);

    assertThat(counted(unit, dealt(sentences, partitions), dealt(codings, partitions)))
        .isEqualTo(inOrder);
  }

  @Provide
  static Arbitrary<Unit> units() {
    return Arbitraries.of("sentence", "window:2", "window:5", "turn", "document")
        .map(word -> Unit.ofWord(word).orElseThrow());
  }

  @Property
  void aPairIsCountedInTheSentencesThatHaveBoth(@ForAll Random random) {
    List<InternalRow> sentences = sentences(random, 1);
    List<InternalRow> codings = codings(random, sentences);
    Map<String, List<Integer>> themes = new TreeMap<>();
    for (InternalRow coding : codings) {
      themes
          .computeIfAbsent(coding.getUTF8String(0) + "/" + coding.getInt(1), s -> new ArrayList<>())
          .add(NAMES.indexOf(coding.getUTF8String(2).toString()));
    }
    long both = themes.values().stream().filter(t -> t.contains(3) && t.contains(100)).count();

    Map<String, StratumCounts> counts = counts(Unit.SENTENCE, List.of(sentences), List.of(codings));

    assertThat(counts.values().stream().mapToLong(c -> c.units().unitsWith(3, 100)).sum())
        .isEqualTo(both);
    assertThat(counts.values().stream().mapToLong(c -> c.units().units()).sum())
        .isEqualTo(sentences.size());
  }

  /** Codings of one document, one or two for each sentence; made one by one and not kept. */
  @Test
  void aMillionSentencesTakeOnlyAFewMegabytes() {
    int million = 1_000_000;
    Iterator<InternalRow> sentences =
        IntStream.range(0, million).mapToObj(n -> sentence("talk", n, n, "x")).iterator();
    Iterator<InternalRow> codings =
        IntStream.range(0, 3 * million / 2)
            .mapToObj(n -> coding("talk", 2 * (n / 3) + n % 3 / 2, n % 3 == 1 ? 1 : 0))
            .iterator();
    List<Row> blocks = new ArrayList<>();
    new SentencePacking().call(sentences).forEachRemaining(blocks::add);
    new CodingPacking(NAMES).call(codings).forEachRemaining(blocks::add);

    assertThat(blocks.stream().mapToInt(block -> block.<byte[]>getAs(5).length).sum())
        .isLessThan(8_000_000);
    assertThat(blocks).allMatch(block -> block.<byte[]>getAs(5).length < 1_000_000);
    PairTable table = PairTable.ofMargins(million, million, million / 2, million / 2);
    assertThat(counts(Unit.SENTENCE, blocks).values())
        .extracting(counts -> counts.units().table(0, 1))
        .containsExactly(table);
  }

  private static List<InternalRow> sentences(Random random, int inTurn) {
    List<InternalRow> rows = new ArrayList<>();
    for (int document = 0; document < 4; document++) {
      for (int number = 0; number < random.nextInt(30); number++) {
        String stratum = "case " + (document % 2 + random.nextInt(2));
        rows.add(sentence("talk " + document, number, number / inTurn, stratum));
      }
    }
    return rows;
  }

  private static List<InternalRow> codings(Random random, List<InternalRow> sentences) {
    List<InternalRow> rows = new ArrayList<>();
    for (InternalRow sentence : sentences) {
      for (int theme : List.of(3, 63, 64, 100, 129)) {
        if (random.nextInt(3) == 0) {
          rows.add(coding(sentence.getUTF8String(0).toString(), sentence.getInt(1), theme));
        }
      }
    }
    return rows;
  }

  private static InternalRow sentence(String document, int number, int unitKey, String stratum) {
    return row(text(document), number, unitKey, text(stratum));
  }

  private static InternalRow coding(String document, int number, int theme) {
    return row(text(document), number, text(NAMES.get(theme)), 0);
  }

  private static InternalRow row(Object... values) {
    return new GenericInternalRow(values);
  }

  private static UTF8String text(String text) {
    return UTF8String.fromString(text);
  }

  private static List<List<InternalRow>> dealt(List<InternalRow> rows, int partitions) {
    List<List<InternalRow>> dealt = new ArrayList<>();
    IntStream.range(0, partitions).forEach(p -> dealt.add(new ArrayList<>()));
    for (int i = 0; i < rows.size(); i++) {
      dealt.get(i % partitions).add(rows.get(i));
    }
    return dealt;
  }

  private static String counted(
      Unit unit, List<List<InternalRow>> sentences, List<List<InternalRow>> codings) {
    Map<String, String> shown = new TreeMap<>();
    counts(unit, sentences, codings)
        .forEach(
            (stratum, counts) -> shown.put(stratum, counts.documents() + " " + counts.units()));
    return shown.toString();
  }

  private static Map<String, StratumCounts> counts(
      Unit unit, List<List<InternalRow>> sentences, List<List<InternalRow>> codings) {
    List<Row> blocks = new ArrayList<>();
    sentences.forEach(p -> new SentencePacking().call(p.iterator()).forEachRemaining(blocks::add));
    codings.forEach(p -> new CodingPacking(NAMES).call(p.iterator()).forEachRemaining(blocks::add));
    return counts(unit, blocks);
  }

  private static Map<String, StratumCounts> counts(Unit unit, List<Row> blocks) {
    List<Row> byDocument = new ArrayList<>(blocks);
    byDocument.sort(Comparator.comparing(block -> block.getString(0)));
    List<DocumentUnits> documents = new ArrayList<>();
    UnitStream.sequences(byDocument.iterator(), unit).forEachRemaining(documents::add);
    return CaseCounts.of(documents, NAMES).strata();
  }
}
