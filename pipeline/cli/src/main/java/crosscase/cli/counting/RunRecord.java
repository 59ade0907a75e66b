package crosscase.cli.counting;

import crosscase.cli.SoftwareVersion;
import crosscase.jobs.CorpusTables;
import crosscase.jobs.Selection;
import crosscase.themes.Codebook;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The contents of {@code run.json}: everything that the results depend on, and nothing else. */
final class RunRecord {
  static final String CODEBOOK_HASH = "codebookSha256";

  /** The layout of a result folder; a folder with another layout is rewritten. */
  private static final int LAYOUT = 5;

  private RunRecord() {}

  /**
   * The record of results.
   *
   * @param corpusId as {@link CorpusTables#id}
   * @param corpusState as {@link CorpusTables#state}
   */
  static Map<String, Object> of(
      String corpusId, String corpusState, Codebook codebook, Analyses.AnalysisRequest request) {
    Selection selection = request.selection();
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("layout", LAYOUT);
    run.put("software", "crosscase " + SoftwareVersion.number());
    run.put("corpus", corpusId);
    run.put("corpusVersion", corpusState);
    run.put("codebook", codebook.title());
    run.put(CODEBOOK_HASH, codebook.fingerprint());
    run.put("unit", selection.unit().word());
    run.put("by", selection.by());
    run.put("filters", selection.filterDescriptions());
    run.put("negated", selection.negated().name().toLowerCase(Locale.ROOT));
    run.put("coder", selection.coder());
    run.put("codings", SummaryNotes.codings(selection));
    run.put("thresholds", request.thresholds());
    return run;
  }
}
