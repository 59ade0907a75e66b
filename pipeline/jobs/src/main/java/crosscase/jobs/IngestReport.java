package crosscase.jobs;

import crosscase.corpus.Rejection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an ingest did.
 *
 * @param unchanged sources that were in the corpus as they are; no work was done on them
 * @param added sources read for the first time
 * @param changed sources read again
 * @param removed sources taken out of the corpus since they are gone
 * @param gone sources that are gone and still in the corpus
 * @param foreignLanguages from each document that is not in English to its language, as ISO 639-1
 * @param rejections all sources that are no documents now, whenever they were rejected
 */
public record IngestReport(
    int unchanged,
    int added,
    int changed,
    int removed,
    int gone,
    Map<String, String> foreignLanguages,
    List<Rejection> rejections) {
  public IngestReport {
    foreignLanguages = Collections.unmodifiableMap(new TreeMap<>(foreignLanguages));
    rejections = List.copyOf(rejections);
  }

  /** How many sources were read in this run. */
  public int read() {
    return added + changed;
  }
}
