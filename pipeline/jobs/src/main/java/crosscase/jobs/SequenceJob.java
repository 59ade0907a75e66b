package crosscase.jobs;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import crosscase.association.BenjaminiHochberg;
import crosscase.association.CircularShift.ShiftedPairCounts;
import crosscase.association.CmhTest;
import crosscase.association.Interval;
import crosscase.association.LagSequentialCounts;
import crosscase.association.PairTable;
import crosscase.association.UndefinedReason;
import crosscase.jobs.counting.Longs;
import crosscase.jobs.counting.SequenceCounting;
import crosscase.jobs.results.PairsTable;
import crosscase.jobs.units.SelectedSentences;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Counts which theme follows which within a few units of a document, stratified by case.
 *
 * <p>Units of a stratum follow one another whatever lies between them: by default, one answer
 * follows another.
 */
public final class SequenceJob {
  private static final StructType SCHEMA =
      new StructType()
          .add("first", StringType)
          .add("then", StringType)
          .add("units", LongType)
          .add("n_first", LongType)
          .add("n_followed", LongType)
          .add("n_both", LongType)
          .add("common_odds_ratio", DoubleType)
          .add("low", DoubleType)
          .add("high", DoubleType)
          .add("shift_p", DoubleType)
          .add("shift_q", DoubleType)
          .add("note", StringType);

  private final CooccurrenceJob counting;

  public SequenceJob(CooccurrenceJob counting) {
    this.counting = counting;
  }

  /** How many units later a theme may follow, and how often themes are shifted to test that. */
  public record Settings(int lag, int resamples, long seed) implements Serializable {}

  /**
   * All ordered pairs of themes.
   *
   * @throws SelectionException if the corpus lacks a column
   */
  public ResultTable execute(Selection selection, List<String> codebook, Settings settings)
      throws SelectionException {
    List<String> themes = selection.themes(codebook);
    SequenceCounting counts =
        new SequenceCounting(themes.size(), settings.lag(), settings.resamples(), settings.seed());
    Map<String, LagSequentialCounts> strata = new TreeMap<>();
    ShiftedPairCounts shifts = counts.emptyShifts();
    for (Row row : countSequences(counting.unitSequences(selection, codebook), counts)) {
      long[] more = Longs.of(row.getAs(1));
      if (row.isNullAt(0)) {
        shifts.add(more);
      } else {
        strata.computeIfAbsent(row.getString(0), name -> counts.emptySequence()).add(more);
      }
    }
    return new ResultTable("sequence", SCHEMA, rows(themes, List.copyOf(strata.values()), shifts));
  }

  /** Each task returns the counts of all resamples, several megabytes: no more tasks than cores. */
  private static List<Row> countSequences(Dataset<Row> sequences, SequenceCounting counts) {
    return sequences
        .where(SelectedSentences.isCase(col("stratum")))
        .coalesce(sequences.sparkSession().sparkContext().defaultParallelism())
        .mapPartitions(counts, Encoders.row(SequenceCounting.COUNTS))
        .collectAsList();
  }

  private static List<Row> rows(
      List<String> themes, List<LagSequentialCounts> strata, ShiftedPairCounts shifts) {
    int pairs = themes.size() * themes.size();
    List<OptionalDouble> p = new ArrayList<>();
    for (int pair = 0; pair < pairs; pair++) {
      p.add(shifts.pValue(pair));
    }
    List<OptionalDouble> q = BenjaminiHochberg.adjust(p);
    List<Row> rows = new ArrayList<>();
    for (int pair = 0; pair < pairs; pair++) {
      int first = pair / themes.size();
      int then = pair % themes.size();
      List<PairTable> tables = strata.stream().map(s -> s.table(first, then)).toList();
      List<String> names = List.of(themes.get(first), themes.get(then));
      rows.add(row(names, tables, p.get(pair), q.get(pair)));
    }
    return rows;
  }

  private static Row row(
      List<String> names, List<PairTable> tables, OptionalDouble p, OptionalDouble q) {
    CmhTest test = CmhTest.of(tables);
    PairTable all = tables.stream().reduce(new PairTable(0, 0, 0, 0), PairTable::plus);
    return RowFactory.create(
        names.getFirst(),
        names.getLast(),
        all.n(),
        all.a(),
        all.b(),
        all.both(),
        PairsTable.orNull(test.commonOddsRatio()),
        test.interval().map(Interval::low).orElse(null),
        test.interval().map(Interval::high).orElse(null),
        PairsTable.orNull(p),
        PairsTable.orNull(q),
        test.undefinedBecause().map(UndefinedReason::explanation).orElse(""));
  }
}
