package crosscase.figures;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/**
 * What axe finds wrong on a page without frames.
 *
 * <p>Asks for violations only: {@link AxeBuilder} also fetches every check that passed and opens a
 * second page for each analysis, which takes most of its time.
 *
 * @param rule the rule of axe that is violated
 * @param impact minor, moderate, serious or critical
 * @param element the first element that violates it, as HTML
 */
public record AccessibilityFault(String rule, String impact, String element) {
  private static final String SCRIPT =
      """
      async () => {
        %s
        const found = await axe.run({ resultTypes: ['violations'] });
        return found.violations.map((fault) =>
          ({ rule: fault.id, impact: String(fault.impact), element: fault.nodes[0].html }));
      }\
      """
          .formatted(AxeBuilder.getAxeScript());

  /** The faults of a page, in the order of axe's rules; fails if axe does. */
  public static List<AccessibilityFault> in(Page page) {
    return ((List<?>) page.evaluate(SCRIPT)).stream().map(AccessibilityFault::of).toList();
  }

  private static AccessibilityFault of(Object found) {
    Map<?, ?> fault = (Map<?, ?>) found;
    return new AccessibilityFault(
        String.valueOf(fault.get("rule")),
        String.valueOf(fault.get("impact")),
        String.valueOf(fault.get("element")));
  }

  /** Whether it keeps somebody from using the page. */
  public boolean isSerious() {
    return List.of("serious", "critical").contains(impact);
  }
}
