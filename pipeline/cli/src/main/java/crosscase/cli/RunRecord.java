package crosscase.cli;

import crosscase.themes.Codebook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@code run.json} says: all that the results depend on, and nothing else. */
final class RunRecord {
  private RunRecord() {}

  static Map<String, Object> of(long corpusVersion, Codebook codebook) {
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("software", "crosscase " + SoftwareVersion.number());
    run.put("corpusVersion", Math.toIntExact(corpusVersion));
    run.put("codebook", codebook.title());
    run.put("codebookSha256", codebook.fingerprint());
    run.put("unit", "sentence");
    run.put("filters", List.of("not role:interviewer", "only speech where there is speech"));
    return run;
  }
}
