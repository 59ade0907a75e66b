package crosscase.search;

import crosscase.corpus.Sentence;
import crosscase.search.fields.Fields;
import crosscase.search.index.IndexOrder;
import crosscase.search.index.SentenceDocumentBuilder;
import crosscase.search.matching.QueryRun;
import crosscase.search.matching.SentenceSetQuery;
import crosscase.search.query.SentenceQueryParser;
import crosscase.search.results.DocumentReader;
import crosscase.search.results.FieldValuesCache;
import crosscase.search.results.WordCompletion;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Finds sentences by queries; many threads may ask at once.
 *
 * <p>Sees the index as it was when opened; close it when done.
 */
public final class SentenceSearch implements Closeable {
  /** Coding by a theme is never cut: half of its sentences would be worse than a long wait. */
  private static final Duration NO_TIME_LIMIT = Duration.ofDays(1);

  /** The query that every sentence matches. */
  public static final String EVERYTHING = "*";

  private final Directory directory;
  private final DirectoryReader reader;
  private final FieldValuesCache fieldValuesCache;
  private final Set<String> variables;
  private final Optional<SentenceSet> within;
  private final SentenceQueryParser parser;
  private final Duration timeLimit;

  private SentenceSearch(Directory directory, QuerySettings settings) throws IOException {
    this.directory = directory;
    reader = IndexOrder.open(directory);
    fieldValuesCache = new FieldValuesCache(reader);
    variables = Set.copyOf(variables(reader));
    within = Optional.empty();
    parser = new SentenceQueryParser(queryableFields(), settings.themes());
    timeLimit = settings.timeLimit();
  }

  private SentenceSearch(
      SentenceSearch other,
      Optional<SentenceSet> within,
      SentenceQueryParser language,
      Duration time) {
    directory = other.directory;
    reader = other.reader;
    fieldValuesCache = other.fieldValuesCache;
    variables = other.variables;
    this.within = within;
    this.parser = language;
    this.timeLimit = time;
  }

  /**
   * The same index for queries that name other themes; good until this one is closed, and need not
   * be closed itself.
   */
  public SentenceSearch withSettings(QuerySettings settings) {
    return new SentenceSearch(
        this,
        within,
        new SentenceQueryParser(queryableFields(), settings.themes()),
        settings.timeLimit());
  }

  /** The same for some sentences only; good until this one is closed. */
  public SentenceSearch within(SentenceSet sentences) {
    SentenceSet both = within.map(sentences::and).orElse(sentences);
    return new SentenceSearch(this, Optional.of(both), parser, timeLimit);
  }

