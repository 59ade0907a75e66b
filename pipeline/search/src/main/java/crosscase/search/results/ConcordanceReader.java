package crosscase.search.results;

import crosscase.corpus.Span;
import crosscase.search.Concordance;
import crosscase.search.ConcordanceOrder;
import crosscase.search.ConcordanceRequest;
import crosscase.search.ConcordanceRequest.Sample;
import crosscase.search.QueryException;
import crosscase.search.forward.SentenceTokens;
import crosscase.search.matching.QueryRun;
import crosscase.search.results.LineSorter.Match;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Finds, samples and sorts the lines of a concordance. */
public final class ConcordanceReader {
  private final QueryRun run;
  private final ConcordanceRequest request;

  /** The last line wanted. */
  private final int last;

  private ConcordanceReader(QueryRun run, ConcordanceRequest request) {
    this.run = run;
    this.request = request;
    last = (int) Math.min(Integer.MAX_VALUE, request.from() - 1L + request.limit());
  }

  /** Reads the lines that a request asks for. */
  public static Concordance read(QueryRun run, ConcordanceRequest request)
      throws IOException, QueryException {
    return new ConcordanceReader(run, request).read();
  }

  /** Receives each match. */
  @FunctionalInterface
  private interface Visitor {
    void match(int id, SentenceTokens sentence, Span span) throws IOException;
  }

  private Concordance read() throws IOException, QueryException {
    if (request.sample().isEmpty() && request.order() == ConcordanceOrder.DOCUMENT) {
      return concordance(firstMatches(), run.count());
    }
    FixedBitSet hits = run.hits();
    List<Match> matches = request.sample().isPresent() ? sampled(hits) : sorted(hits);
    return concordance(matches, hits.cardinality());
  }

  private Concordance concordance(List<Match> matches, long sentences) throws IOException {
    KeywordContext context = new KeywordContext(run, request.context());
    List<Concordance.Line> lines = new ArrayList<>();
    for (Match match : matches.stream().skip(request.from() - 1L).limit(request.limit()).toList()) {
      lines.add(context.line(match.id(), match.span()));
    }
    return new Concordance(lines, sentences, run.incompleteNote());
  }

  private List<Match> firstMatches() throws IOException, QueryException {
    List<Match> matches = new ArrayList<>();
    for (int id : run.firstIds(last)) {
      if (matches.size() >= last || run.isTimeUp()) {
        break;
      }
      for (Span span : run.spansOrAll(id, run.tokens(id))) {
        matches.add(new Match(id, span));
      }
    }
    return matches;
  }

  private List<Match> sorted(FixedBitSet hits) throws IOException, QueryException {
    LineSorter sorter = new LineSorter(run, request.order(), last);
    visitMatches(hits, sorter::add);
    return sorter.first();
  }

  private void visitMatches(FixedBitSet hits, Visitor visitor) throws IOException, QueryException {
    DocIdSetIterator ids = new BitSetIterator(hits, 0);
    for (int id = ids.nextDoc();
        id != DocIdSetIterator.NO_MORE_DOCS && !run.isTimeUp();
        id = ids.nextDoc()) {
      SentenceTokens sentence = run.tokens(id);
      for (Span span : run.spansOrAll(id, sentence)) {
        visitor.match(id, sentence, span);
      }
    }
  }

  /** Draws matches by their numbers, so that of all matches only the sentence is held in memory. */
  private List<Match> sampled(FixedBitSet hits) throws IOException, QueryException {
    List<Integer> sentences = new ArrayList<>();
    visitMatches(hits, (id, sentence, span) -> sentences.add(id));
    List<Match> drawn = new ArrayList<>();
    for (int number : drawnNumbers(sentences.size())) {
      int id = sentences.get(number);
      int first = number;
      while (first > 0 && sentences.get(first - 1) == id) {
        first--;
      }
      drawn.add(new Match(id, run.spansOrAll(id, run.tokens(id)).get(number - first)));
    }
    return request.order() == ConcordanceOrder.DOCUMENT ? drawn : sorted(drawn);
  }

  private List<Integer> drawnNumbers(int matches) {
    Sample sample = request.sample().orElseThrow();
    List<Integer> numbers = new ArrayList<>(IntStream.range(0, matches).boxed().toList());
    Collections.shuffle(numbers, new Random(sample.seed()));
    return numbers.stream().limit(sample.size()).sorted().toList();
  }

  private List<Match> sorted(List<Match> matches) throws IOException {
    LineSorter sorter = new LineSorter(run, request.order(), last);
    for (Match match : matches) {
      sorter.add(match.id(), run.tokens(match.id()), match.span());
    }
    return sorter.first();
  }
}
