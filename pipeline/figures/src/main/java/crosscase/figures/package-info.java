/**
 * Heat map, pair matrix, network and forest plot, and the formats of their numbers.
 *
 * <p>Takes counts and tests of {@link crosscase.association} with the labels to show, and gives
 * each {@link crosscase.figures.Figure} in three forms: HTML for a page, a table with the same
 * content, and an SVG file of its own. The same input gives the same bytes in every locale, and all
 * text is escaped.
 *
 * <p>Smallest use: {@code ForestPlot.of(pair, "Trust and control", terms).svgFile()}. A page also
 * needs {@link crosscase.figures.FigureAssets#css()}; the script is optional.
 *
 * <p>Must not know HTTP, Spark or templates, or where its links lead.
 */
@NullMarked
package crosscase.figures;

import org.jspecify.annotations.NullMarked;
