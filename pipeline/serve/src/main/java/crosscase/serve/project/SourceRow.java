package crosscase.serve.project;

/**
 * What the last run made of a source.
 *
 * @param state {@code read} or {@code rejected}
 * @param reason why it was rejected, and what to do
 */
public record SourceRow(
    String source,
    String caseName,
    String kind,
    String genre,
    String genreReason,
    String encoding,
    String language,
    long documents,
    long turns,
    String speakers,
    long words,
    String shareWithSpeaker,
    String pages,
    String leftOut,
    String warnings,
    String state,
    String reason) {
  /** The row of a source that no run has seen. */
  public static SourceRow unread(String source) {
    return new SourceRow(source, "", "", "", "", "", "", 0, 0, "", 0, "", "", "", "", "", "");
  }

  public boolean isRejected() {
    return state.equals("rejected");
  }
}
