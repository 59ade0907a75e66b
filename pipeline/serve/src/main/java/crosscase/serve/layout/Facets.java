package crosscase.serve.layout;

import crosscase.search.FieldValues;
import crosscase.search.QueryException;
import crosscase.search.SentenceSet;
import crosscase.serve.live.Filter;
import crosscase.serve.live.OpenCorpus;
import crosscase.serve.web.Link;
import crosscase.serve.web.Parameters;
import crosscase.themes.Theme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/** The facets beside a page, counted over the sentences that its filter selects. */
public record Facets(OpenCorpus corpus, Filter filter, Link here) {
  private static final int COLLAPSED_SIZE = 8;
  private static final int EXPANDED_SIZE = 200;

  public List<Facet> all() throws IOException, QueryException {
    SentenceSet found = corpus.sentencesMatching(filter);
    List<Facet> facets = new ArrayList<>();
    for (String field : corpus.facetFields()) {
      Facet facet = facet(field);
      if (facet.values().size() > 1 || filter.values().containsKey(field)) {
        facets.add(facet);
      }
    }
    facets.add(Math.min(1, facets.size()), themes(found));
    return facets;
  }

  /** A value that may turn out too rare to be shown. */
  private record ValueCount(String value, String label, int count, boolean chosen) {}

  private Facet facet(String field) throws IOException, QueryException {
    List<String> chosen = filter.values().getOrDefault(field, List.of());
    FieldValues column = corpus.column(field);
    int[] counts = corpus.counts(filter.without(field), field);
    TopValues top = new TopValues(sizeLimit(field, chosen.size()));
    for (int i = 0; i < counts.length; i++) {
      String value = column.values().get(i);
      boolean isChosen = !chosen.isEmpty() && chosen.contains(value);
      if (counts[i] > 0 || isChosen) {
        top.add(new ValueCount(value, Filter.label(field, value), counts[i], isChosen));
      }
    }
    return facet(field, fieldLabel(field), top);
  }

  private Facet themes(SentenceSet found) throws IOException, QueryException {
    TopValues top = new TopValues(sizeLimit(Parameters.THEME, filter.themes().size()));
    for (Theme theme : corpus.themes()) {
      int count = corpus.sentencesWithTheme(theme.id()).countWith(found);
      boolean chosen = filter.themes().contains(theme.id());
      if (count > 0 || chosen) {
        top.add(new ValueCount(theme.id(), theme.label(), count, chosen));
      }
    }
    return facet(Parameters.THEME, "Theme (all of)", top);
  }

  /** An expanded field shows many values; its link says so. */
  private int sizeLimit(String field, int chosen) {
    return Math.max(here.has(Parameters.EXPAND, field) ? EXPANDED_SIZE : COLLAPSED_SIZE, chosen);
  }

  private Facet facet(String field, String label, TopValues top) {
    List<Facet.Value> values =
        top.mostFrequentFirst().stream().map(each -> value(field, each)).toList();
    boolean all = here.has(Parameters.EXPAND, field);
    String more =
        all
            ? here.without(Parameters.EXPAND, field).toString()
            : here.and(Parameters.EXPAND, field).toString();
    return new Facet(field, label, values, top.leftOut(), all, more);
  }

  /**
   * The most frequent of many values, without sorting them all: there may be ten thousand
   * documents.
   */
  private static final class TopValues {
    private static final Comparator<ValueCount> LEAST_FREQUENT_FIRST =
        Comparator.comparing(ValueCount::chosen)
            .thenComparingInt(ValueCount::count)
            .thenComparing(Comparator.comparing(ValueCount::label).reversed());

    private final PriorityQueue<ValueCount> kept = new PriorityQueue<>(LEAST_FREQUENT_FIRST);
    private final int maxSize;
    private int leftOut;

    TopValues(int maxSize) {
      this.maxSize = maxSize;
    }

    void add(ValueCount found) {
      if (kept.size() == maxSize) {
        leftOut++;
        if (LEAST_FREQUENT_FIRST.compare(kept.element(), found) >= 0) {
          return;
        }
        kept.remove();
      }
      kept.add(found);
    }

    List<ValueCount> mostFrequentFirst() {
      return kept.stream().sorted(LEAST_FREQUENT_FIRST.reversed()).toList();
    }

    int leftOut() {
      return leftOut;
    }
  }

  private Facet.Value value(String field, ValueCount found) {
    String written = Filter.label(field, found.value);
    Link first = here.without(Parameters.FROM);
    Link link = found.chosen ? first.without(field, written) : first.and(field, written);
    return new Facet.Value(field, found.label, found.count, found.chosen, link.toString());
  }

  private static String fieldLabel(String field) {
    String words = field.replace('-', ' ').replace('_', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** The chosen values, each with a link that removes it. */
  List<Facet.Value> chosen() {
    Set<String> fields = filter.values().keySet();
    List<Facet.Value> chosen = new ArrayList<>();
    for (Link.Parameter parameter : here.parameters()) {
      boolean facet =
          parameter.name().equals(Parameters.THEME) || fields.contains(parameter.name());
      if (facet) {
        Link link = here.without(Parameters.FROM).without(parameter.name(), parameter.value());
        chosen.add(
            new Facet.Value(
                parameter.name(),
                parameter.name() + ": " + parameter.value(),
                0,
                true,
                link.toString()));
      }
    }
    return chosen;
  }
}
