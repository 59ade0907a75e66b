package crosscase.cli;

import crosscase.jobs.Selection;
import crosscase.themes.Codebook;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What {@code run.json} says: all that the results depend on, and nothing else. */
final class RunRecord {
  private RunRecord() {}

  static Map<String, Object> of(long corpusVersion, Codebook codebook, Selection selection) {
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("software", "crosscase " + SoftwareVersion.number());
    run.put("corpusVersion", Math.toIntExact(corpusVersion));
    run.put("codebook", codebook.title());
    run.put("codebookSha256", codebook.fingerprint());
    run.put("unit", selection.unit().word());
    run.put("by", selection.by());
    run.put("filters", selection.words());
    run.put("negated", selection.negated().name().toLowerCase(Locale.ROOT));
    run.put("coder", selection.coder());
    return run;
  }
}
