/**
 * Turns a {@code corpus.Document} into its {@link crosscase.corpus.Sentence}s, each token with
 * lemma, part of speech and entity.
 *
 * <p>Takes documents and gives sentences that never cross a paragraph, a turn or a table cell.
 * Smallest use: {@code SentenceAnnotator.shared().annotate(document)}; the models load once per JVM
 * and are shared by all its threads.
 *
 * <p>The only module that knows CoreNLP; its room {@code corenlp} makes it faster. It must not know
 * files, Spark or Lucene.
 */
@NullMarked
package crosscase.annotate;

import org.jspecify.annotations.NullMarked;
