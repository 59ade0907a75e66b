package crosscase.search;

import crosscase.corpus.Sentence;
import crosscase.search.fields.Fields;
import crosscase.search.fields.StoredSentence;
import crosscase.search.forward.EncodedTokens;
import crosscase.search.forward.ForwardIndex;
import crosscase.search.forward.TokenReader;
import crosscase.search.index.SentenceDocumentBuilder;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;

/**
 * The result of comparing an index with the sentences that it should show: every byte of it is
 * read, and every sentence is compared.
 *
 * @param isDamaged whether its files have changed since they were written; then nothing was
 *     compared
 * @param differingDocuments the documents whose sentences differ, in order
 */
public record IndexCheck(boolean isDamaged, List<String> differingDocuments) {
  public IndexCheck {
    differingDocuments = List.copyOf(differingDocuments);
  }

  /** Checks the index in a folder against all sentences of the corpus, in any order. */
  public static IndexCheck of(Path folder, Iterator<Sentence> sentences) throws IOException {
    Map<String, DocumentDigest> digests = new HashMap<>();
    try (Directory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
      TokenReader tokens = new ForwardIndex(reader).open();
      for (LeafReaderContext leaf : reader.leaves()) {
        add(leaf, tokens, digests);
      }
    } catch (CorruptIndexException
        | IndexNotFoundException
        | IndexFormatTooOldException
        | EOFException
        | NoSuchFileException e) {
      return new IndexCheck(true, List.of());
    }
    while (sentences.hasNext()) {
      subtract(sentences.next(), digests);
    }
    return new IndexCheck(
        false,
        digests.entrySet().stream()
            .filter(entry -> !entry.getValue().isZero())
            .map(Map.Entry::getKey)
            .sorted()
            .toList());
  }

  /** Whether the index is undamaged and shows exactly these sentences. */
  public boolean isConsistent() {
    return !isDamaged && differingDocuments.isEmpty();
  }

  private static void add(
      LeafReaderContext leaf, TokenReader tokens, Map<String, DocumentDigest> digests)
      throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    StoredFields stored = leaf.reader().storedFields();
    for (int id = 0; id < leaf.reader().maxDoc(); id++) {
      if (live == null || live.get(id)) {
        StoredSentence shown =
            new StoredSentence(stored.document(id, StoredSentence.DISPLAYED_FIELDS));
        digestOf(shown.value(Fields.DOCUMENT), digests)
            .add(1, digest(shown, tokens.encoded(leaf.docBase + id)));
      }
    }
  }

  private static void subtract(Sentence sentence, Map<String, DocumentDigest> digests)
      throws IOException {
    digestOf(sentence.document(), digests).add(-1, -digest(sentence));
  }

  private static DocumentDigest digestOf(String document, Map<String, DocumentDigest> digests) {
    return digests.computeIfAbsent(document, name -> new DocumentDigest());
  }

  private static long digest(StoredSentence shown, EncodedTokens tokens) {
    return digest(
        List.of(
            Integer.parseInt(shown.value(Fields.NUMBER)),
            shown.begin(),
            shown.text(),
            tokens,
            shown.value(Fields.CASE),
            shown.value(Fields.SPEAKER),
            shown.value(Fields.ROLE),
            shown.value(Fields.PAGE)));
  }

  private static long digest(Sentence sentence) throws IOException {
    OptionalInt page = sentence.page();
    return digest(
        List.of(
            sentence.number(),
            sentence.span().begin(),
            sentence.text(),
            EncodedTokens.of(sentence),
            SentenceDocumentBuilder.truncated(sentence.metadata().caseName().orElse("")),
            SentenceDocumentBuilder.truncated(sentence.speaker()),
            SentenceDocumentBuilder.truncated(sentence.role()),
            page.isPresent() ? String.valueOf(page.getAsInt()) : ""));
  }

  private static long digest(List<Object> shown) {
    long digest = 1;
    for (Object part : shown) {
      digest = digest * 0x9E3779B97F4A7C15L + part.hashCode();
    }
    return digest ^ (digest >>> 31);
  }

  /** The sum over a document's sentences in the index, minus those that should be there. */
  private static final class DocumentDigest {
    private long sentences;
    private long digests;

    void add(int more, long digest) {
      sentences += more;
      digests += digest;
    }

    boolean isZero() {
      return sentences == 0 && digests == 0;
    }
  }
}
