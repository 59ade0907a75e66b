package crosscase.search;

import crosscase.corpus.Coding;
import crosscase.corpus.Sentence;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/** The corpus that an index is to show, at one version. */
public interface IndexedCorpus {
  /** What {@link SentenceIndex#version} tells once the index shows it. */
  String version();

  /**
   * A mark for every document that has sentences; it changes whenever anything changes that the
   * index shows of the document, people's codings too.
   */
  Map<String, String> marks();

  /** All sentences, those of a document together and in order. */
  Iterator<Sentence> sentences();

  /** The sentences of some documents, in the same order. */
  Iterator<Sentence> sentences(Set<String> documents);

  /** What people coded; the codebook's codings may be among it and are left out. */
  Collection<Coding> codings();
}
