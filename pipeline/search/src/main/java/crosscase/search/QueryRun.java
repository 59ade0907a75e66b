package crosscase.search;

import crosscase.corpus.Span;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
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

/** One query under way over an index, which stops when its time is up. */
final class QueryRun {
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Query query;
  private final Query asked;
  private final Optional<WordSpans> wordSpans;
  private final Optional<PhraseSpans> phraseSpans;
  private final Duration time;
  private final long end;
  private final StoredFields stored;
  private final Map<Integer, StoredSentence> recent = new RecentOnes<>();
  private boolean stopped;
  private @Nullable Weight words;

  QueryRun(DirectoryReader reader, Query query, Duration time) throws IOException {
    this.reader = reader;
    this.query = query;
    asked = QueryWords.of(query);
    wordSpans = WordSpans.of(asked);
    phraseSpans = PhraseSpans.of(asked);
    this.time = time;
    end = System.nanoTime() + time.toNanos();
    searcher = new IndexSearcher(reader);
    // One for the whole run, since each has buffers of its own.
    stored = searcher.storedFields();
    searcher.setTimeout(this::isLate);
  }

  /** The best by BM25, at most {@code limit} of them, without counting the rest. */
  List<Integer> top(int limit) throws IOException, QueryException {
    return ids(guarded(() -> searcher.search(query, limit)));
  }

  private static List<Integer> ids(TopDocs best) {
    return Arrays.stream(best.scoreDocs).map(hit -> hit.doc).toList();
  }

  /** The best by BM25, at most {@code limit} of them. */
  Best best(int limit) throws IOException, QueryException {
    if (query instanceof AutomatonQuery) {
      // All that a pattern finds is equally good, so that once through it gives best and count.
      return guarded(() -> searcher.search(query, new FirstHits.Manager(limit)));
    }
    TopDocs best = guarded(() -> searcher.search(query, limit));
    // Beyond a thousand Lucene stops counting, and skips what cannot be among the best.
    boolean counted = best.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
    return new Best(ids(best), counted ? best.totalHits.value() : count());
  }

  /**
   * The best of what matches.
   *
   * @param total how many match in all
   */
  record Best(List<Integer> ids, long total) {}

  /** How many match. */
  long count() throws IOException, QueryException {
    return guarded(() -> searcher.count(query));
  }

  /** So many of all that match, all equally likely, in the order of the index. */
  Best drawn(ConcordanceRequest.Sample sample) throws IOException, QueryException {
    List<Integer> ids = new ArrayList<>();
    DocIdSetIterator all = all();
    while (all.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      ids.add(all.docID());
    }
    Collections.shuffle(ids, new Random(sample.seed()));
    return new Best(ids.stream().limit(sample.size()).sorted().toList(), ids.size());
  }

  /** All that match, in the order of the index. */
  DocIdSetIterator all() throws IOException, QueryException {
    return new BitSetIterator(hits(), 0);
  }

  /** The first that match, in the order of the index, at least so many if there are. */
  List<Integer> first(int most) throws IOException, QueryException {
    return guarded(
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
    while (first.size() < most && hits.nextDoc() != DocIdSetIterator.NO_MORE_DOCS && !isLate()) {
      first.add(base + hits.docID());
    }
  }

  /** All that match, a bit a sentence. */
  FixedBitSet hits() throws IOException, QueryException {
    return guarded(() -> searcher.search(query, new AllHits.Manager(sentences())));
  }

  /** What matches in a sentence that is a hit, in its text; empty where the query names no word. */
  List<Span> spans(int id) throws IOException, QueryException {
    List<Span> found = spansByTokens(id);
    return found.isEmpty() ? spansByPostings(id) : found;
  }

  private List<Span> spansByTokens(int id) throws IOException {
    if (wordSpans.isPresent()) {
      return wordSpans.get().in(sentence(id));
    }
    return phraseSpans.isPresent() ? phraseSpans.get().in(sentence(id)) : List.of();
  }

  /** The same for any query. */
  List<Span> spansByPostings(int id) throws IOException, QueryException {
    List<LeafReaderContext> leaves = reader.leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(id, leaves));
    return guarded(() -> MatchedSpans.of(words().matches(leaf, id - leaf.docBase), sentence(id)));
  }

  /** As {@link #spans}, with all of the text where the query names no word. */
  List<Span> spansOrAll(int id) throws IOException, QueryException {
    List<Span> spans = spans(id);
    return spans.isEmpty() ? List.of(new Span(0, sentence(id).text().length())) : spans;
  }

  /**
   * Keeps the last ones, since of a page of sentences first the spans and then the rest is asked.
   */
  StoredSentence sentence(int id) throws IOException {
    StoredSentence known = recent.get(id);
    if (known != null) {
      return known;
    }
    StoredSentence sentence = new StoredSentence(stored.document(id, StoredSentence.SHOWN));
    recent.put(id, sentence);
    return sentence;
  }

  /**
   * The number of a sentence's turn, without reading the sentence, which takes ten times as long;
   * negative outside speech.
   */
  long turn(int id) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(id, leaves));
    NumericDocValues turns = DocValues.getNumeric(leaf.reader(), UnitField.TURN.field());
    return turns.advanceExact(id - leaf.docBase) ? turns.longValue() : -1;
  }

  /** How many sentences there are at all. */
  int sentences() {
    return reader.maxDoc();
  }

  DirectoryReader reader() {
    return reader;
  }

  /** Whether the time is up; a loop over hits asks this, and ends. */
  boolean isLate() {
    boolean late = System.nanoTime() - end > 0;
    stopped |= late;
    return late;
  }

  /** One sentence if the query was stopped before it was done. */
  Optional<String> cut() {
    return stopped || searcher.timedOut()
        ? Optional.of(
            "The query was stopped after %.0f seconds, so there may be more than is shown."
                .formatted(time.toMillis() / 1000.0))
        : Optional.empty();
  }

  private Weight words() throws IOException {
    if (words == null) {
      words = weight(asked, ScoreMode.COMPLETE);
    }
    return words;
  }

  private Weight weight(Query of, ScoreMode mode) throws IOException {
    return searcher.createWeight(searcher.rewrite(of), mode, 1);
  }

  private static <T> T guarded(Work<T> work) throws IOException, QueryException {
    try {
      return work.run();
    } catch (TooManyClauses e) {
      throw new QueryException(
          "The query has more than %,d words once its themes are put in: use fewer."
              .formatted(IndexSearcher.getMaxClauseCount()));
    } catch (IllegalStateException e) {
      // What intervals throw when a wildcard inside fn: stands for more words than allowed.
      throw new QueryException(
          "A wildcard inside fn: finds more than 1,000 words: give it more letters.");
    }
  }

  /** Something that Lucene may refuse. */
  @FunctionalInterface
  private interface Work<T> {
    T run() throws IOException;
  }
}
