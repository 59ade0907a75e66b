package crosscase.search;

import java.util.List;
import java.util.Optional;

/**
 * A query's hits for each value of a field.
 *
 * @param counts the highest rate first
 * @param incompleteNote one sentence if some matches were not counted
 */
public record ValueCounts(List<ValueCount> counts, Optional<String> incompleteNote) {
  public ValueCounts {
    counts = List.copyOf(counts);
  }

  /**
   * The hits among the sentences with one value.
   *
   * @param value such as {@code housing}; empty for the sentences without a value
   * @param hits the sentences that match
   * @param sentences all sentences with this value
   */
  public record ValueCount(String value, long hits, long sentences) {
    /** Hits per thousand sentences with this value. */
    public double perThousand() {
      return 1000.0 * hits / sentences;
    }
  }
}
