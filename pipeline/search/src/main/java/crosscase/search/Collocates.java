package crosscase.search;

import java.util.List;
import java.util.Optional;

/**
 * The words near what a query matches, as the counts that every measure of association needs.
 *
 * @param matches how often the query matches
 * @param tokensOutsideMatches all words of the corpus that are not part of a match
 * @param tokensInWindows those of them that are in a window
 * @param collocates the words in windows, in no particular order
 * @param incompleteNote one sentence if some matches were left out
 */
public record Collocates(
    long matches,
    long tokensOutsideMatches,
    long tokensInWindows,
    List<Collocate> collocates,
    Optional<String> incompleteNote) {
  public Collocates {
    collocates = List.copyOf(collocates);
  }

  /**
   * A word near a query's matches.
   *
   * @param inWindows how often it occurs in a window
   * @param frequency how often it occurs in the corpus
   * @param outsideMatches how often it occurs outside matches
   */
  public record Collocate(String word, int inWindows, int frequency, int outsideMatches) {}

  /**
   * How near a word must be.
   *
   * @param left the number of words before a match
   * @param right the number of words after a match
   */
  public record Window(int left, int right) {}
}
