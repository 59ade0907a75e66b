/**
 * How far coders agree: coefficients of agreement, and who has read and coded what.
 *
 * <p>Takes codings and the units that are compared; gives Cohen's kappa and Krippendorff's alpha,
 * checked against the published examples. A coefficient that is not defined is empty.
 *
 * <p>Must not know queries, the index or files.
 */
@NullMarked
package crosscase.themes.agreement;

import org.jspecify.annotations.NullMarked;
