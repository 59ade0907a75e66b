package crosscase.serve.layout;

import java.util.List;

/**
 * A field with the values that the sentences in view have, each a link that takes it in or out.
 *
 * @param hiddenCount how many further values there are
 * @param expanded whether more than the first few are shown
 * @param toggleLink the same page with more of them, or with fewer
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
   * A value of it.
   *
   * @param count the sentences there would be with it
   * @param link the same page with it chosen, or no longer chosen
   */
  public record Value(String field, String label, int count, boolean chosen, String link) {
    /** By which the page knows it again after the counts have changed. */
    public String id() {
      return "f" + Integer.toHexString((field + label).hashCode());
    }
  }
}
