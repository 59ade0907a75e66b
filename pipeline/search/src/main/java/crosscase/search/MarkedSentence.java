package crosscase.search;

import crosscase.corpus.Sentence;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;

/**
 * A sentence as the index is to show it.
 *
 * @param mark of its document, as {@link IndexedCorpus#marks} tells it; empty for one that is not
 *     to be updated
 */
public record MarkedSentence(Sentence sentence, String mark) {
  static Iterator<MarkedSentence> unmarked(Iterator<Sentence> sentences) {
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(sentences, Spliterator.ORDERED), false)
        .map(sentence -> new MarkedSentence(sentence, ""))
        .iterator();
  }
}
