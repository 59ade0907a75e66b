package crosscase.search;

import crosscase.corpus.Sentence;
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
  private static final Duration ENDLESS = Duration.ofDays(1);

  /** The query that every sentence matches. */
  public static final String EVERYTHING = "*";

  private final Directory directory;
  private final DirectoryReader reader;
  private final Columns columns;
  private final Set<String> variables;
  private final Optional<SentenceSet> within;
  private final QueryLanguage language;
  private final Duration time;

  private SentenceSearch(Directory directory, QuerySettings settings) throws IOException {
    this.directory = directory;
    reader = DocumentOrder.open(directory);
    columns = new Columns(reader);
    variables = Set.copyOf(variables(reader));
    within = Optional.empty();
    language = new QueryLanguage(named(), settings.themes());
    time = settings.time();
  }

  private SentenceSearch(
      SentenceSearch other, Optional<SentenceSet> within, QueryLanguage language, Duration time) {
    directory = other.directory;
    reader = other.reader;
    columns = other.columns;
    variables = other.variables;
    this.within = within;
    this.language = language;
    this.time = time;
  }

  /**
   * The same index for queries that name other themes; good until this one is closed, and need not
   * be closed itself.
   */
  public SentenceSearch asking(QuerySettings settings) {
    return new SentenceSearch(
        this, within, new QueryLanguage(named(), settings.themes()), settings.time());
  }

  /** The same for some sentences only; good until this one is closed. */
  public SentenceSearch within(SentenceSet sentences) {
    SentenceSet both = within.map(sentences::and).orElse(sentences);
    return new SentenceSearch(this, Optional.of(both), language, time);
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
        MarkedSentence.unmarked(inOrder.iterator()),
        new SentenceDocuments(List.of(), 0));
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
    new QueryLanguage(Set.of(), themes).parse(query);
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
    QueryRun.Best best =
        request.sample().isPresent()
            ? run.drawn(request.sample().get())
            : run.best(request.from() - 1 + request.limit());
    List<Passage> passages = new ArrayList<>();
    for (int id : best.ids().stream().skip(request.from() - 1L).limit(request.limit()).toList()) {
      passages.add(Passage.of(run, id, request.context()));
    }
    return new Found(best.total(), passages, run.cut());
  }

  /**
   * All matches, in the order of the index, however long it takes.
   *
   * @throws QueryException if the query cannot be read
   */
  public List<SentenceMatch> findAll(String query) throws IOException, QueryException {
    QueryRun run = new QueryRun(reader, among(asked(query)), ENDLESS);
    DocIdSetIterator hits = run.all();
    List<SentenceMatch> matches = new ArrayList<>();
    while (hits.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      matches.add(run.sentence(hits.docID()).match(run.spans(hits.docID())));
    }
    return matches;
  }

  /**
   * Some of the matches in some order.
   *
   * @throws QueryException if the query cannot be read, or there is no such field to sort by
   */
  public Found find(String query, SentencePage page) throws IOException, QueryException {
    QueryRun run = run(query);
    QueryRun.Best found = found(run, page);
    return new Found(found.total(), passages(run, found.ids(), page), run.cut());
  }

  /**
   * The same for who has found all matches already, so that they need not be counted again.
   *
   * @param matches all that the query finds, no more and no less
   * @throws QueryException if the query cannot be read, or there is no such field to sort by
   */
  public Found find(String query, SentencePage page, SentenceSet matches)
      throws IOException, QueryException {
    QueryRun run = run(query);
    int skipped = page.from() - 1;
    List<Integer> ids =
        switch (page.order()) {
          case SentencePage.BEST -> tail(run.top(skipped + page.limit()), page);
          case SentencePage.DOCUMENT -> matches.places(skipped, page.limit());
          default -> column(page.order()).sorted(matches, skipped, page.limit());
        };
    return new Found(matches.count(), passages(run, ids, page), run.cut());
  }

  private static List<Passage> passages(QueryRun run, List<Integer> ids, SentencePage page)
      throws IOException, QueryException {
    List<Passage> passages = new ArrayList<>();
    for (int id : ids) {
      passages.add(Passage.of(run, id, page.context()));
    }
    return passages;
  }

  private QueryRun.Best found(QueryRun run, SentencePage page) throws IOException, QueryException {
    int last = page.from() - 1 + page.limit();
    return switch (page.order()) {
      case SentencePage.BEST -> {
        QueryRun.Best best = run.best(last);
        yield new QueryRun.Best(tail(best.ids(), page), best.total());
      }
      case SentencePage.DOCUMENT -> new QueryRun.Best(tail(run.first(last), page), run.count());
      default -> {
        SentenceSet hits = new SentenceSet(run.hits());
        yield new QueryRun.Best(
            column(page.order()).sorted(hits, page.from() - 1, page.limit()), hits.count());
      }
    };
  }

  private static List<Integer> tail(List<Integer> ids, SentencePage page) {
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
    Optional<String> cut = run.cut();
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
  public void require(String query) throws QueryException {
    asked(query);
  }

  /** All sentences. */
  public SentenceSet all() {
    return columns.all();
  }

  /** What counts as said: in a transcript only what is in a turn, of other documents everything. */
  public SentenceSet contributions() throws IOException {
    return columns.contributions();
  }

  /**
   * One field of all sentences.
   *
   * @throws QueryException if there is no such field
   */
  public Column column(String field) throws QueryException {
    ValueCounts.requireField(this, field);
    return columns.of(field);
  }

  /** A document as it stands in the index; empty if it is not there. */
  public Optional<ReadDocument> document(String path) throws IOException {
    return DocumentReading.of(reader, path, columns.of(Fields.DOCUMENT).with(Set.of(path)));
  }

  /** The words that begin with some letters, those in most sentences first. */
  public List<String> wordsFrom(String letters, int limit) throws IOException {
    return letters.isBlank() ? List.of() : WordSuggestions.of(reader, letters, limit);
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
  private Set<String> named() {
    Set<String> named = new HashSet<>(variables());
    named.add(Fields.CODER);
    return named;
  }

  QueryRun run(String query) throws IOException, QueryException {
    return new QueryRun(reader, among(asked(query)), time);
  }

  private Query asked(String query) throws QueryException {
    return query.strip().equals(EVERYTHING) ? MatchAllDocsQuery.INSTANCE : language.parse(query);
  }

  private Query among(Query query) {
    return within.isEmpty()
        ? query
        : new BooleanQuery.Builder()
            .add(query, Occur.MUST)
            .add(new Among(within.get()), Occur.FILTER)
            .build();
  }

  QueryRun runAll() throws IOException {
    return new QueryRun(reader, MatchAllDocsQuery.INSTANCE, time);
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
   * @param cut one sentence if the query was stopped before it was done
   */
  public record Found(long total, List<Passage> passages, Optional<String> cut) {
    public Found {
      passages = List.copyOf(passages);
    }

    /** The matches without their neighbours. */
    public List<SentenceMatch> matches() {
      return passages.stream().map(Passage::match).toList();
    }
  }
}
