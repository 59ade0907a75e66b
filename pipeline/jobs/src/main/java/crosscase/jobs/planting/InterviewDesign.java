package crosscase.jobs.planting;

import crosscase.association.PlantedCorpus;
import java.io.Serializable;
import java.util.List;

/**
 * What all planted interviews are drawn from.
 *
 * @param corpus how themes go together in the documents of each case
 * @param themes their names, in the order of the corpus
 * @param seed the seed with which the same interviews are drawn again
 */
public record InterviewDesign(PlantedCorpus corpus, List<String> themes, long seed)
    implements Serializable {
  public InterviewDesign {
    themes = List.copyOf(themes);
  }

  /** The word with which a sentence names a theme. */
  public static String themeWord(String theme) {
    return theme.replace("-", "");
  }
}
