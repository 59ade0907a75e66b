package crosscase.search.results;

import crosscase.search.fields.Fields;
import crosscase.search.forward.SentenceTokens;
import crosscase.search.matching.QueryRun;
import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;

/** Reads the tokens of all sentences, in document order. */
final class CorpusScan {
  private CorpusScan() {}

  /**
   * A document.
   *
   * @param number unlike that of any other document of the index
   */
  record DocumentName(int number, String path, String caseName) {}

  /** Receives each sentence with its document. */
  @FunctionalInterface
  interface Visitor {
    void sentence(DocumentName document, int id, SentenceTokens sentence);
  }

  /** Ends early when the time of the run is up; the run's note then says so. */
  static void run(QueryRun run, Visitor visitor) throws IOException {
    int documents = 0;
    for (LeafReaderContext leaf : run.reader().leaves()) {
      documents = run(run, leaf, documents, visitor);
    }
  }

  private static int run(QueryRun run, LeafReaderContext leaf, int before, Visitor visitor)
      throws IOException {
    SortedDocValues paths = DocValues.getSorted(leaf.reader(), Fields.DOCUMENT);
    SortedDocValues cases = DocValues.getSorted(leaf.reader(), Fields.CASE);
    DocumentName document = new DocumentName(before, "", "");
    int last = -1;
    for (int id = 0; id < leaf.reader().maxDoc() && !run.isTimeUp(); id++) {
      int ord = paths.advanceExact(id) ? paths.ordValue() : -1;
      if (ord != last) {
        document = new DocumentName(document.number() + 1, value(paths, id), value(cases, id));
        last = ord;
      }
      visitor.sentence(document, leaf.docBase + id, run.tokens(leaf.docBase + id));
    }
    return document.number();
  }

  private static String value(SortedDocValues values, int id) throws IOException {
    return values.advanceExact(id) ? values.lookupOrd(values.ordValue()).utf8ToString() : "";
  }
}
