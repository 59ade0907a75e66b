package crosscase.serve.live;

import crosscase.serve.web.Link;
import crosscase.serve.web.Parameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which sentences to look at: those that match a query, values of facets, and themes.
 *
 * <p>Values of the same facet are alternatives; facets, themes and the query must all match.
 *
 * @param query empty for every sentence
 * @param values the wanted values of each field
 * @param themes the themes, all of which a sentence must have
 * @param withoutInterviewers leaves out interviewers and, in transcripts, text that nobody says, as
 *     co-occurrence does by default
 */
public record Filter(
    String query,
    Map<String, List<String>> values,
    List<String> themes,
    boolean withoutInterviewers) {

  /** Every sentence. */
  public static final Filter ALL = new Filter("", Map.of(), List.of(), false);

  public Filter {
    values = Map.copyOf(values);
    themes = List.copyOf(themes);
  }

  /**
   * The filter that a link describes.
   *
   * @param fields the fields of the index; other parameters do not filter
   */
  public static Filter of(Link link, Set<String> fields, boolean withoutInterviewersByDefault) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    List<String> themes = new ArrayList<>();
    String query = "";
    boolean withoutInterviewers = withoutInterviewersByDefault;
    for (Link.Parameter parameter : link.parameters()) {
      switch (parameter.name()) {
        case Parameters.QUERY -> query = parameter.value().strip();
        case Parameters.THEME -> themes.add(parameter.value());
        case Parameters.EXCLUDE_INTERVIEWERS ->
            withoutInterviewers = parameter.value().equals("yes");
        default -> {
          if (fields.contains(parameter.name())) {
            values
                .computeIfAbsent(parameter.name(), f -> new ArrayList<>())
                .add(fromLabel(parameter.value()));
          }
        }
      }
    }
    return new Filter(query, values, themes.stream().distinct().toList(), withoutInterviewers);
  }

  /** Links leave out empty values, so that a missing value needs a label. */
  private static final String NO_VALUE = "(none)";

  private static final String NO_CASE = "(no case)";

  /** The value that is written so. */
  public static String fromLabel(String label) {
    return label.equals(NO_VALUE) || label.equals(NO_CASE) ? "" : label;
  }

  /** How a value of a field is written on pages and in links. */
  public static String label(String field, String value) {
    if (!value.isEmpty()) {
      return value;
    }
    return field.equals("case") ? NO_CASE : NO_VALUE;
  }

  /** The same filter without one facet, whose values are counted as if none were chosen. */
  public Filter without(String field) {
    Map<String, List<String>> others = new LinkedHashMap<>(values);
    others.remove(field);
    return new Filter(query, others, themes, withoutInterviewers);
  }

  /** The same filter without what is looked for: the sentences among which it can be. */
  public Filter withoutQueryAndThemes() {
    return new Filter("", values, List.of(), withoutInterviewers);
  }

  /** The same filter without interviewers, and without what nobody says. */
  public Filter leavingOutInterviewers() {
    return new Filter(query, values, themes, true);
  }

  /** The same filter with interviewers, and with what nobody says. */
  public Filter withInterviewers() {
    return new Filter(query, values, themes, false);
  }

  /** The query whose matches are marked: the query, or else the themes; empty without either. */
  public String matchQuery() {
    return query.isEmpty()
        ? themes.stream().map(theme -> "theme:" + theme).collect(Collectors.joining(" AND "))
        : query;
  }

  public boolean isEmpty() {
    return query.isEmpty() && values.isEmpty() && themes.isEmpty();
  }
}
