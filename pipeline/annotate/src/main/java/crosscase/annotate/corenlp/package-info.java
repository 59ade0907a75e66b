/**
 * CoreNLP's English pipeline, made faster: the same annotations in about half the time.
 *
 * <p>Takes CoreNLP's settings and gives a pipeline whose tagger, lemmatiser and entity model do not
 * compute the same scores, lemmas and feature names again and again. Smallest use: {@code new
 * EnglishPipeline(settings).annotate(document)}.
 *
 * <p>Depends on the internals of one CoreNLP version; tests compare every annotation with those of
 * plain CoreNLP. Must not know the corpus: documents, paragraphs and sentences of Crosscase.
 */
@NullMarked
package crosscase.annotate.corenlp;

import org.jspecify.annotations.NullMarked;
