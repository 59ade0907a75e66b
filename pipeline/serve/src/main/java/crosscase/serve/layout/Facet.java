package crosscase.serve.layout;

import java.util.List;

/**
 * A field with the values that the selected sentences have, each with a link that toggles it.
 *
 * @param hiddenCount how many further values there are
 * @param expanded whether more than the first few are shown
 * @param toggleLink the same page with more values, or with fewer
 */
public record Facet(
    String field,
    String label,
    List<Value> values,
    int hiddenCount,
    boolean expanded,
    String toggleLink) {
  public Facet {
    values = List.copyOf(values);
  }

  /**
   * A value of the field.
   *
   * @param count how many sentences the page would have with this value
   * @param link the same page with the value chosen, or no longer chosen
   */
  public record Value(String field, String label, int count, boolean chosen, String link) {
    /** An element id that stays the same when the counts change. */
    public String id() {
      return "f" + Integer.toHexString((field + label).hashCode());
    }
  }
}
