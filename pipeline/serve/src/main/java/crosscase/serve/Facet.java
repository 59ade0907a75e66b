package crosscase.serve;

import java.util.List;

/**
 * A field with the values that the sentences in view have, each a link that takes it in or out.
 *
 * @param hidden how many further values there are
 * @param all whether more than the first few are shown
 * @param more the same page with more of them, or with fewer
 */
record Facet(String field, String label, List<Value> values, int hidden, boolean all, String more) {
  Facet {
    values = List.copyOf(values);
  }

  /**
   * A value of it.
   *
   * @param count the sentences there would be with it
   * @param link the same page with it chosen, or no longer chosen
   */
  record Value(String field, String shown, int count, boolean chosen, String link) {
    /** By which the page knows it again after the counts have changed. */
    String id() {
      return "f" + Integer.toHexString((field + shown).hashCode());
    }
  }
}
