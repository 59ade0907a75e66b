package crosscase.search;

import crosscase.corpus.Sentence;
import crosscase.search.fields.Fields;
import crosscase.search.forward.ForwardIndex;
import crosscase.search.index.IndexOrder;
import crosscase.search.index.SegmentWriter;
import crosscase.search.matching.QueryRun;
import crosscase.search.matching.QueryRun.RankedHits;
import crosscase.search.matching.SentenceSetQuery;
import crosscase.search.query.SentenceQueryParser;
import crosscase.search.results.ConcordanceReader;
import crosscase.search.results.DocumentReader;
import crosscase.search.results.HitPager;
import crosscase.search.results.IndexedFields;
import crosscase.search.results.MatchReader;
import crosscase.search.results.ValueCounter;
import crosscase.search.results.WordCompletion;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Finds sentences by queries. Safe for use by many threads.
 *
 * <p>Shows the index as it was when opened. Close it when done.
 */
public final class SentenceSearch implements Closeable {
  /** Coding by a theme is never cut short: half of its sentences are worse than a long wait. */
  private static final Duration NO_TIME_LIMIT = Duration.ofDays(1);

  /** The query that matches every sentence. */
  public static final String EVERYTHING = "*";

  private final Directory directory;
  private final DirectoryReader reader;
  private final ForwardIndex forwardIndex;
  private final IndexedFields indexedFields;
  private final Optional<SentenceSet> within;
  private final SentenceQueryParser parser;
  private final Duration timeLimit;

  private SentenceSearch(Directory directory, QuerySettings settings) throws IOException {
    this.directory = directory;
    reader = IndexOrder.open(directory);
    forwardIndex = new ForwardIndex(reader);
    indexedFields = new IndexedFields(reader);
    within = Optional.empty();
    parser = parser(indexedFields, settings);
    timeLimit = settings.timeLimit();
  }

  private SentenceSearch(
      SentenceSearch other,
      Optional<SentenceSet> within,
      SentenceQueryParser parser,
      Duration timeLimit) {
    directory = other.directory;
    reader = other.reader;
    forwardIndex = other.forwardIndex;
    indexedFields = other.indexedFields;
    this.within = within;
    this.parser = parser;
    this.timeLimit = timeLimit;
  }

  /** A codebook cannot name coders: its themes must not depend on what was imported when. */
  private static SentenceQueryParser parser(IndexedFields fields, QuerySettings settings) {
    Set<String> queryable = new HashSet<>(fields.variables());
    queryable.add(Fields.CODER);
    return new SentenceQueryParser(queryable, settings.themes());
  }

  /**
   * The same index with other settings, such as other themes. Valid until this search is closed;
   * need not be closed itself.
   */
  public SentenceSearch withSettings(QuerySettings settings) {
    return new SentenceSearch(this, within, parser(indexedFields, settings), settings.timeLimit());
  }

  /** The same search over some of the sentences only. Valid until this search is closed. */
  public SentenceSearch within(SentenceSet sentences) {
    SentenceSet both = within.map(sentences::and).orElse(sentences);
    return new SentenceSearch(this, Optional.of(both), parser, timeLimit);
  }

  /** Opens the index that {@link SentenceIndex} wrote to a folder. */
  public static SentenceSearch open(Path folder) throws IOException {
    return open(folder, QuerySettings.DEFAULT);
  }

  /** Opens the index in a folder, for queries that name themes. */
  public static SentenceSearch open(Path folder, QuerySettings settings) throws IOException {
    return new SentenceSearch(FSDirectory.open(folder), settings);
  }

  /** Indexes sentences in memory: the same fields, the same queries, the same matches. */
  public static SentenceSearch inMemory(List<Sentence> sentences) throws IOException {
    return inMemory(sentences, QuerySettings.DEFAULT);
  }

  /** Indexes sentences in memory, for queries that name themes. */
  public static SentenceSearch inMemory(List<Sentence> sentences, QuerySettings settings)
      throws IOException {
    Directory directory = new ByteBuffersDirectory();
    List<Sentence> inOrder =
        sentences.stream()
            .sorted(Comparator.comparing(Sentence::document).thenComparingInt(Sentence::number))
            .toList();
    SegmentWriter.write(directory, inOrder.iterator());
    return new SentenceSearch(directory, settings);
  }

  /**
   * Checks that a query without themes or metadata columns can be read. Needs no index.
   *
   * @throws QueryException if it cannot
   */
  public static void check(String query) throws QueryException {
    check(query, Map.of());
  }

  /**
   * Checks that a query that may name themes can be read. Needs no index.
   *
   * @param themes the queries of each theme by its id
   * @throws QueryException if it cannot
   */
  public static void check(String query, Map<String, NamedQuery> themes) throws QueryException {
    new SentenceQueryParser(Set.of(), themes).parse(query);
  }

  /**
   * The best matches, at most {@code limit} of them.
   *
   * @throws QueryException if the query cannot be read
   */
  public Found find(String query, int limit) throws IOException, QueryException {
    return find(query, limit, 0);
  }

  /**
   * The best matches, at most {@code limit} of them, each with its neighbours.
   *
   * @param context the number of neighbouring sentences on each side
   * @throws QueryException if the query cannot be read
   */
  public Found find(String query, int limit, int context) throws IOException, QueryException {
    return find(query, new FindRequest(1, limit, context, FindRequest.BEST));
  }

