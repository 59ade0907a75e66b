package crosscase.judgements;

/**
 * What a person asks to be kept as a note.
 *
 * @param id chosen by the program that asks, different each time; a request that arrives twice is
 *     recorded once
 * @param memo which memo this is a version of: the same for all versions of one memo
 * @param coder the person's name
 * @param text an empty text if the memo is to be there no longer
 */
public record MemoRequest(String id, String memo, String coder, MemoSubject subject, String text) {
  public MemoRequest {
    if (id.isBlank() || memo.isBlank() || coder.isBlank()) {
      throw new IllegalArgumentException(
          "request '%s', memo '%s', coder '%s': give all three".formatted(id, memo, coder));
    }
  }
}
