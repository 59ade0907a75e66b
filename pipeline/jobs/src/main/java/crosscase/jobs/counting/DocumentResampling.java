package crosscase.jobs.counting;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import crosscase.association.BenjaminiHochberg;
import crosscase.association.CircularShift.ShiftedPairCounts;
import crosscase.association.CooccurrenceMatrix;
import crosscase.association.CooccurrenceMatrix.PairIndex;
import crosscase.association.DocumentBootstrap;
import crosscase.association.DocumentBootstrap.BootstrapInterval;
import crosscase.jobs.Cooccurrence.Resampling;
import crosscase.jobs.units.SelectedSentences;
import crosscase.jobs.units.UnitStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import scala.reflect.ClassTag$;

/**
 * Draws documents with replacement and shifts themes within documents, distributed over tasks.
 *
 * <p>The same seed gives the same numbers however the work is distributed.
 */
public final class DocumentResampling {
  private static final StructType DISTANCES =
      new StructType().add("distances", createArrayType(DoubleType, false), false);

  private final Dataset<Row> sequences;
  private final int themes;
  private final int resamples;
  private final long seed;

  /**
   * @param sequences rows of {@link DocumentSequences}, which are read three times
   */
  public DocumentResampling(Dataset<Row> sequences, int themes, int resamples, long seed) {
    this.sequences = sequences.where(SelectedSentences.isCase(col("stratum")));
    this.themes = themes;
    this.resamples = resamples;
    this.seed = seed;
  }

  public Resampling execute() {
    ShiftedPairCounts shifted = shiftCounts();
    List<OptionalDouble> pValues =
        IntStream.range(0, new PairIndex(themes).count()).mapToObj(shifted::pValue).toList();
    return new Resampling(resamples, seed, pairs(intervals(), pValues));
  }

  private static List<Resampling.Pair> pairs(
      List<BootstrapInterval> intervals, List<OptionalDouble> pValues) {
    List<OptionalDouble> qValues = BenjaminiHochberg.adjust(pValues);
    return IntStream.range(0, intervals.size())
        .mapToObj(i -> new Resampling.Pair(intervals.get(i), pValues.get(i), qValues.get(i)))
        .toList();
  }

  private List<BootstrapInterval> intervals() {
    DocumentBootstrap bootstrap = new DocumentBootstrap(countsByStratum(), themes, seed);
    return bootstrap.intervals(bootstrap.canResample() ? bootstrapDistances(bootstrap) : List.of());
  }

  /** The counts of each document, by stratum; within a stratum documents are ordered by name. */
  private List<List<CooccurrenceMatrix>> countsByStratum() {
    TreeMap<String, List<CooccurrenceMatrix>> strata = new TreeMap<>();
    for (Row row : sequences.orderBy("stratum", "document").collectAsList()) {
      UnitStream.DocumentUnits document = DocumentSequences.units(row);
      strata
          .computeIfAbsent(document.stratum(), name -> new ArrayList<>())
          .add(CooccurrenceMatrix.of(themes, document.units()));
    }
    return List.copyOf(strata.values());
  }

  private List<double[]> bootstrapDistances(DocumentBootstrap bootstrap) {
    SparkSession spark = sequences.sparkSession();
    Broadcast<DocumentBootstrap> shared =
        spark.sparkContext().broadcast(bootstrap, ClassTag$.MODULE$.apply(DocumentBootstrap.class));
    MapFunction<Long, Row> resample =
        number -> RowFactory.create((Object) shared.value().resample(Math.toIntExact(number)));
    return spark.range(resamples).map(resample, Encoders.row(DISTANCES)).collectAsList().stream()
        .map(row -> row.<Double>getList(0).stream().mapToDouble(Double::doubleValue).toArray())
        .toList();
  }

  private ShiftedPairCounts shiftCounts() {
    int pairs = new PairIndex(themes).count();
    ShiftedPairCounts sum = new ShiftedPairCounts(pairs, resamples);
    // Each task returns the counts of all resamples, several megabytes: use no more tasks than
    // cores.
    int tasks = sequences.sparkSession().sparkContext().defaultParallelism();
    sequences
        .coalesce(tasks)
        .mapPartitions(
            new ShiftCounting(themes, resamples, seed), Encoders.row(ShiftCounting.COUNTS))
        .collectAsList()
        .forEach(row -> sum.add(Longs.of(row.getAs(0))));
    return sum;
  }
}
