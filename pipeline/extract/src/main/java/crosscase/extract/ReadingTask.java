package crosscase.extract;

import java.io.Serializable;

/**
 * What a reading process is told: which file, and its name in the corpus.
 *
 * @param file absolute
 */
record ReadingTask(String file, String path) implements Serializable {
  private static final long serialVersionUID = 1;
}
