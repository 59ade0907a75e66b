package crosscase.jobs;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the last commit of the codings says of them all.
 *
 * @param codebook the fingerprint of the codebook that made the codebook's codings; empty for none
 * @param version of the corpus that it coded; -1 for none
 * @param people at which commit, from 1, people's codings changed last; 0 if there never were any
 */
record CodingsNote(String codebook, long version, long people) {
  private static final Pattern FORM =
      Pattern.compile("(.*) of corpus version (-?\\d{1,18}) \\| people (\\d{1,18})");

  /** The note in a text; one of nothing if it is none. */
  static CodingsNote of(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches()
        ? new CodingsNote(
            form.group(1), Long.parseLong(form.group(2)), Long.parseLong(form.group(3)))
        : new CodingsNote("", -1, 0);
  }

  CodingsNote withCodebook(String other, long ofVersion) {
    return new CodingsNote(other, ofVersion, people);
  }

  CodingsNote withPeople(long commit) {
    return new CodingsNote(codebook, version, commit);
  }

  String text() {
    return "%s of corpus version %d | people %d".formatted(codebook, version, people);
  }
}
