package crosscase.corpus;

import java.util.List;

/**
 * The genre of a document and why it was taken for one.
 *
 * @param reason one sentence; it may contain labels, but no other text of the document
 * @param evidence what was weighed for each convention of labels, a line each, for people to read;
 *     empty if nothing was weighed
 */
public record GenreDecision(Genre genre, String reason, List<String> evidence) {
  /** For a document whose genre nobody has judged. */
  public static final GenreDecision NONE = new GenreDecision(Genre.OTHER, "", List.of());

  public GenreDecision {
    evidence = List.copyOf(evidence);
  }
}
