package crosscase.judgements;

/**
 * What a person asks to be recorded.
 *
 * @param id chosen by the program that asks, different for each click; a request that arrives twice
 *     is recorded once
 * @param coder the person's name
 * @param theme the theme's id
 * @param blind whether the person saw neither the codebook's codings nor other people's
 * @param codebook the fingerprint of the codebook that the person worked with
 */
public record JudgementRequest(
    String id,
    String coder,
    String theme,
    Anchor anchor,
    Decision decision,
    boolean blind,
    String codebook) {
  public JudgementRequest {
    if (id.isBlank() || coder.isBlank() || theme.isBlank()) {
      throw new IllegalArgumentException(
          "request '%s', coder '%s', theme '%s': give all three".formatted(id, coder, theme));
    }
  }

  /** The same again, but for its id and the decision. */
  JudgementRequest repeated(String newId, Decision newDecision) {
    return new JudgementRequest(newId, coder, theme, anchor, newDecision, blind, codebook);
  }
}
