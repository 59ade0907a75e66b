package crosscase.report;

/**
 * A theme as the codebook describes it.
 *
 * @param definition empty if the codebook has none
 */
public record ReportTheme(String id, String label, String definition) {}
