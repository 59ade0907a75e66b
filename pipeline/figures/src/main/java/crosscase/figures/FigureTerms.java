package crosscase.figures;

/**
 * What a figure calls the things it counts.
 *
 * @param units what is counted, in the plural: {@code sentences}
 * @param group what is compared, in the singular: {@code case}
 */
public record FigureTerms(String units, String group) {}
