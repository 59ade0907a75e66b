package crosscase.cli;

import crosscase.corpus.Coding;
import crosscase.corpus.Sentence;
import crosscase.jobs.CorpusTables;
import crosscase.search.IndexedCorpus;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/** The tables of a corpus as the index is to show them. */
record IndexedTables(
    CorpusTables tables, String version, Map<String, String> marks, Collection<Coding> codings)
    implements IndexedCorpus {

  static IndexedTables of(CorpusTables tables, String version) {
    Collection<Coding> codings = tables.peoplesCodings();
    return new IndexedTables(tables, version, tables.marks(codings), codings);
  }

  @Override
  public Iterator<Sentence> sentences() {
    return tables.sentencesInOrder();
  }

  @Override
  public Iterator<Sentence> sentences(Set<String> documents) {
    return tables.sentencesInOrder(documents);
  }
}
