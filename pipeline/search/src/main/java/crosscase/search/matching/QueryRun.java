package crosscase.search.matching;

import crosscase.corpus.Span;
import crosscase.search.ConcordanceRequest;
import crosscase.search.QueryException;
import crosscase.search.fields.StoredSentence;
import crosscase.search.forward.ForwardIndex;
import crosscase.search.forward.SentenceTokens;
import crosscase.search.forward.TokenReader;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.IndexSearcher.TooManyClauses;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * The execution of one query over an index, which stops when its time is up. Only for one thread.
 */
public final class QueryRun {
  private static final long UNCOUNTED = -1;

  private final ForwardIndex index;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Query query;
  private final Query textQuery;
  private final Optional<WordSpans> wordSpans;
  private final Optional<PhraseSpans> phraseSpans;
  private final Duration timeLimit;
  private final long deadlineNanos;
  private final TokenReader tokens;
  private boolean timedOut;
  private @Nullable Weight textWeight;
  private @Nullable StoredSentences sentences;

  public QueryRun(ForwardIndex index, Query query, Duration timeLimit) throws IOException {
    this(index, query, timeLimit, System.nanoTime() + timeLimit.toNanos());
  }

  private QueryRun(ForwardIndex index, Query query, Duration timeLimit, long deadlineNanos)
      throws IOException {
    this.index = index;
    reader = index.reader();
    tokens = index.open();
    this.query = query;
    textQuery = TextPartOfQuery.of(query);
    wordSpans = WordSpans.of(textQuery);
    phraseSpans = PhraseSpans.of(textQuery);
    this.timeLimit = timeLimit;
    this.deadlineNanos = deadlineNanos;
    searcher = new IndexSearcher(reader);
    searcher.setTimeout(this::isTimeUp);
  }

  /** The same run for another thread, with what is left of its time. */
  public QueryRun forThread() throws IOException {
    return new QueryRun(index, query, timeLimit, deadlineNanos);
  }

  /**
   * The best by BM25, headings last, at most {@code limit} of them; the other hits are not counted.
   */
  public List<Integer> topIds(int limit) throws IOException, QueryException {
    return headingsLast(limit, this::top).ids();
  }

  /** The best by BM25, headings last, at most {@code limit} of them. */
  public RankedHits best(int limit) throws IOException, QueryException {
    // All hits of a pattern have the same score, so one pass gives both the best and their number.
    boolean sameScore = query instanceof AutomatonQuery;
    RankedHits best = headingsLast(limit, sameScore ? this::first : this::top);
    return best.total() == UNCOUNTED ? new RankedHits(best.ids(), count()) : best;
  }

  /** Hits of a query that names no words, such as {@code case:housing}, stay in document order. */
  private RankedHits headingsLast(int limit, HeadingsLast.Ranking ranking)
      throws IOException, QueryException {
    return TextPartOfQuery.searchesText(query)
        ? HeadingsLast.rank(limit, ranking, this::isHeading)
        : ranking.top(limit);
  }

  private RankedHits first(int limit) throws IOException, QueryException {
    return translatingErrors(
        () -> searcher.search(query, new FirstHitsCollector.FirstHitsManager(limit)));
  }

  private RankedHits top(int limit) throws IOException, QueryException {
    TopDocs top = translatingErrors(() -> searcher.search(query, limit));
    List<Integer> ids = Arrays.stream(top.scoreDocs).map(hit -> hit.doc).toList();
    // Above a thousand Lucene stops counting, and skips what cannot be among the best.
    boolean counted = top.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
    return new RankedHits(ids, counted ? top.totalHits.value() : UNCOUNTED);
  }

  private boolean isHeading(int id) throws IOException {
    return !isTimeUp() && sentences().isHeading(id);
  }

  /**
   * Some of the hits, in order.
   *
   * @param total the number of all hits
   */
  public record RankedHits(List<Integer> ids, long total) {}

  /** The number of hits. */
  public long count() throws IOException, QueryException {
    return translatingErrors(() -> searcher.count(query));
  }

  /** A random sample of the hits, all equally likely, in document order. */
  public RankedHits sample(ConcordanceRequest.Sample sample) throws IOException, QueryException {
    List<Integer> ids = new ArrayList<>();
    DocIdSetIterator all = hitIterator();
    while (all.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      ids.add(all.docID());
    }
    Collections.shuffle(ids, new Random(sample.seed()));
    return new RankedHits(ids.stream().limit(sample.size()).sorted().toList(), ids.size());
  }

  /** All hits, in document order. */
  public DocIdSetIterator hitIterator() throws IOException, QueryException {
    return new BitSetIterator(hits(), 0);
  }

