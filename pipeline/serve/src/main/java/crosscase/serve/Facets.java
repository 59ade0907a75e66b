package crosscase.serve;

import crosscase.search.Column;
import crosscase.search.QueryException;
import crosscase.search.SentenceSet;
import crosscase.themes.Theme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/** The facets beside a page, counted over what its filter leaves. */
record Facets(Corpus corpus, Filter filter, Link here) {
  /** The fields of which more than the first few values are shown. */
  static final String MORE = "more";

  private static final int SHOWN = 8;
  private static final int LISTED = 200;

  List<Facet> all() throws IOException, QueryException {
    SentenceSet found = corpus.sentences(filter);
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

  /** A value before it is known whether it is shown. */
  private record Found(String value, String shown, int count, boolean chosen) {}

  private Facet facet(String field) throws IOException, QueryException {
    List<String> chosen = filter.values().getOrDefault(field, List.of());
    Column column = corpus.column(field);
    int[] counts = corpus.counts(filter.without(field), field);
    Most most = new Most(mostShown(field, chosen.size()));
    for (int i = 0; i < counts.length; i++) {
      String value = column.values().get(i);
      boolean isChosen = !chosen.isEmpty() && chosen.contains(value);
      if (counts[i] > 0 || isChosen) {
        most.add(new Found(value, shown(value), counts[i], isChosen));
      }
    }
    return facet(field, label(field), most);
  }

  private Facet themes(SentenceSet found) throws IOException, QueryException {
    Most most = new Most(mostShown(Filter.THEME, filter.themes().size()));
    for (Theme theme : corpus.themes()) {
      int count = corpus.theme(theme.id()).countWith(found);
      boolean chosen = filter.themes().contains(theme.id());
      if (count > 0 || chosen) {
        most.add(new Found(theme.id(), theme.label(), count, chosen));
      }
    }
    return facet(Filter.THEME, "Theme (all of)", most);
  }

  /** Whoever asks for more of a field sees many, in an address that says so. */
  private int mostShown(String field, int chosen) {
    return Math.max(here.has(MORE, field) ? LISTED : SHOWN, chosen);
  }

  private Facet facet(String field, String label, Most most) {
    List<Facet.Value> values = most.best().stream().map(each -> value(field, each)).toList();
    boolean all = here.has(MORE, field);
    String more = all ? here.without(MORE, field).toString() : here.and(MORE, field).toString();
    return new Facet(field, label, values, most.left(), all, more);
  }

  /** The best of many without sorting them all: a corpus may have ten thousand documents. */
  private static final class Most {
    private static final Comparator<Found> WORST_FIRST =
        Comparator.comparing(Found::chosen)
            .thenComparingInt(Found::count)
            .thenComparing(Comparator.comparing(Found::shown).reversed());

    private final PriorityQueue<Found> kept = new PriorityQueue<>(WORST_FIRST);
    private final int most;
    private int left;

    Most(int most) {
      this.most = most;
    }

    void add(Found found) {
      if (kept.size() == most) {
        left++;
        if (WORST_FIRST.compare(kept.element(), found) >= 0) {
          return;
        }
        kept.remove();
      }
      kept.add(found);
    }

    List<Found> best() {
      return kept.stream().sorted(WORST_FIRST.reversed()).toList();
    }

    int left() {
      return left;
    }
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
