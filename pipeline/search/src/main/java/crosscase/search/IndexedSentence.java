package crosscase.search;

import crosscase.corpus.Sentence;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;

/**
 * A sentence as the index is to show it.
 *
 * @param fingerprint of its document, as {@link IndexedCorpus#fingerprints} tells it; empty for one
 *     that is not to be updated
 */
public record IndexedSentence(Sentence sentence, String fingerprint) {
  static Iterator<IndexedSentence> withoutFingerprints(Iterator<Sentence> sentences) {
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(sentences, Spliterator.ORDERED), false)
        .map(sentence -> new IndexedSentence(sentence, ""))
        .iterator();
  }
}
