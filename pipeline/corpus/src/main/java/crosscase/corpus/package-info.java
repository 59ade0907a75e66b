/**
 * The words and records that all stages share: {@link crosscase.corpus.Document}, {@link
 * crosscase.corpus.Sentence}, {@link crosscase.corpus.Coding}, {@link crosscase.corpus.Rejection}.
 *
 * <p>Takes nothing and gives plain records; offsets are UTF-16 units, end-exclusive, into the text
 * of the document. Smallest use: {@code new Span(0, 5).of("trust me")} is {@code "trust"}. Rules
 * about the files of a study that several modules apply are here as well: {@link
 * crosscase.corpus.InputFiles}, {@link crosscase.corpus.PathPattern}, {@link
 * crosscase.corpus.CsvLayout}. Must not know any library or table: the JDK only.
 *
 * <h2>Glossary</h2>
 *
 * <p>These are the words of the code, the tables, the command line, the web page and the manual.
 * Each has one meaning, and no other word is used for it.
 *
 * <dl>
 *   <dt>corpus
 *   <dd>Everything Crosscase has made from a study's sources, kept in one folder or at one URI: the
 *       tables of documents, sentences, codings, rejections and sources, the search index and the
 *       results.
 *   <dt>source
 *   <dd>One input file, identified by its path below the input root.
 *   <dt>document
 *   <dd>The text extracted from a source, with its structure. A source usually gives one document;
 *       a table of answers gives one for each respondent.
 *   <dt>case
 *   <dd>The thing that a study compares, such as a place, an organisation or a programme. A
 *       document belongs to one case or to none.
 *   <dt>kind
 *   <dd>The sort of source a document comes from: {@code interview}, {@code focus-group}, {@code
 *       report} or {@code other}.
 *   <dt>turn
 *   <dd>What one speaker says before the next one speaks.
 *   <dt>speaker
 *   <dd>A person who speaks in a document, known by the label that the document gives them.
 *   <dt>role
 *   <dd>The part a speaker plays in the conversation or the study, such as {@code interviewer},
 *       {@code service-user} or {@code provider}.
 *   <dt>sentence
 *   <dd>The smallest stretch of text that is searched, coded and counted. It lies within one
 *       paragraph and one turn, and its place in the document is known.
 *   <dt>theme
 *   <dd>An idea that the study looks for: an entry of the codebook with an id, a label, a
 *       definition, advice on when to use it, examples and queries.
 *   <dt>codebook
 *   <dd>The themes of a study, in the order in which their author wrote them.
 *   <dt>query
 *   <dd>A search expression. As part of a theme, it codes the sentences that it matches.
 *   <dt>coding
 *   <dd>The statement that a sentence is about a theme, with the words that led to it and the coder
 *       who made it.
 *   <dt>coder
 *   <dd>Whoever made a coding: {@code codebook}, which stands for the codebook's queries, or a
 *       person by name. The codings of different coders are kept apart.
 *   <dt>judgement
 *   <dd>What a person decides about one theme in one sentence or part of it: accepted, rejected,
 *       added or withdrawn. It records the coder, the time, the version of the codebook, and
 *       whether the person decided blind, that is, without seeing the codebook's codings.
 *   <dt>memo
 *   <dd>A person's note on a sentence, a document, a theme, a case or a pair of themes.
 *   <dt>audit
 *   <dd>A random sample of sentences, drawn with known probabilities, that a person codes blind. It
 *       measures the errors of the codebook's queries, so that results can be corrected for them.
 *   <dt>verdict
 *   <dd>The conclusion that the evidence supports about a pair of themes, or about a theme in a
 *       case: {@code consistent}, {@code differs by case}, {@code one case only}, {@code nested},
 *       {@code apart}, {@code too little to tell} or {@code not there}.
 *   <dt>unit
 *   <dd>The stretch of text that two themes must share to count as occurring together: a sentence,
 *       a window of several sentences, a turn, a paragraph or a document.
 * </dl>
 */
@NullMarked
package crosscase.corpus;

import org.jspecify.annotations.NullMarked;
