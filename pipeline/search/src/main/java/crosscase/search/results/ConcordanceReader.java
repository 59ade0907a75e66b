package crosscase.search.results;

import crosscase.corpus.Span;
import crosscase.search.Concordance;
import crosscase.search.ConcordanceOrder;
import crosscase.search.ConcordanceRequest;
import crosscase.search.ConcordanceRequest.Sample;
import crosscase.search.QueryException;
import crosscase.search.matching.QueryRun;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Finds, samples and sorts the lines of a concordance. */
public final class ConcordanceReader {
  /** The most matches that are sorted or sampled; they are all held in memory. */
  private static final int MAX_MATCHES = 100_000;

  private final QueryRun run;
  private final ConcordanceRequest request;

  private ConcordanceReader(QueryRun run, ConcordanceRequest request) {
    this.run = run;
    this.request = request;
  }

  /** A match: its sentence, and where it is in the sentence's text. */
  private record Match(int id, Span span) {}

  /** A match and the words it is sorted by. */
  private record SortableMatch(String key, Match match) {}

  /** Reads the lines that a request asks for. */
  public static Concordance read(QueryRun run, ConcordanceRequest request)
      throws IOException, QueryException {
    return new ConcordanceReader(run, request).read();
  }

  private Concordance read() throws IOException, QueryException {
    int last = request.from() - 1 + request.limit();
    boolean inOrder = request.order() == ConcordanceOrder.DOCUMENT && request.sample().isEmpty();
    List<Match> matches = matches(inOrder ? last : MAX_MATCHES);
    Optional<String> tooMany =
        inOrder || matches.size() < MAX_MATCHES
            ? Optional.empty()
            : Optional.of(
                "Only the first %,d lines were sorted or sampled.".formatted(MAX_MATCHES));
    List<Concordance.Line> lines = lines(sorted(sampled(matches)));
    return new Concordance(lines, run.count(), run.incompleteNote().or(() -> tooMany));
  }

  private List<Match> matches(int most) throws IOException, QueryException {
    List<Match> matches = new ArrayList<>();
    Iterator<Integer> hits = run.firstIds(most).iterator();
    while (matches.size() < most && hits.hasNext() && !run.isTimeUp()) {
      int id = hits.next();
      for (Span span : run.spansOrAll(id)) {
        matches.add(new Match(id, span));
      }
    }
    return matches;
  }

  private List<Match> sampled(List<Match> matches) {
    if (request.sample().isEmpty()) {
      return matches;
    }
    Sample sample = request.sample().get();
    List<Match> shuffled = new ArrayList<>(matches);
    Collections.shuffle(shuffled, new Random(sample.seed()));
    return shuffled.stream()
        .limit(sample.size())
        .sorted(Comparator.comparingInt(Match::id).thenComparingInt(match -> match.span().begin()))
        .toList();
  }

  private List<Match> sorted(List<Match> matches) throws IOException {
    if (request.order() == ConcordanceOrder.DOCUMENT) {
      return matches;
    }
    KeywordContext context = new KeywordContext(run, LineSortKey.TOKENS_TO_SEARCH);
    List<SortableMatch> sortable = new ArrayList<>();
    Iterator<Match> all = matches.iterator();
    while (all.hasNext() && !run.isTimeUp()) {
      Match match = all.next();
      String key = LineSortKey.of(context.line(match.id(), match.span()), request.order());
      sortable.add(new SortableMatch(key, match));
    }
    return sortable.stream()
        .sorted(Comparator.comparing(SortableMatch::key, LineSortKey.ORDER))
        .map(SortableMatch::match)
        .toList();
  }

  private List<Concordance.Line> lines(List<Match> matches) throws IOException {
    KeywordContext context = new KeywordContext(run, request.context());
    List<Concordance.Line> lines = new ArrayList<>();
    for (Match match : matches.stream().skip(request.from() - 1L).limit(request.limit()).toList()) {
      lines.add(context.line(match.id(), match.span()));
    }
    return lines;
  }
}
