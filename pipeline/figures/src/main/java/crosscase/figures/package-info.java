/**
 * Heat map, pair matrix, network and forest plot, and the one way to write their numbers.
 *
 * <p>Takes counts and measures of {@link crosscase.association} with the labels to show, and gives
 * each {@link crosscase.figures.Figure} three times: as markup for a page, as a table with the same
 * content, and as an SVG file that stands alone. The same input gives the same bytes in every
 * locale, and all text is escaped here.
 *
 * <p>Smallest use: {@code ForestPlot.of(pair, "Trust and control", terms).svgFile()}. A page also
 * needs {@link crosscase.figures.FigureAssets#css()}; the script is optional.
 *
 * <p>Must not know HTTP, Spark, templates, or where a link leads.
 */
@NullMarked
package crosscase.figures;

import org.jspecify.annotations.NullMarked;