  /** The first hits in document order, at least {@code most} of them if there are as many. */
  public List<Integer> firstIds(int most) throws IOException, QueryException {
    return translatingErrors(
        () -> {
          List<Integer> first = new ArrayList<>();
          Weight all = weight(query, ScoreMode.COMPLETE_NO_SCORES);
          for (LeafReaderContext leaf : reader.leaves()) {
            addFirst(all.scorer(leaf), leaf.docBase, most, first);
          }
          return first;
        });
  }

  private void addFirst(@Nullable Scorer scorer, int base, int most, List<Integer> first)
      throws IOException {
    DocIdSetIterator hits = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
    while (first.size() < most && hits.nextDoc() != DocIdSetIterator.NO_MORE_DOCS && !isTimeUp()) {
      first.add(base + hits.docID());
    }
  }

  /** All hits, as one bit per sentence. */
  public FixedBitSet hits() throws IOException, QueryException {
    return translatingErrors(
        () -> searcher.search(query, new HitSetCollector.HitSetManager(sentenceCount())));
  }

  /** The spans that match in the text of a hit; empty if the query has no words. */
  public List<Span> spans(int id) throws IOException, QueryException {
    return spans(id, tokens(id));
  }

  private List<Span> spans(int id, SentenceTokens sentence) throws IOException, QueryException {
    List<Span> found = spansByTokens(sentence);
    return found.isEmpty() ? spansByPostings(id, sentence) : found;
  }

  private List<Span> spansByTokens(SentenceTokens sentence) {
    if (wordSpans.isPresent()) {
      return wordSpans.get().find(sentence);
    }
    return phraseSpans.isPresent() ? phraseSpans.get().find(sentence) : List.of();
  }

  /** The same for any query, but slower. */
  List<Span> spansByPostings(int id, SentenceTokens sentence) throws IOException, QueryException {
    List<LeafReaderContext> leaves = reader.leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(id, leaves));
    return translatingErrors(
        () -> PostingSpans.of(textWeight().matches(leaf, id - leaf.docBase), sentence));
  }

  /** Like {@link #spans}, but the whole text if the query has no words. */
  public List<Span> spansOrAll(int id, SentenceTokens sentence) throws IOException, QueryException {
    List<Span> spans = spans(id, sentence);
    return spans.isEmpty() ? List.of(sentence.all()) : spans;
  }

  /** The tokens of a sentence; faster than {@link #sentence}. */
  public SentenceTokens tokens(int id) throws IOException {
    return tokens.tokens(id);
  }

  /** The text of a sentence whose tokens are known. */
  public String text(SentenceTokens sentence, int id) throws IOException {
    return sentence.hasWholeText() ? sentence.text() : sentence(id).text();
  }

  /** A sentence as stored. */
  public StoredSentence sentence(int id) throws IOException {
    return sentences().get(id);
  }

  /** Many runs read no stored sentence. */
  private StoredSentences sentences() throws IOException {
    if (sentences == null) {
      sentences = new StoredSentences(reader);
    }
    return sentences;
  }

  /**
   * Whether a sentence and the one after it, or before it, are of the same turn or, outside speech,
   * of the same document.
   *
   * @param step 1 for the sentence after it, -1 for the one before it
   */
  public boolean continues(int id, int step) throws IOException {
    return index.continuesAfter(step > 0 ? id : id - 1);
  }

  /** The number of sentences in the index. */
  public int sentenceCount() {
    return reader.maxDoc();
  }

  public DirectoryReader reader() {
    return reader;
  }

  /** Whether the time is up; loops over hits check this and end. */
  public boolean isTimeUp() {
    boolean isLate = System.nanoTime() - deadlineNanos > 0;
    timedOut |= isLate;
    return isLate;
  }

  /** One sentence if the query was stopped before it was complete. */
  public Optional<String> incompleteNote() {
    return timedOut || searcher.timedOut()
        ? Optional.of(
            "The query was stopped after %.0f seconds, so there may be more matches than shown."
                .formatted(timeLimit.toMillis() / 1000.0))
        : Optional.empty();
  }

  private Weight textWeight() throws IOException {
    if (textWeight == null) {
      textWeight = weight(textQuery, ScoreMode.COMPLETE);
    }
    return textWeight;
  }

  private Weight weight(Query of, ScoreMode mode) throws IOException {
    return searcher.createWeight(searcher.rewrite(of), mode, 1);
  }

  private static <T> T translatingErrors(LuceneCall<T> call) throws IOException, QueryException {
    try {
      return call.run();
    } catch (TooManyClauses e) {
      throw new QueryException(
          "The query has more than %,d words once its themes are expanded: use fewer."
              .formatted(IndexSearcher.getMaxClauseCount()));
    } catch (IllegalStateException e) {
      // Thrown by intervals when a wildcard inside fn: matches more words than allowed.
      throw new QueryException(
          "A wildcard inside fn: matches more than 1,000 words: give it more letters.");
    }
  }

  /** A call that Lucene may refuse. */
  @FunctionalInterface
  private interface LuceneCall<T> {
    T run() throws IOException;
  }
}
