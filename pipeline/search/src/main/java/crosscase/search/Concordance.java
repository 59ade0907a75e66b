package crosscase.search;

import crosscase.corpus.Span;
import crosscase.search.ConcordanceRequest.Sample;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Keywords in context: a line for every match of a query, be there two in a sentence.
 *
 * @param sentences how many sentences match, however few lines are given here
 * @param cut one sentence if there may be more than was looked at
 */
public record Concordance(List<KeywordLine> lines, long sentences, Optional<String> cut) {
  /** The most lines that are sorted or sampled; they are all held in memory. */
  static final int MOST = 100_000;

  public Concordance {
    lines = List.copyOf(lines);
  }

  /** A match: which sentence, and where in its text. */
  private record Place(int id, Span span) {}

  /** A match and the words it is sorted by. */
  private record Keyed(String key, Place place) {}

  /**
   * The lines of a concordance that a request asks for.
   *
   * @throws QueryException if the query cannot be read
   */
  public static Concordance of(SentenceSearch search, String query, ConcordanceRequest request)
      throws IOException, QueryException {
    QueryRun run = search.run(query);
    int last = request.from() - 1 + request.limit();
    boolean inOrder = request.order() == ConcordanceOrder.DOCUMENT && request.sample().isEmpty();
    List<Place> places = places(run, inOrder ? last : MOST);
    Optional<String> cut =
        inOrder || places.size() < MOST
            ? Optional.empty()
            : Optional.of("Only the first %,d lines were sorted or drawn from.".formatted(MOST));
    List<KeywordLine> lines = lines(run, sorted(run, drawn(places, request), request), request);
    return new Concordance(lines, run.count(), run.cut().or(() -> cut));
  }

  private static List<Place> places(QueryRun run, int most) throws IOException, QueryException {
    List<Place> places = new ArrayList<>();
    Iterator<Integer> hits = run.first(most).iterator();
    while (places.size() < most && hits.hasNext() && !run.isLate()) {
      int id = hits.next();
      for (Span span : run.spansOrAll(id)) {
        places.add(new Place(id, span));
      }
    }
    return places;
  }

  private static List<Place> drawn(List<Place> places, ConcordanceRequest request) {
    if (request.sample().isEmpty()) {
      return places;
    }
    Sample sample = request.sample().get();
    List<Place> shuffled = new ArrayList<>(places);
    Collections.shuffle(shuffled, new Random(sample.seed()));
    return shuffled.stream()
        .limit(sample.size())
        .sorted(Comparator.comparingInt(Place::id).thenComparingInt(place -> place.span().begin()))
        .toList();
  }

  private static List<Place> sorted(QueryRun run, List<Place> places, ConcordanceRequest request)
      throws IOException {
    if (request.order() == ConcordanceOrder.DOCUMENT) {
      return places;
    }
    Surroundings near = new Surroundings(run, ConcordanceOrder.FARTHEST);
    List<Keyed> keyed = new ArrayList<>();
    Iterator<Place> all = places.iterator();
    while (all.hasNext() && !run.isLate()) {
      Place place = all.next();
      keyed.add(new Keyed(request.order().key(near.line(place.id(), place.span())), place));
    }
    return keyed.stream().sorted(Comparator.comparing(Keyed::key)).map(Keyed::place).toList();
  }

  private static List<KeywordLine> lines(
      QueryRun run, List<Place> places, ConcordanceRequest request) throws IOException {
    Surroundings surroundings = new Surroundings(run, request.context());
    List<KeywordLine> lines = new ArrayList<>();
    for (Place place : places.stream().skip(request.from() - 1L).limit(request.limit()).toList()) {
      lines.add(surroundings.line(place.id(), place.span()));
    }
    return lines;
  }
}
