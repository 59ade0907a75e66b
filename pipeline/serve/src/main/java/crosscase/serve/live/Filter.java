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
 * Which sentences are looked at: a query, values of facets, themes.
 *
 * <p>Values of one facet are alternatives; facets, themes and the query must all hold.
 *
 * @param query empty for every sentence
 * @param values the wanted values of each field
 * @param themes all of which a sentence must have
 * @param withoutInterviewers only what counts as said, without the interviewers, as co-occurrence
 *     counts
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
   * The filter that a link says.
   *
   * @param fields of the index; other names are other state
   */
  public static Filter of(Link link, Set<String> fields, boolean countedUnlessTold) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    List<String> themes = new ArrayList<>();
    String query = "";
    boolean counted = countedUnlessTold;
    for (Link.Parameter part : link.parameters()) {
      switch (part.name()) {
        case Parameters.QUERY -> query = part.value().strip();
        case Parameters.THEME -> themes.add(part.value());
        case Parameters.EXCLUDE_INTERVIEWERS -> counted = part.value().equals("yes");
        default -> {
          if (fields.contains(part.name())) {
            values
                .computeIfAbsent(part.name(), f -> new ArrayList<>())
                .add(fromLabel(part.value()));
          }
        }
      }
    }
    return new Filter(query, values, themes.stream().distinct().toList(), counted);
  }

  /** A URL leaves out what is empty, so the missing value has a word. */
  static final String NO_VALUE = "(none)";

  static String fromLabel(String written) {
    return written.equals(NO_VALUE) ? "" : written;
  }

  public static String label(String value) {
    return value.isEmpty() ? NO_VALUE : value;
  }

  /** The same without one facet, whose own values are counted as if none was chosen. */
  public Filter without(String field) {
    Map<String, List<String>> others = new LinkedHashMap<>(values);
    others.remove(field);
    return new Filter(query, others, themes, withoutInterviewers);
  }

  /** What is marked as a match: of the query, else of the themes; empty if there is neither. */
  public String matchQuery() {
    return query.isEmpty()
        ? themes.stream().map(theme -> "theme:" + theme).collect(Collectors.joining(" AND "))
        : query;
  }

  public boolean isEmpty() {
    return query.isEmpty() && values.isEmpty() && themes.isEmpty();
  }
}
