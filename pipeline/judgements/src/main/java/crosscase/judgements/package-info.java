/**
 * What people decide about themes in passages, and what they note: judgements and memos, kept for
 * good.
 *
 * <p>Takes a {@link crosscase.judgements.JudgementRequest} and gives the {@link
 * crosscase.judgements.Judgement} that is then in the corpus's database; lays judgements over the
 * codings of the codebook ({@link crosscase.judgements.JudgedCodings}). Nothing is ever changed or
 * deleted: undoing adds a judgement. Smallest use:
 *
 * <pre>{@code
 * try (JudgementDatabase database = JudgementDatabase.open(corpus.resolve("judgements.sqlite"))) {
 *   database.judgements().add(request);
 * }
 * }</pre>
 *
 * <p>Must not know tables, the index or pages. The only importer of the embedded database.
 */
@NullMarked
package crosscase.judgements;

import org.jspecify.annotations.NullMarked;
