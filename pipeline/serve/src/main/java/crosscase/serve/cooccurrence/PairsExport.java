package crosscase.serve.cooccurrence;

import crosscase.association.Interval;
import crosscase.association.PairEvidence;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of themes as CSV, with the columns of {@code pairs.csv} that take documents as independent.
 *
 * <p>An infinite number is written {@code Infinity}, one that is not defined is left empty.
 */
public record PairsExport(List<PairEvidence> pairs) {
  static final String FILE = "pairs.csv";

  private static final String[] COLUMNS = {
    "first",
    "second",
    "verdict",
    "sentence",
    "n_both",
    "cases_with_pair",
    "documents",
    "documents_supporting",
    "documents_contradicting",
    "odds_ratio",
    "low",
    "high",
    "p",
    "q",
    "heterogeneity_p",
    "heterogeneity_q",
    "without_one_case_low",
    "without_one_case_high",
    "smallest_p"
  };

  public PairsExport {
    pairs = List.copyOf(pairs);
  }

  public String csv() throws IOException {
    StringWriter out = new StringWriter();
    try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
      csv.printRecord(Arrays.asList(COLUMNS));
      for (PairEvidence pair : pairs) {
        csv.printRecord(row(pair));
      }
    }
    return out.toString();
  }

  private static List<@Nullable Object> row(PairEvidence pair) {
    List<@Nullable Object> row = new ArrayList<>();
    row.addAll(List.of(pair.first(), pair.second(), pair.verdict().words(), pair.sentence()));
    row.addAll(List.of(pair.both(), pair.casesWithPair(), pair.estimates().documents()));
    row.add(pair.estimates().supporting());
    row.add(pair.estimates().contradicting());
    row.add(orNull(pair.oddsRatio().value()));
    row.add(pair.oddsRatio().interval().map(Interval::low).orElse(null));
    row.add(pair.oddsRatio().interval().map(Interval::high).orElse(null));
    row.add(orNull(pair.pValue()));
    row.add(orNull(pair.qValue()));
    row.add(orNull(pair.heterogeneityP()));
    row.add(orNull(pair.heterogeneityQ()));
    row.add(pair.withoutOneCase().map(Interval::low).orElse(null));
    row.add(pair.withoutOneCase().map(Interval::high).orElse(null));
    row.add(orNull(pair.test().smallestMidPValue()));
    return row;
  }

  private static @Nullable Double orNull(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }
}
