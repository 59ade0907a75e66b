package crosscase.judgements;

import java.time.Instant;

/**
 * A version of a memo.
 *
 * @param number from 1, in the order of recording
 */
public record Memo(long number, MemoRequest request, Instant writtenAt) {
  public MemoSubject subject() {
    return request.subject();
  }

  public String text() {
    return request.text();
  }

  /** Whether this version removes the memo. */
  public boolean isRemoval() {
    return text().isEmpty();
  }
}
