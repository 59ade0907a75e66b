package crosscase.serve.project;

import java.util.List;

/**
 * What the last run made of a source.
 *
 * @param state {@code read} or {@code rejected}
 * @param reason why it was rejected, and what to do
 */
public record SourceRow(
    String source,
    String caseName,
    String genre,
    String encoding,
    String language,
    long documents,
    long turns,
    String speakers,
    long words,
    String shareWithSpeaker,
    String pages,
    String leftOut,
    List<String> warnings,
    String state,
    String reason) {
  public SourceRow {
    warnings = List.copyOf(warnings);
  }

  /** The row of a source that no run has seen. */
  public static SourceRow unread(String source) {
    return new SourceRow(source, "", "", "", "", 0, 0, "", 0, "", "", "", List.of(), "", "");
  }

  public boolean isRejected() {
    return state.equals("rejected");
  }
}
