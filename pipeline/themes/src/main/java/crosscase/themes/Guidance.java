package crosscase.themes;

import java.util.List;

/**
 * What a codebook tells people about when to code a theme.
 *
 * @param examples sentences that the theme's queries must find
 * @param counterExamples sentences that look similar and that the queries must not find
 */
public record Guidance(
    String definition,
    String useWhen,
    String notWhen,
    List<String> examples,
    List<String> counterExamples) {
  /** No guidance at all. */
  public static final Guidance NONE = new Guidance("", "", "", List.of(), List.of());

  public Guidance {
    examples = List.copyOf(examples);
    counterExamples = List.copyOf(counterExamples);
  }
}
