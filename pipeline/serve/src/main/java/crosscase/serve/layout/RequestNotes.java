package crosscase.serve.layout;

import crosscase.search.ClosestName;
import crosscase.search.QueryException;
import crosscase.serve.live.Filter;
import crosscase.serve.live.OpenCorpus;
import crosscase.serve.web.Link;
import crosscase.serve.web.Parameters;
import crosscase.serve.web.RequestProblem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Says in a sentence each what a request names that does not exist: parameters, and values of
 * filters or of parameters that take one of a few.
 */
public final class RequestNotes {
  private static final int BAD_REQUEST = 400;
  private static final List<String> YES_NO = List.of("yes", "no");

  private final Link here;
  private final List<String> notes = new ArrayList<>();

  private RequestNotes(Link here) {
    this.here = here;
  }

  /** What is wrong with the filter of a request, and with the names of its parameters. */
  public static RequestNotes of(OpenCorpus corpus, Link here) throws QueryException {
    RequestNotes notes = new RequestNotes(here);
    for (Link.Parameter parameter : here.parameters()) {
      if (corpus.fields().contains(parameter.name())) {
        notes.checkValue(corpus, parameter);
      } else if (!Parameters.ALL.contains(parameter.name())) {
        notes.checkName(corpus.fields(), parameter.name());
      }
    }
    return notes
        .oneOf(Parameters.THEME, corpus.themesById().keySet())
        .oneOf(Parameters.EXCLUDE_INTERVIEWERS, YES_NO);
  }

  private void checkName(Set<String> fields, String name) {
    TreeSet<String> known = new TreeSet<>(fields);
    known.addAll(Parameters.ALL);
    notes.add(
        "There is no filter called %s, so it changes nothing. %s"
            .formatted(name, ClosestName.hint(name, known)));
  }

  private void checkValue(OpenCorpus corpus, Link.Parameter filter) throws QueryException {
    List<String> values = corpus.column(filter.name()).values();
    if (!values.contains(Filter.fromLabel(filter.value()))) {
      List<String> labels =
          values.stream().map(value -> Filter.label(filter.name(), value)).toList();
      notes.add(
          "No sentence has the %s %s. %s"
              .formatted(filter.name(), filter.value(), ClosestName.hint(filter.value(), labels)));
    }
  }

  /** Checks a parameter that takes one of these values. */
  public RequestNotes oneOf(String name, Collection<String> values) {
    for (Link.Parameter parameter : here.parameters()) {
      if (parameter.name().equals(name) && !values.contains(parameter.value())) {
        notes.add(
            "There is no %s called %s. %s"
                .formatted(name, parameter.value(), ClosestName.hint(parameter.value(), values)));
      }
    }
    return this;
  }

  /** Checks a parameter that takes a whole number within bounds. */
  public RequestNotes number(String name, int least, int most) {
    String written = here.first(name);
    boolean fits =
        written.isEmpty()
            || (written.matches("\\d{1,9}")
                && Integer.parseInt(written) >= least
                && Integer.parseInt(written) <= most);
    return unless(
        fits,
        "%s is %s, but it takes a number from %,d to %,d.".formatted(name, written, least, most));
  }

  /** Adds a note if something does not hold. */
  public RequestNotes unless(boolean holds, String note) {
    if (!holds) {
      notes.add(note);
    }
    return this;
  }

  public List<String> all() {
    return List.copyOf(notes);
  }

  /** Refuses a request of a program, which would not read notes. */
  public void requireNone() {
    if (!notes.isEmpty()) {
      throw new RequestProblem(BAD_REQUEST, String.join(" ", notes));
    }
  }
}
