package crosscase.judgements;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * A request that has been recorded.
 *
 * @param number from 1, in the order of recording
 * @param undoes the number of the judgement that this one takes back; empty if it is not an undoing
 */
public record Judgement(
    long number, JudgementRequest request, Instant madeAt, OptionalLong undoes) {
  public Anchor anchor() {
    return request.anchor();
  }

  public String coder() {
    return request.coder();
  }

  public String theme() {
    return request.theme();
  }

  public Decision decision() {
    return request.decision();
  }
}
