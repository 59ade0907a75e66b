package crosscase.search;

import crosscase.corpus.Sentence;
import crosscase.corpus.Span;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Finds sentences by queries.
 *
 * <p>Sees the index as it was when opened; close it when done.
 */
public final class SentenceSearch implements Closeable {
  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final QueryLanguage language;

  private SentenceSearch(Directory directory) throws IOException {
    this.directory = directory;
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
    language = new QueryLanguage(variables(reader));
  }

  /** Opens the index in a folder, which {@link SentenceIndex} has written. */
  public static SentenceSearch open(Path folder) throws IOException {
    return new SentenceSearch(FSDirectory.open(folder));
  }

  /** Indexes sentences in memory: the same fields, the same queries, the same matches. */
  public static SentenceSearch inMemory(List<Sentence> sentences) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    SentenceIndex.write(directory, sentences.iterator(), "");
    return new SentenceSearch(directory);
  }

  /**
   * Says whether a query can be read, without any sentences.
   *
   * @throws QueryException if it cannot
   */
  public static void check(String query) throws QueryException {
    new QueryLanguage(Set.of()).parse(query);
  }

  /**
   * The best matches by BM25, at most {@code limit} of them.
   *
   * @throws QueryException if the query cannot be read
   */
  public Found find(String query, int limit) throws IOException, QueryException {
    Query parsed = language.parse(query);
    var manager = new TopScoreDocCollectorManager(limit, Integer.MAX_VALUE);
    return found(parsed, searcher.search(parsed, manager));
  }

  /**
   * All matches, in the order of the index.
   *
   * @throws QueryException if the query cannot be read
   */
  public List<SentenceMatch> findAll(String query) throws IOException, QueryException {
    Query parsed = language.parse(query);
    int limit = Math.max(1, reader.maxDoc());
    var manager = new TopFieldCollectorManager(Sort.INDEXORDER, limit, limit);
    return found(parsed, searcher.search(parsed, manager)).matches();
  }

  private Found found(Query query, TopDocs top) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
    List<SentenceMatch> matches = new ArrayList<>();
    for (ScoreDoc hit : top.scoreDocs) {
      matches.add(match(weight, hit.doc));
    }
    return new Found(top.totalHits.value(), matches);
  }

  private SentenceMatch match(Weight weight, int id) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(id, leaves));
    List<Span> inSentence = MatchedSpans.of(weight.matches(leaf, id - leaf.docBase));
    Document stored = searcher.storedFields().document(id);
    String text = string(stored, Fields.TEXT);
    int begin = number(stored, Fields.BEGIN);
    if (inSentence.isEmpty()) {
      inSentence = List.of(new Span(0, text.length()));
    }
    return new SentenceMatch(
        string(stored, Fields.DOCUMENT),
        number(stored, Fields.NUMBER),
        begin,
        text,
        inSentence.stream().map(s -> new Span(begin + s.begin(), begin + s.end())).toList(),
        string(stored, Fields.CASE),
        string(stored, Fields.SPEAKER),
        string(stored, Fields.ROLE),
        string(stored, Fields.PAGE));
  }

  private static String string(Document stored, String field) {
    String value = stored.get(Fields.stored(field));
    return value == null ? "" : value;
  }

  private static int number(Document stored, String field) {
    return stored.getField(Fields.stored(field)).numericValue().intValue();
  }

  private static Set<String> variables(DirectoryReader reader) {
    return StreamSupport.stream(FieldInfos.getMergedFieldInfos(reader).spliterator(), false)
        .map(field -> field.name)
        .filter(name -> !name.startsWith(Fields.stored("")))
        .filter(name -> !name.equals(Fields.TEXT) && !name.equals(Fields.SECTION))
        .collect(Collectors.toSet());
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
   */
  public record Found(long total, List<SentenceMatch> matches) {
    public Found {
      matches = List.copyOf(matches);
    }
  }
}
