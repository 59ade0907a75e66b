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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
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

  /** Reads the lines in the order of the index, which is faster than in that of the page. */
  private Concordance concordance(List<Match> matches, long sentences) throws IOException {
    List<Match> page = matches.stream().skip(request.from() - 1L).limit(request.limit()).toList();
    KeywordContext context = new KeywordContext(run, request.context());
    Map<Match, Concordance.Line> lines = new HashMap<>();
    for (Match match : page.stream().sorted(Comparator.comparingInt(Match::id)).toList()) {
      lines.put(match, context.line(match.id(), match.span()));
    }
    return new Concordance(page.stream().map(lines::get).toList(), sentences, run.incompleteNote());
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
    List<LineSorter> sorters =
        SegmentTasks.run(run.reader().leaves(), segment -> sorted(hits, segment));
    return LineSorter.firstOf(sorters, last);
  }

  private LineSorter sorted(FixedBitSet hits, LeafReaderContext segment)
      throws IOException, QueryException {
    QueryRun ofThread = run.forThread();
    LineSorter sorter = new LineSorter(ofThread, request.order(), last);
    int end = segment.docBase + segment.reader().maxDoc();
    visitMatches(ofThread, hits, segment.docBase, end, sorter::add);
    return sorter;
  }

  /**
   * Visits the matches of some sentences.
   *
   * @param from the first sentence
   * @param to the first one after the last
   */
  private static void visitMatches(
      QueryRun run, FixedBitSet hits, int from, int to, Visitor visitor)
      throws IOException, QueryException {
    int id = hits.nextSetBit(from, to);
    while (id != DocIdSetIterator.NO_MORE_DOCS && !run.isTimeUp()) {
      SentenceTokens sentence = run.tokens(id);
      for (Span span : run.spansOrAll(id, sentence)) {
        visitor.match(id, sentence, span);
      }
      id = id + 1 < to ? hits.nextSetBit(id + 1, to) : DocIdSetIterator.NO_MORE_DOCS;
    }
  }

  /** Draws matches by their numbers, so that of all matches only the sentence is held in memory. */
  private List<Match> sampled(FixedBitSet hits) throws IOException, QueryException {
    List<Integer> sentences = new ArrayList<>();
    visitMatches(run, hits, 0, run.sentenceCount(), (id, sentence, span) -> sentences.add(id));
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
