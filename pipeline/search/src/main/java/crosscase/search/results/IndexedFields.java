package crosscase.search.results;

import crosscase.search.FieldValues;
import crosscase.search.QueryException;
import crosscase.search.SentenceSet;
import crosscase.search.fields.Fields;
import crosscase.search.fields.UnitField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** The fields of one open index; the values of each are read when they are first asked for. */
public final class IndexedFields {
  private final DirectoryReader reader;
  private final Set<String> variables;
  private final Map<String, FieldValues> byField = new ConcurrentHashMap<>();

  public IndexedFields(DirectoryReader reader) {
    this.reader = reader;
    variables =
        StreamSupport.stream(FieldInfos.getMergedFieldInfos(reader).spliterator(), false)
            .map(field -> field.name)
            .filter(Fields::isVariable)
            .filter(this::isInUse)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** A segment still lists the columns of documents that it no longer holds. */
  private boolean isInUse(String field) {
    return reader.leaves().stream().anyMatch(leaf -> hasTerms(leaf.reader(), field));
  }

  private static boolean hasTerms(LeafReader segment, String field) {
    try {
      return segment.terms(field) != null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The metadata columns in use, as queries name them. */
  public Set<String> variables() {
    return variables;
  }

  /**
   * Refuses a field that sentences cannot be counted or sorted by.
   *
   * @throws QueryException if there is no such field
   */
  public void requireCountable(String field) throws QueryException {
    TreeSet<String> countable = new TreeSet<>(Fields.VALUES);
    countable.add(Fields.SECTION);
    countable.addAll(variables);
    if (!countable.contains(field)) {
      throw new QueryException(
          "There is no field '%s' to count by; there are %s."
              .formatted(field, String.join(", ", countable)));
    }
  }

  /**
   * The values of a field.
   *
   * @throws QueryException if there is no such field
   */
  public FieldValues values(String field) throws QueryException {
    requireCountable(field);
    return cached(field);
  }

  private FieldValues cached(String field) {
    return byField.computeIfAbsent(
        field,
        name -> {
          try {
            return FieldValues.of(reader, name);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** All sentences of a document. */
  public SentenceSet sentencesOf(String document) {
    return cached(Fields.DOCUMENT).sentencesWith(Set.of(document));
  }

  /** All sentences. */
  public SentenceSet all() {
    FixedBitSet all = new FixedBitSet(reader.maxDoc());
    all.set(0, reader.maxDoc());
    return new SentenceSet(all);
  }

  /** Of a document with turns, only the sentences in a turn; of any other document, all. */
  public SentenceSet contributions() throws IOException {
    FixedBitSet inTurns = new FixedBitSet(reader.maxDoc());
    for (LeafReaderContext leaf : reader.leaves()) {
      DocIdSetIterator turns = DocValues.getNumeric(leaf.reader(), UnitField.TURN.field());
      while (turns.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        inTurns.set(leaf.docBase + turns.docID());
      }
    }
    FieldValues documents = cached(Fields.DOCUMENT);
    int[] turnsOf = documents.counts(new SentenceSet(inTurns));
    FixedBitSet contributions = inTurns.clone();
    for (int id = 0; id < reader.maxDoc(); id++) {
      if (turnsOf[documents.valueIndex(id)] == 0) {
        contributions.set(id);
      }
    }
    return new SentenceSet(contributions);
  }
}