  /** Opens the index in a folder, which {@link SentenceIndex} has written. */
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
    SentenceIndex.write(
        directory,
        IndexedSentence.withoutFingerprints(inOrder.iterator()),
        new SentenceDocumentBuilder(List.of(), 0));
    return new SentenceSearch(directory, settings);
  }

  /**
   * Says whether a query that names no theme and no metadata column can be read, without any
   * sentences.
   *
   * @throws QueryException if it cannot
   */
  public static void check(String query) throws QueryException {
    check(query, Map.of());
  }

  /**
   * Says whether a query that may name themes can be read, without any sentences.
   *
   * @param themes the queries of each theme by its id
   * @throws QueryException if it cannot
   */
  public static void check(String query, Map<String, NamedQuery> themes) throws QueryException {
    new SentenceQueryParser(Set.of(), themes).parse(query);
  }

  /**
   * The best matches by BM25, at most {@code limit} of them.
   *
   * @throws QueryException if the query cannot be read
   */
  public Found find(String query, int limit) throws IOException, QueryException {
    return find(query, limit, 0);
  }

  /**
   * The best matches by BM25, at most {@code limit} of them, each between its neighbours.
   *
   * @param context how many sentences to each side
   * @throws QueryException if the query cannot be read
   */
  public Found find(String query, int limit, int context) throws IOException, QueryException {
    return find(query, new FindRequest(context, Optional.empty(), 1, limit));
  }

  /**
   * The matches that a request asks for.
   *
   * @throws QueryException if the query cannot be read
   */
  public Found find(String query, FindRequest request) throws IOException, QueryException {
    QueryRun run = run(query);
    QueryRun.RankedHits best =
        request.sample().isPresent()
            ? run.sample(request.sample().get())
            : run.best(request.from() - 1 + request.limit());
    List<MatchInContext> passages = new ArrayList<>();
    for (int id : best.ids().stream().skip(request.from() - 1L).limit(request.limit()).toList()) {
      passages.add(MatchInContext.of(run, id, request.context()));
    }
    return new Found(best.total(), passages, run.incompleteNote());
  }

  /**
   * All matches, in the order of the index, however long it takes.
   *
   * @throws QueryException if the query cannot be read
   */
  public List<SentenceMatch> findAll(String query) throws IOException, QueryException {
    QueryRun run = new QueryRun(reader, restricted(parse(query)), NO_TIME_LIMIT);
    DocIdSetIterator hits = run.hitIterator();
    List<SentenceMatch> matches = new ArrayList<>();
    while (hits.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      matches.add(run.sentence(hits.docID()).toMatch(run.spans(hits.docID())));
    }
    return matches;
  }

  /**
   * Some of the matches in some order.
   *
   * @throws QueryException if the query cannot be read, or there is no such field to sort by
   */
  public Found find(String query, PageRequest page) throws IOException, QueryException {
    QueryRun run = run(query);
    QueryRun.RankedHits found = ranked(run, page);
    return new Found(found.total(), passages(run, found.ids(), page), run.incompleteNote());
  }

  /**
   * The same for who has found all matches already, so that they need not be counted again.
   *
   * @param matches all that the query finds, no more and no less
   * @throws QueryException if the query cannot be read, or there is no such field to sort by
   */
  public Found find(String query, PageRequest page, SentenceSet matches)
      throws IOException, QueryException {
    QueryRun run = run(query);
    int skipped = page.from() - 1;
    List<Integer> ids =
        switch (page.order()) {
          case PageRequest.BEST -> page(run.topIds(skipped + page.limit()), page);
          case PageRequest.DOCUMENT -> matches.ids(skipped, page.limit());
          default -> fieldValues(page.order()).sortedSentences(matches, skipped, page.limit());
        };
    return new Found(matches.count(), passages(run, ids, page), run.incompleteNote());
  }

  private static List<MatchInContext> passages(QueryRun run, List<Integer> ids, PageRequest page)
      throws IOException, QueryException {
    List<MatchInContext> passages = new ArrayList<>();
    for (int id : ids) {
      passages.add(MatchInContext.of(run, id, page.context()));
    }
    return passages;
  }

  private QueryRun.RankedHits ranked(QueryRun run, PageRequest page)
      throws IOException, QueryException {
    int last = page.from() - 1 + page.limit();
    return switch (page.order()) {
      case PageRequest.BEST -> {
        QueryRun.RankedHits best = run.best(last);
        yield new QueryRun.RankedHits(page(best.ids(), page), best.total());
      }
      case PageRequest.DOCUMENT ->
          new QueryRun.RankedHits(page(run.firstIds(last), page), run.count());
      default -> {
        SentenceSet hits = new SentenceSet(run.hits());
        yield new QueryRun.RankedHits(
            fieldValues(page.order()).sortedSentences(hits, page.from() - 1, page.limit()),
            hits.count());
      }
    };
  }

  private static List<Integer> page(List<Integer> ids, PageRequest page) {
    return ids.stream().skip(page.from() - 1L).limit(page.limit()).toList();
  }

  /**
   * All sentences that match.
   *
   * @throws QueryException if the query cannot be read, or took too long to be complete
   */
  public SentenceSet matching(String query) throws IOException, QueryException {
    QueryRun run = run(query);
    SentenceSet found = new SentenceSet(run.hits());
    Optional<String> cut = run.incompleteNote();
    if (cut.isPresent()) {
      throw new QueryException(cut.get());
    }
    return found;
  }

  /**
   * Says whether a query can be read, with the themes and columns of this index.
   *
   * @throws QueryException if it cannot
   */
  public void requireReadable(String query) throws QueryException {
    parse(query);
  }

  /** All sentences. */
  public SentenceSet all() {
    return fieldValuesCache.all();
  }

  /** What counts as said: in a transcript only what is in a turn, of other documents everything. */
  public SentenceSet contributions() throws IOException {
    return fieldValuesCache.contributions();
  }

  /**
   * One field of all sentences.
   *
   * @throws QueryException if there is no such field
   */
  public FieldValues fieldValues(String field) throws QueryException {
    ValueCounts.requireField(this, field);
    return fieldValuesCache.of(field);
  }

  /** A document as it stands in the index; empty if it is not there. */
  public Optional<StoredDocument> document(String path) throws IOException {
    return DocumentReader.read(
        reader, path, fieldValuesCache.of(Fields.DOCUMENT).sentencesWith(Set.of(path)));
  }

  /** The words that begin with some letters, those in most sentences first. */
  public List<String> completions(String letters, int limit) throws IOException {
    return letters.isBlank() ? List.of() : WordCompletion.complete(reader, letters, limit);
  }

  /** The fields that queries name and sentences can be counted by. */
  public Set<String> fields() {
    Set<String> fields = new TreeSet<>(Fields.VALUES);
    fields.addAll(variables());
    return fields;
  }

  /** The metadata columns that the index has, as queries name them. */
  public Set<String> variables() {
    return variables;
  }

  private static Set<String> variables(DirectoryReader reader) {
    return StreamSupport.stream(FieldInfos.getMergedFieldInfos(reader).spliterator(), false)
        .map(field -> field.name)
        .filter(Fields::isVariable)
        .filter(field -> isInUse(reader, field))
        .collect(Collectors.toSet());
  }

  /** A segment knows the columns of documents that it no longer has. */
  private static boolean isInUse(DirectoryReader reader, String field) {
    return reader.leaves().stream().anyMatch(leaf -> hasTerms(leaf.reader(), field));
  }

  private static boolean hasTerms(LeafReader segment, String field) {
    try {
      return segment.terms(field) != null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A codebook cannot name coders, since its themes must not hang on what was imported when. */
  private Set<String> queryableFields() {
    Set<String> named = new HashSet<>(variables());
    named.add(Fields.CODER);
    return named;
  }

  public QueryRun run(String query) throws IOException, QueryException {
    return new QueryRun(reader, restricted(parse(query)), timeLimit);
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

  QueryRun runAll() throws IOException {
    return new QueryRun(reader, MatchAllDocsQuery.INSTANCE, timeLimit);
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
