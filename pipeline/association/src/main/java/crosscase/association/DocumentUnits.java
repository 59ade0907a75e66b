package crosscase.association;

/**
 * The units of one document that count, in order.
 *
 * @param document its name
 * @param caseName the case or other stratum it belongs to; {@link CaseCounts#NO_CASE} if none. A
 *     document of which parts belong to different strata, such as the turns of different roles, is
 *     listed once for each
 */
public record DocumentUnits(String document, String caseName, UnitSequence units) {}
