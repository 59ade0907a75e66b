package crosscase.serve;

import crosscase.search.Column;
import crosscase.search.QueryException;
import crosscase.search.SentenceSet;
import crosscase.themes.Theme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The facets beside a page, counted over what its filter leaves. */
record Facets(Corpus corpus, Filter filter, Link here) {
  private static final int SHOWN = 8;

  List<Facet> all() throws IOException, QueryException {
    SentenceSet found = corpus.sentences(filter);
    List<Facet> facets = new ArrayList<>();
    for (String field : corpus.facetFields()) {
      Facet facet = facet(field, found);
      if (facet.values().size() > 1 || filter.values().containsKey(field)) {
        facets.add(facet);
      }
    }
    facets.add(Math.min(1, facets.size()), themes(found));
    return facets;
  }

  /** A value before it is known whether it is shown. */
  private record Found(String value, String shown, int count, boolean chosen) {}

  private Facet facet(String field, SentenceSet sentences) throws IOException, QueryException {
    List<String> chosen = filter.values().getOrDefault(field, List.of());
    SentenceSet base = chosen.isEmpty() ? sentences : corpus.sentences(filter.without(field));
    Column column = corpus.column(field);
    int[] counts = column.counts(base);
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      String value = column.values().get(i);
      if (counts[i] > 0 || chosen.contains(value)) {
        found.add(new Found(value, shown(value), counts[i], chosen.contains(value)));
      }
    }
    return facet(field, label(field), found);
  }

  private Facet themes(SentenceSet found) throws IOException, QueryException {
    List<Found> values = new ArrayList<>();
    for (Theme theme : corpus.themes()) {
      int count = corpus.theme(theme.id()).countWith(found);
      boolean chosen = filter.themes().contains(theme.id());
      if (count > 0 || chosen) {
        values.add(new Found(theme.id(), theme.label(), count, chosen));
      }
    }
    return facet(Filter.THEME, "Theme (all of)", values);
  }

  private Facet facet(String field, String label, List<Found> found) {
    found.sort(
        Comparator.comparing(Found::chosen)
            .thenComparingInt(Found::count)
            .reversed()
            .thenComparing(Found::shown));
    long chosen = found.stream().filter(Found::chosen).count();
    int shown = (int) Math.min(found.size(), Math.max(SHOWN, chosen));
    List<Facet.Value> values =
        found.subList(0, shown).stream().map(each -> value(field, each)).toList();
    return new Facet(field, label, values, found.size() - shown);
  }

  private Facet.Value value(String field, Found found) {
    String written = Filter.written(found.value);
    Link first = here.without("from");
    Link link = found.chosen ? first.without(field, written) : first.and(field, written);
    return new Facet.Value(field, found.shown, found.count, found.chosen, link.toString());
  }

  static String shown(String value) {
    return Filter.written(value);
  }

  private static String label(String field) {
    String words = field.replace('-', ' ').replace('_', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** What is chosen, each a link that drops it again. */
  List<Facet.Value> chosen() {
    Set<String> fields = filter.values().keySet();
    List<Facet.Value> chosen = new ArrayList<>();
    for (Link.Part part : here.parts()) {
      boolean facet = part.name().equals(Filter.THEME) || fields.contains(part.name());
      if (facet) {
        Link link = here.without("from").without(part.name(), part.value());
        chosen.add(
            new Facet.Value(
                part.name(), part.name() + ": " + part.value(), 0, true, link.toString()));
      }
    }
    return chosen;
  }
}
