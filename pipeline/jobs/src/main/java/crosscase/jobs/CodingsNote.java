package crosscase.jobs;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the last commit of the codings says of them all.
 *
 * @param codebook which codebook coded which version of the corpus
 * @param people at which commit, from 1, people's codings changed last; 0 if there never were any
 */
record CodingsNote(String codebook, long people) {
  private static final Pattern FORM = Pattern.compile("(.*) \\| people (\\d{1,18})");

  static CodingsNote of(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches()
        ? new CodingsNote(form.group(1), Long.parseLong(form.group(2)))
        : new CodingsNote(text, 0);
  }

  CodingsNote withCodebook(String other) {
    return new CodingsNote(other, people);
  }

  CodingsNote withPeople(long commit) {
    return new CodingsNote(codebook, commit);
  }

  String text() {
    return "%s | people %d".formatted(codebook, people);
  }
}
