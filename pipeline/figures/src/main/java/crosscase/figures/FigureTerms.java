package crosscase.figures;

/**
 * The names that a figure uses for what it counts and compares.
 *
 * @param units what is counted, as a plural: {@code sentences}
 * @param group what is compared, as a singular: {@code case}
 */
public record FigureTerms(String units, String group) {}
