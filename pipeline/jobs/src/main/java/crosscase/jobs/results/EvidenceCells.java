package crosscase.jobs.results;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import crosscase.association.PairEvidence;
import crosscase.association.UndefinedReason;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The cells of a pair of themes that take documents as independent. */
final class EvidenceCells {
  /** {@code p} is the mid-p of the exact shift test, {@code smallest_p} the smallest possible. */
  static final StructType COLUMNS =
      new StructType()
          .add("documents", LongType)
          .add("documents_supporting", LongType)
          .add("documents_contradicting", LongType)
          .add("odds_ratio", DoubleType)
          .add("low", DoubleType)
          .add("high", DoubleType)
          .add("p", DoubleType)
          .add("q", DoubleType)
          .add("heterogeneity_p", DoubleType)
          .add("heterogeneity_q", DoubleType)
          .add("without_one_case_low", DoubleType)
          .add("without_one_case_high", DoubleType)
          .add("smallest_p", DoubleType)
          .add("note", StringType);

  private EvidenceCells() {}

  /** The values of {@link #COLUMNS}. */
  static List<@Nullable Object> of(PairEvidence pair) {
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add((long) pair.estimates().documents());
    cells.add((long) pair.estimates().supporting());
    cells.add((long) pair.estimates().contradicting());
    cells.add(PairsTable.orNull(pair.oddsRatio().value()));
    cells.addAll(PairsTable.ends(pair.oddsRatio().interval()));
    cells.add(PairsTable.orNull(pair.pValue()));
    cells.add(PairsTable.orNull(pair.qValue()));
    cells.add(PairsTable.orNull(pair.heterogeneityP()));
    cells.add(PairsTable.orNull(pair.heterogeneityQ()));
    cells.addAll(PairsTable.ends(pair.withoutOneCase()));
    cells.add(PairsTable.orNull(pair.test().smallestMidPValue()));
    cells.add(note(pair));
    return cells;
  }

  private static String note(PairEvidence pair) {
    if (pair.pValue().isEmpty()) {
      return UndefinedReason.NO_INFORMATIVE_DOCUMENT.explanation();
    }
    return pair.oddsRatio().interval().isEmpty()
        ? UndefinedReason.FEW_INFORMATIVE_DOCUMENTS.explanation()
        : PairEvidence.scatterNote(List.of(pair)).orElse("");
  }
}
