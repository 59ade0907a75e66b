package crosscase.jobs.tables;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the last commit of the codings table records about all codings.
 *
 * @param codebook the fingerprint of the codebook that made the codings by rules; empty for none
 * @param version the version of the corpus that it coded; -1 for none
 * @param state the {@link TableLog#state} of the documents at that version; empty if an earlier
 *     version of the program made the codings
 * @param peopleCommit the commit, counted from 1, at which people's codings last changed; 0 if
 *     there never were any
 */
public record CodingsCommitNote(String codebook, long version, String state, long peopleCommit) {
  private static final Pattern PATTERN =
      Pattern.compile("(.*) of corpus version (-?\\d{1,18})( [-0-9a-f]+)? \\| people (\\d{1,18})");

  /** Reads a note; a text that is not a note gives one that records nothing. */
  public static CodingsCommitNote parse(String text) {
    Matcher form = PATTERN.matcher(text);
    return form.matches()
        ? new CodingsCommitNote(
            form.group(1),
            Long.parseLong(form.group(2)),
            form.group(3) == null ? "" : form.group(2) + form.group(3),
            Long.parseLong(form.group(4)))
        : new CodingsCommitNote("", -1, "", 0);
  }

  public CodingsCommitNote withCodebook(String other, long codedVersion, String codedState) {
    return new CodingsCommitNote(other, codedVersion, codedState, peopleCommit);
  }

  public CodingsCommitNote withPeopleCommit(long commit) {
    return new CodingsCommitNote(codebook, version, state, commit);
  }

  public String text() {
    String coded = state.isEmpty() ? Long.toString(version) : state;
    return "%s of corpus version %s | people %d".formatted(codebook, coded, peopleCommit);
  }
}
