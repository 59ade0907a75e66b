package crosscase.search;

import crosscase.corpus.Span;
import crosscase.search.ConcordanceRequest.Sample;
import crosscase.search.matching.QueryRun;
import crosscase.search.results.KeywordContext;
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
 * @param incompleteNote one sentence if there may be more than was looked at
 */
public record Concordance(
    List<ConcordanceLine> lines, long sentences, Optional<String> incompleteNote) {
  /** The most lines that are sorted or sampled; they are all held in memory. */
  static final int MAX_MATCHES = 100_000;

  public Concordance {
    lines = List.copyOf(lines);
  }

  /** A match: which sentence, and where in its text. */
  private record Match(int id, Span span) {}

  /** A match and the words it is sorted by. */
  private record SortableMatch(String key, Match match) {}

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
    List<Match> places = matches(run, inOrder ? last : MAX_MATCHES);
    Optional<String> cut =
        inOrder || places.size() < MAX_MATCHES
            ? Optional.empty()
            : Optional.of(
                "Only the first %,d lines were sorted or drawn from.".formatted(MAX_MATCHES));
    List<ConcordanceLine> lines =
        lines(run, sorted(run, sampled(places, request), request), request);
    return new Concordance(lines, run.count(), run.incompleteNote().or(() -> cut));
  }

  private static List<Match> matches(QueryRun run, int most) throws IOException, QueryException {
    List<Match> places = new ArrayList<>();
    Iterator<Integer> hits = run.firstIds(most).iterator();
    while (places.size() < most && hits.hasNext() && !run.isTimeUp()) {
      int id = hits.next();
      for (Span span : run.spansOrAll(id)) {
        places.add(new Match(id, span));
      }
    }
    return places;
  }

  private static List<Match> sampled(List<Match> places, ConcordanceRequest request) {
    if (request.sample().isEmpty()) {
      return places;
    }
    Sample sample = request.sample().get();
    List<Match> shuffled = new ArrayList<>(places);
    Collections.shuffle(shuffled, new Random(sample.seed()));
    return shuffled.stream()
        .limit(sample.size())
        .sorted(Comparator.comparingInt(Match::id).thenComparingInt(place -> place.span().begin()))
        .toList();
  }

  private static List<Match> sorted(QueryRun run, List<Match> places, ConcordanceRequest request)
      throws IOException {
    if (request.order() == ConcordanceOrder.DOCUMENT) {
      return places;
    }
    KeywordContext near = new KeywordContext(run, ConcordanceOrder.TOKENS_TO_SEARCH);
    List<SortableMatch> keyed = new ArrayList<>();
    Iterator<Match> all = places.iterator();
    while (all.hasNext() && !run.isTimeUp()) {
      Match place = all.next();
      keyed.add(
          new SortableMatch(request.order().sortKey(near.line(place.id(), place.span())), place));
    }
    return keyed.stream()
        .sorted(Comparator.comparing(SortableMatch::key))
        .map(SortableMatch::match)
        .toList();
  }

  private static List<ConcordanceLine> lines(
      QueryRun run, List<Match> places, ConcordanceRequest request) throws IOException {
    KeywordContext surroundings = new KeywordContext(run, request.context());
    List<ConcordanceLine> lines = new ArrayList<>();
    for (Match place : places.stream().skip(request.from() - 1L).limit(request.limit()).toList()) {
      lines.add(surroundings.line(place.id(), place.span()));
    }
    return lines;
  }
}
