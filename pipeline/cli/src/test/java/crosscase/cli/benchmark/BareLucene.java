package crosscase.cli.benchmark;

import crosscase.corpus.Sentence;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.FSDirectory;

/** Lucene alone, to compare the index and the searches of Crosscase with. */
final class BareLucene implements Closeable {
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  BareLucene(Path index) throws IOException {
    reader = DirectoryReader.open(FSDirectory.open(index));
    searcher = new IndexSearcher(reader);
  }

  /** Writes only the texts, as a simple program would. */
  static void write(Path index, Iterator<Sentence> sentences) throws IOException {
    try (FSDirectory directory = FSDirectory.open(index);
        IndexWriter writer =
            new IndexWriter(
                directory, new IndexWriterConfig(new StandardAnalyzer()).setRAMBufferSizeMB(64))) {
      while (sentences.hasNext()) {
        Document document = new Document();
        document.add(new TextField("text", sentences.next().text(), Field.Store.YES));
        writer.addDocument(document);
      }
    }
  }

  long count(Query query) throws IOException {
    return searcher.count(query);
  }

  /** Finds the best hits and reads their texts. */
  int searchWithTexts(Query query, int shown) throws IOException {
    TopDocs found = searcher.search(query, shown);
    int length = 0;
    StoredFields stored = searcher.storedFields();
    for (ScoreDoc hit : found.scoreDocs) {
      length += stored.document(hit.doc).get("stored.text").length();
    }
    return length;
  }

  /** Finds the best hits, without reading their texts. */
  int searchOnly(Query query, int shown) throws IOException {
    return searcher.search(query, shown).scoreDocs.length;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