  /**
   * The matches that a request asks for.
   *
   * @throws QueryException if the query cannot be read, or there is no such field to sort by
   */
  public Found find(String query, FindRequest request) throws IOException, QueryException {
    QueryRun run = run(query);
    RankedHits page = new HitPager(run, request, indexedFields).page();
    return found(run, page, request);
  }

  /**
   * The same for a caller that has found all matches already, so that they are not counted again.
   *
   * @param matches exactly what the query finds
   * @throws QueryException if the query cannot be read, or there is no such field to sort by
   */
  public Found find(String query, FindRequest request, SentenceSet matches)
      throws IOException, QueryException {
    QueryRun run = run(query);
    List<Integer> page = new HitPager(run, request, indexedFields).pageOf(matches);
    return found(run, new RankedHits(page, matches.count()), request);
  }

  private static Found found(QueryRun run, RankedHits page, FindRequest request)
      throws IOException, QueryException {
    List<MatchInContext> matches = new MatchReader(run, request.context()).readAll(page.ids());
    return new Found(page.total(), matches, run.incompleteNote());
  }

  /**
   * All matches in document order, however long it takes.
   *
   * @throws QueryException if the query cannot be read
   */
  public List<SentenceMatch> findAll(String query) throws IOException, QueryException {
    QueryRun run = new QueryRun(forwardIndex, restricted(parse(query)), NO_TIME_LIMIT);
    DocIdSetIterator hits = run.hitIterator();
    List<SentenceMatch> matches = new ArrayList<>();
    while (hits.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      matches.add(run.sentence(hits.docID()).toMatch(run.spans(hits.docID())));
    }
    return matches;
  }

  /**
   * All sentences that match.
   *
   * @throws QueryException if the query cannot be read, or ran out of time before it was complete
   */
  public SentenceSet matching(String query) throws IOException, QueryException {
    QueryRun run = run(query);
    SentenceSet found = new SentenceSet(run.hits());
    Optional<String> note = run.incompleteNote();
    if (note.isPresent()) {
      throw new QueryException(note.get());
    }
    return found;
  }

  /**
   * The lines of a concordance that a request asks for.
   *
   * @throws QueryException if the query cannot be read
   */
  public Concordance concordance(String query, ConcordanceRequest request)
      throws IOException, QueryException {
    return ConcordanceReader.read(run(query), request);
  }

  /**
   * The hits of a query for every value of a field.
   *
   * @param field {@code case}, {@code role}, ... or a metadata column
   * @throws QueryException if the query cannot be read, or there is no such field
   */
  public ValueCounts valueCounts(String query, String field) throws IOException, QueryException {
    indexedFields.requireCountable(field);
    return ValueCounter.count(run(query), field);
  }

  /**
   * Checks that a query can be read with the themes and columns of this index.
   *
   * @throws QueryException if it cannot
   */
  public void requireReadable(String query) throws QueryException {
    parse(query);
  }

  /** All sentences. */
  public SentenceSet all() {
    return indexedFields.all();
  }

  /** What people said or wrote: of a transcript only its turns, of other documents everything. */
  public SentenceSet contributions() throws IOException {
    return indexedFields.contributions();
  }

  /**
   * The values of one field for all sentences.
   *
   * @throws QueryException if there is no such field
   */
  public FieldValues fieldValues(String field) throws QueryException {
    return indexedFields.values(field);
  }

  /** A document as the index keeps it; empty if the index does not have it. */
  public Optional<StoredDocument> document(String path) throws IOException {
    return DocumentReader.read(reader, path, indexedFields.sentencesOf(path));
  }

  /** The title of a document; empty if it has none or is not in the index. */
  public String documentTitle(String path) throws IOException {
    return DocumentReader.title(reader, indexedFields.sentencesOf(path));
  }

  /** The words that begin with some letters, those in most sentences first. */
  public List<String> completions(String letters, int limit) throws IOException {
    return letters.isBlank() ? List.of() : WordCompletion.complete(reader, letters, limit);
  }

  /** The fields that queries can name and sentences can be counted by. */
  public Set<String> fields() {
    Set<String> fields = new TreeSet<>(Fields.VALUES);
    fields.addAll(variables());
    return fields;
  }

  /** The metadata columns of the index, as queries name them. */
  public Set<String> variables() {
    return indexedFields.variables();
  }

  QueryRun run(String query) throws IOException, QueryException {
    return new QueryRun(forwardIndex, restricted(parse(query)), timeLimit);
  }

  QueryRun runAll() throws IOException {
    return new QueryRun(forwardIndex, MatchAllDocsQuery.INSTANCE, timeLimit);
  }

  private Query parse(String query) throws QueryException {
    return query.strip().equals(EVERYTHING) ? MatchAllDocsQuery.INSTANCE : parser.parse(query);
  }

  private Query restricted(Query query) {
    return within.isEmpty()
        ? query
        : new BooleanQuery.Builder()
            .add(query, Occur.MUST)
            .add(new SentenceSetQuery(within.get()), Occur.FILTER)
            .build();
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }

  /**
   * What a query found.
   *
   * @param total how many sentences match, however few are given here
   * @param incompleteNote one sentence if the query was stopped before it was done
   */
  public record Found(
      long total, List<MatchInContext> matchesInContext, Optional<String> incompleteNote) {
    public Found {
      matchesInContext = List.copyOf(matchesInContext);
    }

    /** The matches without their neighbours. */
    public List<SentenceMatch> matches() {
      return matchesInContext.stream().map(MatchInContext::match).toList();
    }
  }
}
