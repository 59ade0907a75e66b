/**
 * Counts of two themes, in one case or in many, become measures, tests and intervals.
 *
 * <p>Takes a {@link PairTable} for each case and gives the {@link PairMeasures} of one table, the
 * {@link CmhTest}, {@link ExactConditionalTest} and {@link BreslowDayTest} across cases, and {@link
 * BenjaminiHochberg} q-values for many pairs tested together. Takes the {@link DocumentUnits} of a
 * corpus and gives, by {@link CorpusEvidence}, the {@link PairEvidence} and {@link ThemeEvidence},
 * with documents as independent. Smallest use: {@code CmhTest.of(tables).commonOddsRatio()}. Every
 * formula names its source; whatever is undefined is empty and has an {@link UndefinedReason},
 * never NaN.
 *
 * <p>This package is the module's door; its rooms are {@code verdicts}, {@code estimates}, {@code
 * prevalence}, {@code shift} and {@code tests}. The counts themselves are here because every other
 * module uses them. Knows no text, no codebook and no Spark.
 */
@NullMarked
package crosscase.association;

import org.jspecify.annotations.NullMarked;
